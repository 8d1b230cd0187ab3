import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SITE } from '../../publishing/site-folder.ts';

/** A content file as somebody, or something, left it. */
export type WrittenFile = { readonly path: string; readonly text: string };

/** Between two pieces; a line of the source may end there. */
const PARTS = /¦¦\n|¦/;
const YAML =
  `---\n¦\n¦\n  ¦\n  - ¦: ¦, ¦{¦}¦[¦]¦&a ¦*a¦<<: *a¦!!js/function ¦!!binary ¦|\n¦>-\n¦"¦'¦”¦# ¦? ¦%YAML 1.1\n¦...\n¦\t¦\u2028¦¦
\uFEFF¦\0¦\r¦titel: ¦titel: Om\n¦period: 2018\n¦period: {från: 2018, till: 2020}\n¦löften:\n¦  - id: a\n¦    titel: B\n¦aktiviteter: []¦¦
resultat:\n¦  - aktivitet: fotpatrull\n¦status: klar¦status: constructor¦utfall: 12¦utfall: 95,1¦omfattar: tertial 1\n¦¦
publicerad: 2018-10-01\n¦uppdaterad: 2026-02-30\n¦utkast: true\n¦publiceras: 2018-01-01 08:00\n¦__proto__: ¦constructor: ¦¦
ansvarig: [polisen]¦platser: [Torget]¦mål: {minst: 800, enhet: möten}¦sammanfattning: Kort.¦språk: fi¦fortsätter: ["2017"]¦¦
dokument: {fil: uppfoljning.pdf}¦0123¦1e999¦~¦null¦-0¦.inf`.split(PARTS);
const MARKDOWN =
  `# ¦## ¦### Så gick det¦\n¦\n\n¦- ¦1. ¦> ¦\`\`\`\n¦\`¦**¦_¦[¦](¦)¦![¦[a](b "c")¦javascript:alert(1)¦data:text/html,x¦¦
//evil.example¦<script>alert(1)</script>¦<img src=x onerror=alert(1)>¦&lt;¦&#x1F;¦&#0;¦&bogus;¦<!--¦-->¦<![CDATA[¦]]>¦{lang=smj}¦¦
{lang="\\"x"}¦https://a.example/?a=1&b=2¦\n| a | b |\n|---|---|\n| c | d |\n¦mailto:a@b.example¦\\¦  \n¦[^1]¦\u202e¦\x07¦\x1b¦\uFFFE¦¦
\u0085¦\u00ad¦bilder/torg.png¦"Foto: N"¦/2018¦#resultat¦~~¦***\n¦---\n¦    kod¦Polisen går runt torget.¦e\u0301¦😀¦ﬁ¦\u200d¦İ¦ß¦¦
{{ 7*7 }}¦{% raw %}¦{id=x}¦": '¦<a href="javascript:alert(1)">¦</article>¦*¦+¦:¦!¦|`.split(PARTS);

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

function textOf(pieces: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const piece = { weight: 8, arbitrary: fc.constantFrom(...pieces) };
  return fc.array(fc.oneof(piece, anything), { maxLength }).map((parts) => parts.join(''));
}

/** Text with markup of every kind in it, and of none. */
export const markdown = textOf(MARKDOWN, 40);

const PATHS = [
  'webbplats.yaml',
  '2018/lofte.md',
  '2018/uppfoljning-tertial-1.md',
  'sidor/om.md',
  'sidor/tillganglighet.md',
];

/** What could be a file's front matter, or nearly. */
const yamlLike = fc
  .tuple(fc.constantFrom(...PATHS), textOf(YAML, 30), markdown, fc.boolean())
  .map(([path, head, body, isWhole]) => ({
    path,
    text: path.endsWith('.yaml') ? head : `---\n${isWhole ? 'titel: Om\n' : ''}${head}\n---\n${body}`,
  }));

/** Files of this project and those of the small town, each at the path of its kind there. */
const FILES: readonly WrittenFile[] = [
  ...Object.entries(SITE).map(([path, text]) => ({ path: path.replace('content/', ''), text: String(text) })),
  ...['content', 'test/fixtures/exempelkommun'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => ({
      path: path
        .replace(/^\d{4}(?:-\d{4})?\//, '2018/')
        .replace(/uppfoljning-.*/, 'uppfoljning-tertial-1.md'),
      text: /\.(?:md|yaml)$/.test(path) ? readFileSync(join(root, path), 'utf8') : '',
    })),
  ),
].filter(({ path, text }) => PATHS.includes(path) && text !== '');

const slip = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 30 }),
  what: fc.constantFrom('cut', 'double', 'insert', 'replace'),
  piece: fc.oneof(fc.constantFrom(...YAML, ...MARKDOWN), anything),
});

/** A real file after some slips of the hand. */
const slipped = fc
  .tuple(fc.constantFrom(...FILES), fc.array(slip, { maxLength: 4 }))
  .map(([{ path, text }, slips]) => ({
    path,
    text: slips.reduce((now, { at, length, what, piece }) => {
      const from = at % (now.length + 1);
      const gone = now.slice(from, from + length);
      const put = { cut: '', double: gone + gone, insert: piece + gone, replace: piece }[what];
      return now.slice(0, from) + put + now.slice(from + length);
    }, text),
  }));

/** Right front matter, with any text in every place that markdown or plain text may stand in. */
const told = fc
  .tuple(fc.constantFrom(...PATHS.slice(1, 4)), fc.array(markdown, { minLength: 4, maxLength: 4 }))
  .map(([path, [title = '', text = '', long = '', body = '']]) => {
    const [t, d, l] = [title, text, long].map((value) => JSON.stringify(value));
    const heads: Readonly<Record<string, string>> = {
      '2018/lofte.md': `titel: ${t}\nperiod: 2018\nlöften:\n  - id: trygghet\n    titel: ${t}\n    beskrivning: ${l}\n    aktiviteter:\n      - {id: fotpatrull, text: ${d}, ansvarig: [polisen]}`,
      '2018/uppfoljning-tertial-1.md': `titel: ${t}\nomfattar: tertial 1\nresultat:\n  - {aktivitet: fotpatrull, status: klar, utfall: ${d}, text: ${l}}`,
      'sidor/om.md': `titel: ${t}\nsammanfattning: ${d}`,
    };
    return { path, text: `---\n${heads[path]}\n---\n${body}\n` };
  });

/** Files as they may come: mostly wrong ones, and right ones with texts of all kinds. */
export const writtenFile: fc.Arbitrary<WrittenFile> = fc.oneof(yamlLike, slipped, {
  weight: 3,
  arbitrary: told,
});
