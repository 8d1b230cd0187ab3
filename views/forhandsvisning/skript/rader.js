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
