import { describe, expect, it } from 'vitest';
import { prose } from '../support/prose.ts';

const TABLE = '| År | Antal | Läge |\n| :-- | --: | :-: |\n| 2025 | 12 | bra |';

describe('a table', () => {
  it('scrolls by itself and by keyboard, and is named by its headings where no words are before it', () => {
    const ids = new Set(['tabell']);
    expect(prose(TABLE, { ids })).toMatch(
      /^<div class="table" tabindex="0" role="group" aria-labelledby="tabell-2"><table>\s*<thead>\s*<tr id="tabell-2">/,
    );
  });

  it.each([
    ['the paragraph before it', 'Så många *larm* kom in:', 'Så många larm kom in'],
    ['the heading before it', '## Larm & ljus', 'Larm &amp; ljus'],
    ['the heading, where the paragraph before it tells of more', `## Larm\n\n${'Ord. '.repeat(30)}`, 'Larm'],
    ['the nearest words, past a picture', '## Larm\n\n![Torget.](torg.png)', 'Larm'],
  ])('has %s as its caption, for those who listen', (_, before, caption) => {
    const html = prose(`${before}\n\n${TABLE}`);
    expect(html).toContain(
      `<div class="table" tabindex="0" role="group" aria-labelledby="tabell"><table>\n<caption class="unseen" id="tabell">${caption}</caption>\n<thead>\n<tr>`,
    );
  });

  it('aligns its cells without a style attribute, which the policy of the page would refuse', () => {
    const html = prose(TABLE);
    expect(html).not.toContain('style');
    expect(html).toContain('<td class="right">12</td>\n<td class="center">bra</td>');
    expect(html).toContain('<th class="right" scope="col">Antal</th>');
  });

  it('tells what the first cell of a row is the heading of', () => {
    expect(prose(TABLE)).toContain('<th scope="row">2025</th>\n<td class="right">12</td>');
  });

  it('has a plain cell where a heading is empty', () => {
    const html = prose('| | Antal |\n| --- | --- |\n| a | 1 |\n| | 2 |');
    expect(html).toContain('<td></td>\n<th scope="col">Antal</th>');
    expect(html).toContain('<th scope="row">a</th>\n<td>1</td>');
    expect(html).toContain('<td></td>\n<td>2</td>');
  });
});
