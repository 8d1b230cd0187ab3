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

for (const field of document.querySelectorAll('[data-vy]')) {
  keepView(field);
  addTools(field);
  field.addEventListener('paste', paste);
}
