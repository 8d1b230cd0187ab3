import { describe, expect, it } from 'vitest';
import { explainWords } from '../../../src/render/prose/glossary.ts';

const abbr = (term: string, meaning = 'M') => `<abbr title="${meaning}">${term}</abbr>`;
const explain = (html: string, ...terms: readonly string[]) =>
  explainWords(
    html,
    terms.map((term) => ({ term, meaning: 'M' })),
  );

describe('a glossary word', () => {
  it('is explained at its first use only', () => {
    expect(explain('<p>SSG och SSG.</p><p>SSG</p>', 'SSG')).toBe(`<p>${abbr('SSG')} och SSG.</p><p>SSG</p>`);
  });

  it.each(['h1', 'h2', 'h4', 'a', 'code', 'pre', 'nav', 'dt', 'abbr'])('is left alone in <%s>', (tag) => {
    expect(explain(`<${tag} id="x"><b>SSG</b></${tag}><p>SSG</p>`, 'SSG')).toBe(
      `<${tag} id="x"><b>SSG</b></${tag}><p>${abbr('SSG')}</p>`,
    );
  });

  it('is left alone in a part in another language, and explained after it', () => {
    expect(explain('<p><span lang="en">the <span>SSG</span> SSG</span> SSG</p>', 'SSG')).toBe(
      `<p><span lang="en">the <span>SSG</span> SSG</span> ${abbr('SSG')}</p>`,
    );
  });

  it('is never touched in an attribute', () => {
    expect(explain('<img alt="SSG lang=sv"><p title="SSG">x</p>', 'SSG')).toBe(
      '<img alt="SSG lang=sv"><p title="SSG">x</p>',
    );
  });

  it.each([
    ['ö', 'östra ön', 'östra ön'],
    ['polis', 'områdespolis polisen', 'områdespolis polisen'],
    ['SSG', 'SSG2 aSSG', 'SSG2 aSSG'],
    ['ssg', 'SSG', 'SSG'],
    ['områdespolis', 'En områdespolis.', `En ${abbr('områdespolis')}.`],
    ['Ån', '(Ån)', `(${abbr('Ån')})`],
    ['SSG', 'SSG-möte, SSG:s', `${abbr('SSG')}-möte, SSG:s`],
  ])('%s is matched as a whole word, letter for letter, in ”%s”', (term, text, expected) => {
    expect(explain(`<p>${text}</p>`, term)).toBe(`<p>${expected}</p>`);
  });

  it('that is part of a longer one gives way to it, and is explained where it stands alone', () => {
    expect(explain('<p>sociala insatser och insatser</p>', 'insatser', 'sociala insatser')).toBe(
      `<p>${abbr('sociala insatser')} och ${abbr('insatser')}</p>`,
    );
    expect(explain('<p>FoU och FoU plan</p>', 'FoU plan', 'FoU')).toBe(
      `<p>${abbr('FoU')} och ${abbr('FoU plan')}</p>`,
    );
  });

  it('may have characters that HTML escapes, and so may its meaning', () => {
    const glossary = [{ term: 'FoU & "T"', meaning: 'a < b & "c" > d' }];
    expect(explainWords('<p>FoU &amp; &quot;T&quot;</p>', glossary)).toBe(
      `<p>${abbr('FoU &amp; &quot;T&quot;', 'a &lt; b &amp; &quot;c&quot; &gt; d')}</p>`,
    );
  });

  it.each(['amp', 'lt', 'quot', '39'])('%s is not found inside the name of a character', (term) => {
    const html = '<p>A &amp; B &lt; C &quot; &#39;</p>';
    expect(explain(html, term)).toBe(html);
  });
});
