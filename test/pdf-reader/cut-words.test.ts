import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinCutWords } from '../../src/pdf-reader/child/cut-words.ts';
import { readPdfText } from '../../src/pdf-reader/read-pdf.ts';

const textOf = (name: string) =>
  readPdfText(
    readFileSync(`test/fixtures/cases/pdf-words-cut-at-line-ends/public/dokument/2025/${name}`),
    undefined,
  );

describe('a word that is cut at the end of a line is whole in the text', () => {
  it('where the cut is a soft hyphen', async () => {
    expect(await textOf('avst.pdf')).toEqual([
      'Lägesbild Kommunens brottsförebyggande samordningsgrupp genomförde trygghetsvandringar, ordningsvaktsförordnanden, belysningsåtgärder, föräldravandringar och narkotikaförebyggande informationsinsatser i skolorna. Grannsamverkansområden, fältassistentverksamheten och ungdomsmottagningen deltog i trygghetsskapande aktiviteter.',
    ]);
  });

  it('where the cut is a hyphen, unless that stands for the rest of a word', async () => {
    expect(await textOf('hard.pdf')).toEqual([
      'Rapport Kommunen genomförde trygghetsvandringar och ordningsvaktsförordnanden, samt narkotikaförebyggande insatser vid ungdomsmottagningen i Björkängen. Både barn- och ungdomsverksamhet deltog.',
    ]);
  });

  it.each([
    ['sko-\nlorna', 'skolorna'],
    ['sko- \n lorna', 'skolorna'],
    ['barn-\noch ungdomsvård', 'barn-\noch ungdomsvård'],
    ['barn-\nochronna', 'barnochronna'],
    ['natt-\neller dagtid', 'natt-\neller dagtid'],
    ['Sverige-\nFinland', 'Sverige-\nFinland'],
    ['2017-\n2018', '2017-\n2018'],
    ['torget -\nen plats', 'torget -\nen plats'],
    ['e-post', 'e-post'],
    ['e-\npost', 'e-post'],
    ['IT-\nstöd', 'IT-stöd'],
    ['IT- \noch', 'IT- \noch'],
    ['sko\u00ADlorna', 'skolorna'],
  ])('%j is read as %j', (lines, text) => {
    expect(joinCutWords(lines, new Set())).toBe(text);
  });

  it('where a soft cut is known, and nowhere else', () => {
    expect(joinCutWords('i sko\nlorna och\npå torget', new Set(['sko-lor']))).toBe(
      'i skolorna och\npå torget',
    );
  });
});
