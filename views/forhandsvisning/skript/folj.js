// Reloads the page when what it shows has changed on disk. A page with a form is never reloaded: it says so instead. Forms work without
// this; with it, texts are shown as they will be while they are written, and nobody leaves unsaved changes by mistake.
const { visning } = document.currentScript.dataset;
const { redigerar } = document.body.dataset;
// What is written on a page that makes, moves or compares is kept nowhere else.
const isWritten = document.querySelector('.fv-edit, textarea') !== null;
let source;

function tell(text) {
  const status = document.querySelector('[data-status]');
  if (status) status.textContent = text;
}

function hear({ data }) {
  const { id, files } = JSON.parse(data);
  if (redigerar === undefined) {
    if (id !== visning && !isWritten) location.reload();
  } else if (files.includes(redigerar)) {
    tell('Filen har ändrats på disken. Spara eller öppna formuläret igen.');
  }
}

// A browser has six connections to a server: tabs that nobody looks at must not hold them all.
function listen() {
  source?.close();
  if (document.hidden) return;
  source = new EventSource(`/forhandsvisning/handelser?sedan=${visning}`);
  source.addEventListener('ny', hear);
}

document.addEventListener('visibilitychange', listen);
// Who is on the way to another page would never come there if this one were loaded again; and what a button does changes the files.
addEventListener('beforeunload', () => {
  source?.close();
  setTimeout(listen, 5_000);
});
listen();
