// Reloads the page when what it shows has changed on disk. A page with a form is never reloaded: it says so instead. Forms work without
// this; with it, texts are shown as they will be while they are written, and nobody leaves unsaved changes by mistake.
const { visning } = document.currentScript.dataset;
const { redigerar } = document.body.dataset;
let source;

function tell(text) {
  const status = document.querySelector('[data-status]');
  if (status) status.textContent = text;
}

function hear({ data }) {
  const { id, files } = JSON.parse(data);
  if (redigerar === undefined) {
    if (id !== visning) location.reload();
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
listen();

const PAUSE = 300;

// The server makes the view, so that it is what the page will be.
function keepView(field) {
  const view = document.getElementById(field.dataset.vy);
  let waiting;
  let latest = 0;
  async function show() {
    latest += 1;
    const own = latest;
    const body = new FormData();
    body.set('text', field.value);
    body.set('path', redigerar);
    try {
      const reply = await fetch('/redigera-vy', { method: 'POST', body });
      const html = await reply.text();
      if (reply.ok && own === latest) view.innerHTML = html;
    } catch {
      // The preview has ended; what is written stays in the form.
    }
  }
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  });
}

for (const field of document.querySelectorAll('[data-vy]')) keepView(field);
for (const button of document.querySelectorAll('[data-utan-skript]')) button.hidden = true;

const form = document.querySelector('[data-osparat]');
const KEPT_AFTER = 1500;
let keeping;

// What is written is kept on the server's disk, a moment behind, until the file is saved.
async function keepUnsaved() {
  const body = new FormData(form);
  for (const [name, value] of [...body]) if (typeof value !== 'string') body.delete(name);
  try {
    const reply = await fetch(`/redigera-kladd/${redigerar}`, { method: 'POST', body });
    if (!reply.ok) throw new Error(reply.statusText);
    tell('');
  } catch {
    tell('Det du skriver kan inte sparas just nu. Stäng inte sidan, och kopiera gärna din text.');
  }
}

let isUnsaved = form?.dataset.osparat === 'ja';
form?.addEventListener('input', () => {
  isUnsaved = true;
  clearTimeout(keeping);
  keeping = setTimeout(keepUnsaved, KEPT_AFTER);
});
form?.addEventListener('submit', () => {
  isUnsaved = false;
});
addEventListener('beforeunload', (event) => {
  if (isUnsaved) event.preventDefault();
});
