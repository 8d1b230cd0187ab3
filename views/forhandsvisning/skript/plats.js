// A picture and a text from Word go where somebody wrote last.
const place = document.querySelector('[data-plats]');
if (place) {
  const text = document.querySelector('[name="#text"]');
  for (const kind of ['input', 'keyup', 'pointerup'])
    text.addEventListener(kind, () => {
      place.value = text.selectionEnd;
    });
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
