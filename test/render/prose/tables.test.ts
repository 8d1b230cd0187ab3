import { describe, expect, it } from 'vitest';
import { prose } from '../support/prose.ts';

const TABLE = '| År | Antal | Läge |\n| :-- | --: | :-: |\n| 2025 | 12 | bra |';

describe('a table', () => {
  it('scrolls by itself and by keyboard, and is named by its headings', () => {
    const ids = new Set(['tabell']);
    expect(prose(`${TABLE}\n\n${TABLE}`, { ids })).toMatch(
      /<div class="table" tabindex="0" role="group" aria-labelledby="tabell-2"><table>\s*<thead>\s*<tr id="tabell-2">[\s\S]*aria-labelledby="tabell-3"/,
    );
  });

  it('aligns its cells without a style attribute, which the policy of the page would refuse', () => {
    const html = prose(TABLE);
    expect(html).not.toContain('style');
    expect(html).toContain('<td>2025</td>\n<td class="right">12</td>\n<td class="center">bra</td>');
    expect(html).toContain('<th class="right" scope="col">Antal</th>');
  });

  it('has a plain cell where a heading is empty', () => {
    expect(prose('| | Antal |\n| --- | --- |\n| a | 1 |')).toContain('<td></td>\n<th scope="col">Antal</th>');
  });
});
