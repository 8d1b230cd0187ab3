import { MINIMAL } from '../temporary-content.ts';
import type { Mistake } from './mistake.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';

/** Files whose names are near the right ones, and pictures in the wrong form or folder. */
export const FILE_NAMES: readonly Mistake[] = [
  {
    mistake: 'webbplats.yml',
    files: { 'webbplats.yaml': undefined, '▶webbplats.yml': MINIMAL['webbplats.yaml'] },
    expected: [
      'webbplats.yml:1:1 error okand-fil | Filen används inte av webbplatsen. | Byt namn till webbplats.yaml.',
    ],
  },
  {
    mistake: 'webbplats.yaml.txt, as Notepad saves it',
    files: { 'webbplats.yaml': undefined, '▶webbplats.yaml.txt': MINIMAL['webbplats.yaml'] },
    expected: [
      'webbplats.yaml.txt:1:1 error ogiltigt-filnamn | Namnet ”webbplats.yaml.txt” har två ändelser. | Byt namn till webbplats.yaml.',
    ],
  },
  {
    mistake: 'lofte.md.txt',
    files: { '2031/▶lofte.md.txt': MINIMAL['2030/lofte.md'] },
    expected: [
      '2031/lofte.md.txt:1:1 error ogiltigt-filnamn | Namnet ”lofte.md.txt” har två ändelser. | Byt namn till lofte.md.',
    ],
  },
  {
    mistake: 'Lofte.md',
    files: { '2031/▶Lofte.md': MINIMAL['2030/lofte.md'] },
    expected: [
      '2031/Lofte.md:1:1 error ogiltigt-filnamn | Namnet ”Lofte.md” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till lofte.md.',
    ],
  },
  {
    mistake: 'loften.md',
    files: { '2031/▶loften.md': MINIMAL['2030/lofte.md'] },
    expected: [
      '2031/loften.md:1:1 error okand-fil | Filen används inte av webbplatsen. | Byt namn till lofte.md.',
    ],
  },
  {
    mistake: 'a follow-up that Notepad saved as .md.txt',
    files: { '2030/▶uppfoljning-tertial-2.md.txt': MINIMAL['2030/uppfoljning-tertial-1.md'] },
    expected: [
      '2030/uppfoljning-tertial-2.md.txt:1:1 error ogiltigt-filnamn | Namnet ”uppfoljning-tertial-2.md.txt” har två ändelser. | Byt namn till uppfoljning-tertial-2.md.',
    ],
  },
  {
    mistake: 'a picture as a telephone saves it',
    files: { '2030/bilder/▶torget.heic': 'ftypheic' },
    expected: [
      '2030/bilder/torget.heic:1:1 warning okand-fil | Filen används inte av webbplatsen. | Spara bilden som PNG, JPEG, WebP, AVIF, GIF eller SVG.',
    ],
  },
  {
    mistake: 'a picture in a folder within bilder',
    files: { '2030/bilder/vinter/▶torget.svg': SVG },
    expected: [
      '2030/bilder/vinter/torget.svg:1:1 warning okand-fil | Filen används inte av webbplatsen. | Lägg bilden direkt i mappen bilder.',
    ],
  },
  {
    mistake: 'Löften.md',
    files: { '2031/▶Löften.md': MINIMAL['2030/lofte.md'] },
    expected: [
      '2031/Löften.md:1:1 error ogiltigt-filnamn | Namnet ”Löften.md” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till lofte.md.',
    ],
  },
];
