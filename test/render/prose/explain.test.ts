import { describe, expect, it } from 'vitest';
import { glossaryAnchors, makeExplainer } from '../../../src/render/prose/explain.ts';
import { prose } from '../support/prose.ts';

const explainer = (...terms: readonly string[]) =>
  makeExplainer(terms.map((term) => ({ term, meaning: 'M', searchWords: [] })));
const explain = (text: string, ...terms: readonly string[]) => explainer(...terms).text(text);
const link = (term: string, anchor = term) => `<a class="term" href="/ordlista#${anchor}">${term}</a>`;

describe('a glossary word', () => {
  it('leads to the glossary at its first use on the page only', () => {
    const { text } = explainer('hundsök');
    expect(text('hundsök och hundsök')).toBe(`${link('hundsök', 'hundsok')} och hundsök`);
    expect(text('hundsök')).toBe('hundsök');
  });

  it('leads to the place of its own where two have the same letters', () => {
    const glossary = ['hundsök', 'Hundsök'].map((term) => ({ term, meaning: 'M', searchWords: [] }));
    expect(glossaryAnchors(glossary)).toEqual(['hundsok', 'hundsok-2']);
    expect(makeExplainer(glossary).text('Hundsök')).toBe(link('Hundsök', 'hundsok-2'));
  });

  it.each([
    ['ö', 'östra ön', 'östra ön'],
    ['polis', 'områdespolis polisen', 'områdespolis polisen'],
    ['torget', 'Torget', 'Torget'],
    ['ån', '(ån)', `(${link('ån', 'an')})`],
    ['torg', 'torg-fest, torg:et', `${link('torg')}-fest, torg:et`],
  ])('%s is matched as a whole word, letter for letter, in ”%s”', (term, text, expected) => {
    expect(explain(text, term)).toBe(expected);
  });

  it('that is part of a longer one gives way to it, and is explained where it stands alone', () => {
    expect(explain('sociala insatser och insatser', 'insatser', 'sociala insatser')).toBe(
      `${link('sociala insatser', 'sociala-insatser')} och ${link('insatser')}`,
    );
  });

  it('and the text around it are escaped', () => {
    expect(explain('a < b & k&r', 'k&r')).toBe(
      'a &lt; b &amp; <a class="term" href="/ordlista#k-r">k&amp;r</a>',
    );
  });
});

describe('an abbreviation', () => {
  const SSG = { term: 'SSG', meaning: 'Strategiska säkerhetsgruppen', searchWords: [] };

  it('says what it stands for', () => {
    expect(makeExplainer([SSG]).text('SSG möts.')).toBe(
      '<abbr title="Strategiska säkerhetsgruppen">SSG</abbr> möts.',
    );
    expect(makeExplainer([{ term: 'FoU & T', meaning: '"M"', searchWords: [] }]).text('FoU & T')).toBe(
      '<abbr title="&quot;M&quot;">FoU &amp; T</abbr>',
    );
  });

  it('is left alone where that stands beside it', () => {
    expect(makeExplainer([SSG]).text('Den strategiska säkerhetsgruppen (SSG) möts.')).toBe(
      'Den strategiska säkerhetsgruppen (SSG) möts.',
    );
  });
});

describe('in a text with markup a word', () => {
  it.each([
    ['a heading', '## torg\n\ntorg', `<p>${link('torg')}</p>`],
    ['a link', '[torg](/om) torg', `<a href="/om">torg</a> ${link('torg')}`],
    ['code', '`torg` torg', `<code>torg</code> ${link('torg')}`],
    ['another language', '[the torg]{lang=en} torg', `<span lang="en">the torg</span> ${link('torg')}`],
  ])('is left alone in %s', (_, text, expected) => {
    expect(prose(text, { explain: explainer('torg') })).toContain(expected);
  });

  it('is explained in bold and in a table', () => {
    expect(prose('**torg**', { explain: explainer('torg') })).toContain(`<strong>${link('torg')}</strong>`);
    expect(prose('| A |\n| --- |\n| torg |', { explain: explainer('torg') })).toContain(link('torg'));
  });
});
