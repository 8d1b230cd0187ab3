import { activity, followUp, type Mistake, pledge, settings } from './mistake.ts';

/** Markup in texts that are shown as they stand. */
export const PLAIN_TEXTS: readonly Mistake[] = [
  {
    mistake: 'strong emphasis in a title',
    files: { 'sidor/om.md': '---\ntitel: Om ▶**oss**\n---\n' },
    expected: [
      'sidor/om.md:2:11 warning markering-visas | ”**” visas som det står, för den här uppgiften är ren text. | Ta bort tecknen och skriv bara orden.',
    ],
  },
  {
    mistake: 'a link in a title',
    files: { 'sidor/om.md': '---\ntitel: "▶[Om](/2030) oss"\n---\n' },
    expected: [
      'sidor/om.md:2:9 warning markering-visas | ”[ ]( )” visas som det står, för den här uppgiften är ren text. | Ta bort tecknen och skriv bara orden.',
    ],
  },
  {
    mistake: 'emphasis in a group',
    files: activity('grupp: Arbete i ▶_skolan_'),
    expected: [
      '2030/lofte.md:10:25 warning markering-visas | ”_” visas som det står, för den här uppgiften är ren text. | Ta bort tecknen och skriv bara orden.',
    ],
  },
  {
    mistake: 'code among places',
    files: pledge('platser: [Torget, "▶`Parken`"]'),
    expected: [
      '2030/lofte.md:7:24 warning markering-visas | ”`” visas som det står, för den här uppgiften är ren text. | Ta bort tecknen och skriv bara orden.',
    ],
  },
  {
    mistake: 'HTML in an outcome',
    files: followUp('omfattar: tertial 1', 'resultat: [{aktivitet: lampor, utfall: "Ett▶<br>två"}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:44 warning markering-visas | ”<br>” visas som det står, för den här uppgiften är ren text. | Ta bort tecknen och skriv bara orden.',
    ],
  },
  {
    mistake: 'a link of a wiki in a source',
    files: followUp('omfattar: tertial 1', 'källor: [{text: "▶[[Torget]]"}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:18 warning markering-visas | ”[[Torget]]” visas som det står, för den här uppgiften är ren text. | Ta bort tecknen och skriv bara orden.',
    ],
  },
  {
    mistake: 'strong emphasis in the glossary',
    files: settings('ordlista: {SSG: "▶**Gruppen**", RGK: {betyder: Rådet för ▶~~gamla~~ unga}}'),
    expected: [
      'webbplats.yaml:5:18 warning markering-visas | ”**” visas som det står, för den här uppgiften är ren text. | Ta bort tecknen och skriv bara orden.',
      'webbplats.yaml:5:57 warning markering-visas | ”~~” visas som det står, för den här uppgiften är ren text. | Ta bort tecknen och skriv bara orden.',
    ],
  },
];
