const form = document.querySelector('[data-osparat]');

// What is written in a form, without the files that are chosen.
function writtenIn(form) {
  const body = new FormData(form);
  for (const [name, value] of [...body]) if (typeof value !== 'string') body.delete(name);
  return body;
}

const KEPT_AFTER = 1500;
let keeping;

// What is written is kept on the server's disk, a moment behind, until the file is saved.
async function keepUnsaved() {
  try {
    const reply = await fetch(`/redigera-kladd/${redigerar}`, { method: 'POST', body: writtenIn(form) });
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
