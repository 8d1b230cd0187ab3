import { MINIMAL } from '../temporary-content.ts';
import type { Mistake } from './mistake.ts';

const PLEDGES = MINIMAL['2030/lofte.md'];
const FOLLOW_UP = MINIMAL['2030/uppfoljning-tertial-1.md'];
const PAGE = '---\ntitel: Om löftena\n---\n';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';

/** Files and folders that are of the wrong kind, have the wrong name or lie in the wrong place. */
export const FILES: readonly Mistake[] = [
  {
    mistake: 'a symbolic link to a file outside the folder',
    files: {},
    links: { '▶2030/uppfoljning-tertial-2.md': '/etc/hostname' },
    expected: [
      '2030/uppfoljning-tertial-2.md:1:1 error lank-i-innehallet | Filen är en symbolisk länk. | Lägg själva filen här i stället för en länk till den.',
    ],
  },
  {
    mistake: 'a symbolic link to a folder outside the folder',
    files: {},
    links: { '▶2031': '../..' },
    expected: [
      '2031:1:1 error lank-i-innehallet | Filen är en symbolisk länk. | Lägg själva filen här i stället för en länk till den.',
    ],
  },
  {
    mistake: 'a symbolic link that leads nowhere',
    files: {},
    links: { 'sidor/▶om.md': 'finns-inte.md' },
    expected: [
      'sidor/om.md:1:1 error lank-i-innehallet | Filen är en symbolisk länk. | Lägg själva filen här i stället för en länk till den.',
    ],
  },
  {
    mistake: 'a file name with ö',
    files: { '2030/▶uppföljning-tertial-2.md': FOLLOW_UP },
    expected: [
      '2030/uppföljning-tertial-2.md:1:1 error ogiltigt-filnamn | Namnet ”uppföljning-tertial-2.md” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till uppfoljning-tertial-2.md.',
    ],
  },
  {
    mistake: 'a file name with spaces and capitals',
    files: { '2030/▶Uppfoljning tertial 2.MD': FOLLOW_UP },
    expected: [
      '2030/Uppfoljning tertial 2.MD:1:1 error ogiltigt-filnamn | Namnet ”Uppfoljning tertial 2.MD” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till uppfoljning-tertial-2.md.',
    ],
  },
  {
    mistake: 'a file name with an underscore',
    files: { '2030/▶uppfoljning_tertial_2.md': FOLLOW_UP },
    expected: [
      '2030/uppfoljning_tertial_2.md:1:1 error ogiltigt-filnamn | Namnet ”uppfoljning_tertial_2.md” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till uppfoljning-tertial-2.md.',
    ],
  },
  {
    mistake: 'a folder name with ö and a space',
    files: { 'Löften 2031/lofte.md': PLEDGES },
    folders: ['▶Löften 2031'],
    expected: [
      'Löften 2031:1:1 error ogiltigt-filnamn | Namnet ”Löften 2031” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till loften-2031.',
    ],
  },
  {
    mistake: 'a picture whose ending is in capitals',
    files: { '2030/bilder/▶Torget.JPG': SVG },
    expected: [
      '2030/bilder/Torget.JPG:1:1 error ogiltigt-filnamn | Namnet ”Torget.JPG” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till torget.jpg.',
    ],
  },
  {
    mistake: 'a Word document among the content',
    files: { '2030/▶uppfoljning-tertial-2.docx': 'PK' },
    expected: [
      '2030/uppfoljning-tertial-2.docx:1:1 warning okand-fil | Filen används inte av webbplatsen. | Ta bort filen, eller lägg bilder i mappen bilder.',
    ],
  },
  {
    mistake: 'a PDF among the content',
    files: { '2030/▶uppfoljning-tertial-2.pdf': '%PDF-1.4' },
    expected: [
      '2030/uppfoljning-tertial-2.pdf:1:1 warning okand-fil | Filen används inte av webbplatsen. | Lägg PDF-dokument i public/dokument i periodens mapp.',
    ],
  },
  {
    mistake: 'a picture beside the text instead of in bilder',
    files: { '2030/▶torget.svg': SVG },
    expected: [
      '2030/torget.svg:1:1 warning okand-fil | Filen används inte av webbplatsen. | Ta bort filen, eller lägg bilder i mappen bilder.',
    ],
  },
  {
    mistake: 'a page at the top of the content',
    files: { '▶om.md': PAGE },
    expected: [
      'om.md:1:1 error okand-fil | Filen används inte av webbplatsen. | Lägg sidor i mappen sidor och löften i en mapp för perioden.',
    ],
  },
  {
    mistake: 'a page in a folder of the pages',
    files: { 'sidor/om/▶kontakt.md': PAGE },
    expected: [
      'sidor/om/kontakt.md:1:1 error okand-fil | Filen används inte av webbplatsen. | Lägg sidor direkt i mappen sidor.',
    ],
  },
  {
    mistake: 'a follow-up that is not named as one',
    files: { '2030/▶tertial-2.md': FOLLOW_UP },
    expected: [
      '2030/tertial-2.md:1:1 error okand-fil | Filen används inte av webbplatsen. | En period har filerna lofte.md och uppfoljning-….md, till exempel uppfoljning-tertial-1.md.',
    ],
  },
  {
    mistake: 'a follow-up in a folder of its own',
    files: { '2030/uppfoljningar/▶uppfoljning-tertial-2.md': FOLLOW_UP },
    expected: [
      '2030/uppfoljningar/uppfoljning-tertial-2.md:1:1 error okand-fil | Filen används inte av webbplatsen. | En period har filerna lofte.md och uppfoljning-….md, till exempel uppfoljning-tertial-1.md.',
    ],
  },
  {
    mistake: 'an empty folder',
    files: {},
    folders: ['▶2031'],
    expected: [
      '2031:1:1 warning saknar-lofte | Mappen är tom. | Lägg till lofte.md med periodens löften, eller ta bort mappen.',
    ],
  },
  {
    mistake: 'a period without lofte.md',
    files: { '2031/uppfoljning-tertial-1.md': FOLLOW_UP },
    folders: ['▶2031'],
    expected: [
      '2031:1:1 error saknar-lofte | Mappen saknar filen lofte.md. | Lägg till lofte.md med periodens löften, eller ta bort mappen.',
    ],
  },
  {
    mistake: 'no webbplats.yaml',
    files: { '▶webbplats.yaml': undefined },
    expected: [
      'webbplats.yaml:1:1 error saknar-webbplats | Filen webbplats.yaml saknas. | Lägg till den i innehållsmappen, med namn, ort, adress och parter.',
    ],
  },
  {
    mistake: 'no period at all',
    files: {
      '2030/lofte.md': undefined,
      '2030/uppfoljning-tertial-1.md': undefined,
      '▶webbplats.yaml': MINIMAL['webbplats.yaml'],
    },
    expected: [
      'webbplats.yaml:1:1 warning inga-perioder | Det finns inga löften än. | Lägg till en mapp för perioden, med årtalet som namn, och lägg där filen lofte.md.',
    ],
  },
  {
    mistake: 'a picture that is none',
    files: { '2030/bilder/▶torget.png': 'Bilden kommer senare.' },
    expected: [
      '2030/bilder/torget.png:1:1 error olasbar-bild | Bilden går inte att läsa. | Spara den igen som PNG, JPEG, WebP, AVIF, GIF eller SVG.',
    ],
  },
  {
    mistake: 'a file name with ö in two parts, as a Mac writes it',
    files: { '2030/▶uppfo\u0308ljning-tertial-2.md': FOLLOW_UP },
    expected: [
      '2030/uppföljning-tertial-2.md:1:1 error ogiltigt-filnamn | Namnet ”uppföljning-tertial-2.md” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till uppfoljning-tertial-2.md.',
    ],
  },
];
