import { describe, expect, it } from 'vitest';
import { STATEMENT } from '../statement.ts';
import { problemsIn } from '../temporary-content.ts';

const FILE = 'sidor/tillganglighet.md';
const without = (part: string | RegExp, other = '') => problemsIn({ [FILE]: STATEMENT.replace(part, other) });

describe('the accessibility statement', () => {
  it('is missed, but not where it is there and cannot be read', async () => {
    expect(await problemsIn({ [FILE]: undefined })).toEqual([
      'webbplats.yaml:1:1 warning ingen-redogorelse | Webbplatsen har ingen tillgänglighetsredogörelse. | Lägg till sidor/tillganglighet.md. Handboken visar vad den ska innehålla.',
    ]);
    expect((await problemsIn({ [FILE]: '---\ntitl: A\n---\n' })).map((line) => line.split(' ')[2])).toEqual([
      'okand-nyckel',
    ]);
  });

  it('says how far the site follows the law, in one of three words', async () => {
    expect(await without('helt förenlig med', 'bra enligt')).toEqual([
      'sidor/tillganglighet.md:4:1 warning redogorelse-utan-bedomning | Redogörelsen säger inte hur webbplatsen följer lagen. | Skriv att den är helt förenlig, delvis förenlig eller inte förenlig med lagen.',
    ]);
    for (const word of ['delvis', 'inte', 'Helt'])
      expect(await without('helt förenlig', `${word} förenlig`)).toEqual([]);
  });

  it('says when that was judged', async () => {
    expect(await without(' den 2 mars 2030', ' i våras')).toEqual([
      'sidor/tillganglighet.md:4:1 warning redogorelse-utan-datum | Redogörelsen säger inte när webbplatsen bedömdes. | Skriv dagen, till exempel: Bedömningen gjordes den 2 mars ÅÅÅÅ.',
    ]);
    expect(await without('2 mars 2030', '2030-03-02')).toEqual([]);
  });

  it('leads to where its faults are reported to the authority', async () => {
    const missing =
      'sidor/tillganglighet.md:4:1 warning redogorelse-utan-tillsyn | Redogörelsen har ingen länk till Diggs anmälan. | Lägg till en länk till https://www.digg.se/tdosanmalan.';
    expect(await without('/tdosanmalan')).toEqual([missing]);
    expect(
      await without('[Anmäl till Digg](https://www.digg.se/tdosanmalan)', 'https://www.digg.se'),
    ).toEqual([missing]);
    expect(await without('tdosanmalan', 'tdosanmalan/')).toEqual([]);
  });

  it('says how to report faults to those who run the site', async () => {
    const missing =
      'sidor/tillganglighet.md:4:1 warning redogorelse-utan-kontakt | Redogörelsen säger inte hur man rapporterar brister. | Skriv en e-postadress, ett telefonnummer eller en länk under rubriken Rapportera brister.';
    expect(
      await without('Skriv till [kontakt@exempel.se](mailto:kontakt@exempel.se).', 'Hör av dig.'),
    ).toEqual([missing]);
    expect(await without('## Rapportera brister', '## Kontakt')).toEqual([missing]);
    expect(await without('[kontakt@exempel.se](mailto:kontakt@exempel.se)', 'oss på 036-10 50 00')).toEqual(
      [],
    );
    expect(
      await without(
        'till [kontakt@exempel.se](mailto:kontakt@exempel.se)',
        '[i formuläret](https://exempel.se/fel)',
      ),
    ).toEqual([]);
  });

  it('is told of all that it lacks, where its text begins', async () => {
    const problems = await problemsIn({ [FILE]: '---\ntitel: T\n---\n\n\nText.\n' });
    expect(problems.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'sidor/tillganglighet.md:6:1 warning redogorelse-utan-bedomning',
      'sidor/tillganglighet.md:6:1 warning redogorelse-utan-datum',
      'sidor/tillganglighet.md:6:1 warning redogorelse-utan-kontakt',
      'sidor/tillganglighet.md:6:1 warning redogorelse-utan-tillsyn',
    ]);
  });
});
