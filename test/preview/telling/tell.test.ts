import { afterAll, expect, it } from 'vitest';
import { openContentFile } from '../../../src/editing/content-file.ts';
import { tellerOf } from '../../../src/preview/telling/tell.ts';
import { startPreview } from '../running-preview.ts';

const FOLLOW_UP = '2018/uppfoljning-tertial-1.md';
const preview = await startPreview({
  'content/2018/anteckningar.md': 'Hej.\n',
  'content/sidor/trasig.md': '---\ntitel: "T\n---\n',
  [`content/${FOLLOW_UP}`]:
    '---\ntitel: U\nomfattar: tertial 1\nresultat:\n  - {aktivitet: fotpatrull, status: färdig}\n---\n',
  'content/2018/lofte.md': `---
titel: Löften 2018
period: 2018
löften:
  - id: trygghet
    titel: Vi gör torget tryggt.
    aktiviteter:
      - {id: fotpatrull, text: "Polisen går runt torget, parken, stationen, skolgården och biblioteket.", mål: {minst: få, enhet: rundor}}
---
`,
});
afterAll(preview.stop);

function toldOf(path: string): readonly string[] {
  const contentDir = `${preview.folder}/content`;
  const own = preview.site.current().problems.filter(({ file }) => file === path);
  return own
    .map(tellerOf(contentDir, path, openContentFile(contentDir, path)?.form))
    .map(({ message, hint }) => `${message} ${hint}`);
}

it('a problem is said with what its field is on: an item by its words, a result by those of what it is of', () => {
  expect(toldOf('2018/lofte.md')).toEqual([
    'I fältet Minst på aktiviteten ”Polisen går runt torget, parken, stationen, skolgården och…” ska det stå ett tal, men där står ”få”. Skriv till exempel 95,1 i fältet Minst.',
  ]);
  expect(toldOf(FOLLOW_UP)).toEqual([
    '”färdig” är inget av orden i fältet Status på resultatet för ”Polisen går runt torget, parken, stationen, skolgården och…”. Välj ej påbörjad, pågår, klar, delvis, ej genomförd eller ingen uppgift.',
  ]);
});

it('a file that the form cannot show is said to be one, and what is no file of the desk to be for somebody else', () => {
  expect(toldOf('sidor/trasig.md')).toEqual([
    'Filen är skriven så att formuläret inte kan läsa den. Öppna den, så visas vad som är fel och hur det rättas.',
  ]);
  expect(toldOf('2018/anteckningar.md')).toEqual([
    'Filen används inte av webbplatsen. Be den som sköter webbplatsens filer om hjälp.',
  ]);
});
