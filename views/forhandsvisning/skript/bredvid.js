// The whole page beside the form, as it would be if it were saved now. Where there is room it is there from the start, until somebody
// closes it.
const beside = document.querySelector('[data-sidan]');
const WIDE = matchMedia('(min-width: 75rem)');
const CLOSED = 'sidan bredvid är stängd';

// No script of the frame runs; of the same origin, it can be changed where it stands, and nobody who looks at it loses the place.
function makeFrame() {
  const frame = document.createElement('iframe');
  frame.title = 'Sidan som den blir';
  frame.setAttribute('sandbox', 'allow-same-origin');
  return frame;
}

function showIn(frame, html) {
  const shown = frame.contentDocument;
  if (shown?.URL !== 'about:srcdoc') {
    frame.removeAttribute('srcdoc');
    frame.srcdoc = html;
    return;
  }
  const at = frame.contentWindow.scrollY;
  shown.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
  frame.contentWindow.scrollTo(0, at);
}

// Where in the page what is written stands, in pixels from the top of the frame: the row's own place, or as far down in the text.
function placeIn(page, field) {
  const id = field.closest('.fv-results tr')?.querySelector('th input')?.value;
  if (id) return page.getElementById(id)?.getBoundingClientRect().top;
  if (field.name !== '#text') return undefined;
  const box = page.querySelector('main .prose:not(.why > *)')?.getBoundingClientRect();
  return box && box.top + (box.height * field.selectionEnd) / Math.max(1, field.value.length);
}

function follow(frame, field) {
  const at = frame.contentDocument && placeIn(frame.contentDocument, field);
  if (at === undefined || (at >= 0 && at < frame.clientHeight - 100)) return;
  frame.contentWindow.scrollBy(0, at - frame.clientHeight / 4);
}

if (beside && form) {
  const frame = makeFrame();
  const list = document.createElement('ul');
  beside.hidden = false;
  beside.append(list, frame);
  let waiting;
  let latest = 0;
  async function show() {
    if (!beside.open) return;
    latest += 1;
    const own = latest;
    try {
      const reply = await fetch(`/redigera-sida/${redigerar}`, { method: 'POST', body: writtenIn(form) });
      const { html, problems = [] } = await reply.json();
      if (own !== latest) return;
      list.replaceChildren(
        ...problems.map((problem) => Object.assign(document.createElement('li'), { textContent: problem })),
      );
      if (html === undefined) return;
      showIn(frame, html);
      follow(frame, document.activeElement);
    } catch {
      // The desk has ended; the form says so when it keeps what is written.
    }
  }
  beside.addEventListener('toggle', () => {
    document.body.classList.toggle('fv-with-page', beside.open);
    if (WIDE.matches && beside.open) localStorage.removeItem(CLOSED);
    if (WIDE.matches && !beside.open) localStorage.setItem(CLOSED, 'ja');
    show();
  });
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  });
  form.addEventListener('focusin', ({ target }) => follow(frame, target));
  beside.open = WIDE.matches && localStorage.getItem(CLOSED) === null;
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
