import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/model/site.ts';
import { words } from '../support/dom.ts';
import { SITES } from '../support/sites.ts';

const SENTENCE = /(?<=[.!?])\s+(?=[\p{Lu}”"])/u;
const HIDDEN = /<(svg|span|symbol)\b[^>]*aria-hidden="true"[^>]*>[\s\S]*?<\/\1>/g;
const BLOCK = /<\/?(?:p|li|dd|dt|td|th|h[1-6]|summary|caption|figcaption|option|label|div|section)\b[^>]*>/;

/** Every sentence of a page, as readers meet them: what ends with a full stop, a question mark or the like, and has three words. */
function sentencesOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<main'), html.indexOf('</body>')).replace(HIDDEN, '');
  return body
    .split(BLOCK)
    .flatMap((block) => words(block).split(SENTENCE))
    .filter((sentence) => /[.!?]$/.test(sentence) && sentence.split(' ').length >= 3);
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** All that the content says, as letters and figures alone. */
function contentOf(value: unknown): string {
  if (typeof value === 'string') return ` ${letters(value)} `;
  if (value instanceof Map) return [...value.values()].map(contentOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(contentOf).join('');
}

/** What a row says in words of who answers for it and what it goes on from: each row has its own, like a status. */
const OF_A_ROW = /tillsammans\.$|^Samma (?:aktivitet|ord) /;
/** The fields of two tables, each looked up by itself: a field that both have means the same in both. */
const LOOKED_UP = '/oppna-data/falt';

function ownSentences(html: string, content: string): readonly string[] {
  return sentencesOf(html).filter((sentence) => !content.includes(letters(sentence).trim()));
}

const repeated = (all: readonly string[]) => [...new Set(all.filter((one, at) => all.indexOf(one) !== at))];

describe.each(SITES)('the pages of $name', ({ site, documents }) => {
  const content = contentOf(site);

  it.each([...documents].filter(([address]) => address !== LOOKED_UP))(
    '%s says no sentence of the site’s own twice',
    (_, html) => {
      const told = ownSentences(html, content).filter((sentence) => !OF_A_ROW.test(sentence));
      expect(repeated(told)).toEqual([]);
    },
  );

  it.each(pagesOfPledges(site))('%s has the title of each pledge at most twice', (address, titles) => {
    const html = documents.get(address) ?? '';
    // Earlier periods tell of theirs, which may have the same titles.
    const own = html.replace(/<ul class="earlier[\s\S]*?<\/ul>/, '').replace(/<head>[\s\S]*?<\/head>/, '');
    const often = titles.filter((title) => words(own).split(title).length - 1 > 2);
    expect(often).toEqual([]);
  });
});

it('the sentences of the site’s own are easy to read: LIX is at most 40', () => {
  const own = new Set(
    SITES.flatMap(({ site, documents }) => {
      const content = contentOf(site);
      return [...documents.values()].flatMap((html) => ownSentences(html, content));
    }),
  );
  const all = [...own].flatMap((sentence) => sentence.match(/\p{L}+/gu) ?? []);
  const long = all.filter((word) => word.length > 6);
  expect(own.size).toBeGreaterThan(100);
  // C.-H. Björnsson, Läsbarhet (1968): words to a sentence, and how many words of a hundred have more than six letters.
  expect(all.length / own.size + (100 * long.length) / all.length).toBeLessThanOrEqual(40);
});

function pagesOfPledges({ periods }: Site): readonly (readonly [string, readonly string[]])[] {
  const [newest] = periods;
  return [
    ...(newest === undefined ? [] : [['/', newest] as const]),
    ...periods.flatMap((period) => [
      [`/${period.slug}`, period] as const,
      ...period.pledges.map(({ id }) => [`/${period.slug}/${id}`, period] as const),
      ...period.followUps.map(({ slug }) => [`/${period.slug}/${slug}`, period] as const),
    ]),
  ].map(([address, { pledges }]) => [address, pledges.map(({ title }) => title)] as const);
}
