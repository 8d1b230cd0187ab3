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
// What a button does changes the files: to reload for that would be to never come where the button leads.
document.addEventListener('submit', () => source?.close());
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

// Written as the keyboard writes, so that the browser's own undo takes it back.
function write(field, text) {
  field.focus();
  if (!document.execCommand('insertText', false, text))
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
}

const chosen = ({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd);
const each = (text, sign) =>
  (text || '')
    .split('\n')
    .map((line) => sign + line)
    .join('\n');
// What stands on lines of its own begins on a new one.
const alone = ({ value, selectionStart }, text) => {
  const before = value.slice(0, selectionStart);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return gap + text;
};
const TOOLS = {
  Rubrik: (field) => alone(field, `## ${chosen(field) || 'Rubrik'}\n\n`),
  Fet: (field) => `**${chosen(field) || 'fet text'}**`,
  Punktlista: (field) => alone(field, `${each(chosen(field) || 'punkt', '- ')}\n`),
  'Numrerad lista': (field) => alone(field, `${each(chosen(field) || 'punkt', '1. ')}\n`),
  Citat: (field) => alone(field, `${each(chosen(field) || 'citat', '> ')}\n`),
  Länk: (field) => `[${chosen(field) || 'sidans namn'}](https://)`,
  Tabell: (field) => alone(field, '| Rubrik | Rubrik |\n| --- | --- |\n| text | text |\n'),
};

function addTools(field) {
  const bar = document.createElement('div');
  bar.className = 'fv-tools';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Verktyg för texten');
  for (const [name, make] of Object.entries(TOOLS)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => write(field, make(field)));
    bar.append(button);
  }
  const picture = field.name === '#text' && document.querySelector('[data-bild]');
  if (picture) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Bild';
    button.addEventListener('click', () => {
      picture.open = true;
      picture.querySelector('input').focus();
    });
    bar.append(button);
  }
  field.before(bar);
}

// What is pasted from Word, Excel or the web comes in as this site writes it; the server turns it, and says what did not come along.
const FROM_ELSEWHERE = /[•·◦▪\t\uf0b7]|^o\s|^–\s/m;
async function paste(event) {
  const field = event.target;
  const [html, text] = ['text/html', 'text/plain'].map((type) => event.clipboardData.getData(type));
  if (html === '' && !FROM_ELSEWHERE.test(text)) return;
  event.preventDefault();
  const body = new FormData();
  body.set('html', html);
  body.set('text', text);
  try {
    const reply = await fetch('/redigera-klistra', { method: 'POST', body });
    if (!reply.ok) throw new Error(reply.statusText);
    const { markdown, leftOut } = await reply.json();
    write(field, markdown);
    tell(leftOut.join(' '));
  } catch {
    write(field, text);
    tell('Texten klistrades in utan rubriker, listor och tabeller.');
  }
}

// A picture and a text from Word go where somebody wrote last.
const place = document.querySelector('[data-plats]');
if (place) {
  const text = document.querySelector('[name="#text"]');
  for (const kind of ['input', 'keyup', 'pointerup'])
    text.addEventListener(kind, () => {
      place.value = text.selectionEnd;
    });
}

for (const field of document.querySelectorAll('[data-vy]')) {
  keepView(field);
  addTools(field);
  field.addEventListener('paste', paste);
}

// Where the form came back with a picture or a text from Word in its text, undo takes that back as well.
const prose = document.querySelector('[name="#text"]');
if (prose) {
  const key = `text ${redigerar}`;
  const after = prose.value;
  const before = sessionStorage.getItem(key) ?? after;
  sessionStorage.removeItem(key);
  if (prose.autofocus && before !== after) {
    let [from, same] = [0, 0];
    while (before[from] === after[from] && from < before.length) from += 1;
    while (before.at(-1 - same) === after.at(-1 - same) && same < before.length - from) same += 1;
    prose.value = before;
    prose.setSelectionRange(from, before.length - same);
    write(prose, after.slice(from, after.length - same));
  }
  prose.form.addEventListener('submit', () => sessionStorage.setItem(key, prose.value));
}

// From cell to cell, as in a spreadsheet: Enter goes down.
for (const field of document.querySelectorAll('.fv-results input[type="text"]'))
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const cells = [...document.querySelectorAll('.fv-results tbody tr')].map((row) =>
      row.querySelector('td:nth-child(3) input'),
    );
    cells[cells.indexOf(field.closest('tr').querySelector('td:nth-child(3) input')) + 1]?.focus();
  });

// How many rows say something, while they are filled in.
const count = document.querySelector('[data-ifyllda]');
function countRows() {
  const rows = [...document.querySelectorAll('.fv-results tbody tr')];
  const isFilled = (row) =>
    [...row.querySelectorAll('select, textarea, .fv-outcome input')].some(({ value }) => value !== '');
  count.textContent = `${rows.filter(isFilled).length} av ${rows.length} ifyllda`;
}
if (count) document.addEventListener('input', countRows);

// The lines of a text with their numbers stand beneath it, where they wrap as it does. From a problem the caret goes to its place.
function numberLines(field) {
  const lines = document.createElement('div');
  lines.className = 'fv-lines fv-code';
  lines.ariaHidden = 'true';
  const show = () =>
    lines.replaceChildren(
      ...field.value.split('\n').map((text) => {
        const line = document.createElement('div');
        line.textContent = text;
        return line;
      }),
    );
  show();
  field.before(lines);
  field.addEventListener('input', show);
  for (const link of document.querySelectorAll('[data-rad]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const [line, column] = link.dataset.rad.split(':').map(Number);
      const before = field.value.split('\n').slice(0, line - 1);
      const at = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
      field.focus({ preventScroll: true });
      field.setSelectionRange(at, at);
      lines.children[line - 1]?.scrollIntoView({ block: 'center' });
    });
}
for (const field of document.querySelectorAll('[data-rader]')) numberLines(field);

for (const button of document.querySelectorAll('[data-utan-skript]')) button.hidden = true;

const form = document.querySelector('[data-osparat]');

// The whole page beside the form, as it would be if it were saved now.
const beside = document.querySelector('[data-sidan]');
if (beside && form) {
  const frame = document.createElement('iframe');
  frame.title = 'Sidan som den blir';
  frame.setAttribute('sandbox', '');
  const list = document.createElement('ul');
  beside.hidden = false;
  beside.append(list, frame);
  let waiting;
  let latest = 0;
  async function show() {
    if (!beside.open) return;
    latest += 1;
    const own = latest;
    const body = new FormData(form);
    for (const [name, value] of [...body]) if (typeof value !== 'string') body.delete(name);
    try {
      const reply = await fetch(`/redigera-sida/${redigerar}`, { method: 'POST', body });
      const { html, problems = [] } = await reply.json();
      if (own !== latest) return;
      list.replaceChildren(
        ...problems.map((problem) => Object.assign(document.createElement('li'), { textContent: problem })),
      );
      if (html !== undefined) frame.srcdoc = html;
    } catch {
      // The desk has ended; the form says so when it keeps what is written.
    }
  }
  beside.addEventListener('toggle', () => {
    document.body.classList.toggle('fv-with-page', beside.open);
    show();
  });
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  });
}

// Where the focus goes into a frame, no style of this page can see it, and no browser brings it into view.
function markFrames() {
  for (const frame of document.querySelectorAll('iframe')) {
    const isIn = document.activeElement === frame;
    frame.parentElement.classList.toggle('fv-in-frame', isIn);
    if (isIn) frame.scrollIntoView({ block: 'nearest' });
  }
}
addEventListener('blur', markFrames);
addEventListener('focus', markFrames);

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
