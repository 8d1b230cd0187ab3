import { MINIMAL } from '../temporary-content.ts';
import type { Mistake } from './mistake.ts';

const PAGE = 'sidor/om.md';
const MARK = Buffer.from('▶');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const marked = (before: Buffer, after: Buffer) => Buffer.concat([before, MARK, after]);

/** Files whose bytes cannot be read as text. */
export const BYTES: readonly Mistake[] = [
  {
    mistake: 'saved as Latin-1, with å in the title',
    files: { [PAGE]: marked(latin1('---\ntitel: P'), latin1('å torget\n---\n')) },
    expected: [
      'sidor/om.md:2:9 error inte-utf-8 | Filen är inte sparad som UTF-8. Bokstäver som å, ä och ö kan inte läsas. | Öppna filen i textredigeraren, välj Spara som och teckenkodningen UTF-8.',
    ],
  },
  {
    mistake: 'saved as Latin-1, with ö last in the file',
    files: { [PAGE]: marked(latin1('---\ntitel: Om\n---\n\nVi h'), latin1('ö')) },
    expected: [
      'sidor/om.md:5:5 error inte-utf-8 | Filen är inte sparad som UTF-8. Bokstäver som å, ä och ö kan inte läsas. | Öppna filen i textredigeraren, välj Spara som och teckenkodningen UTF-8.',
    ],
  },
  {
    mistake: 'saved as Latin-1 with line ends of Windows',
    files: {
      'webbplats.yaml': marked(latin1('namn: Exempelby\r\nort: Exempelby\r\n# V'), latin1('åra parter\r\n')),
    },
    expected: [
      'webbplats.yaml:3:4 error inte-utf-8 | Filen är inte sparad som UTF-8. Bokstäver som å, ä och ö kan inte läsas. | Öppna filen i textredigeraren, välj Spara som och teckenkodningen UTF-8.',
    ],
  },
  {
    mistake: 'a line in Windows-1252 pasted into UTF-8',
    files: { [PAGE]: marked(Buffer.from('---\ntitel: Så här\n---\n\nVi '), latin1('\x93lovar\x94 mer.\n')) },
    expected: [
      'sidor/om.md:5:4 error inte-utf-8 | Filen är inte sparad som UTF-8. Bokstäver som å, ä och ö kan inte läsas. | Öppna filen i textredigeraren, välj Spara som och teckenkodningen UTF-8.',
    ],
  },
  {
    mistake: 'saved as Unicode in an old Notepad (UTF-16)',
    files: { [PAGE]: marked(Buffer.alloc(0), Buffer.from('\uFEFF---\r\ntitel: Om\r\n---\r\n', 'utf16le')) },
    expected: [
      'sidor/om.md:1:1 error inte-text | Filen är sparad som UTF-16. | Spara filen igen med teckenkodningen UTF-8.',
    ],
  },
  {
    mistake: 'saved as UTF-16 with the bytes the other way',
    files: {
      [PAGE]: marked(Buffer.alloc(0), Buffer.from('\uFEFF---\ntitel: Om\n---\n', 'utf16le').swap16()),
    },
    expected: [
      'sidor/om.md:1:1 error inte-text | Filen är sparad som UTF-16. | Spara filen igen med teckenkodningen UTF-8.',
    ],
  },
  {
    mistake: 'a NUL byte in the prose',
    files: { [PAGE]: '---\ntitel: Om\n---\n\nVi lovar▶\0 mer.\n' },
    expected: [
      'sidor/om.md:5:9 error inte-text | Filen innehåller ett nolltecken och är inte ren text. | Spara filen igen med teckenkodningen UTF-8.',
    ],
  },
  {
    mistake: 'a Word document that was renamed to .md',
    files: { [PAGE]: 'PK\x03\x04\x14▶\0\x06\0' },
    expected: [
      'sidor/om.md:1:6 error inte-text | Filen innehåller ett nolltecken och är inte ren text. | Spara filen igen med teckenkodningen UTF-8.',
    ],
  },
  {
    mistake: 'a file of more than 64 KiB',
    files: { [PAGE]: `▶---\ntitel: Om\n---\n\n${'Vi lovar. '.repeat(7000)}\n` },
    expected: [
      'sidor/om.md:1:1 error for-stor-fil | Filen är 69 kB. En fil får vara högst 64 kB. | Dela upp texten på flera filer.',
    ],
  },
  {
    mistake: 'a webbplats.yaml of more than 64 KiB',
    files: { 'webbplats.yaml': `▶${MINIMAL['webbplats.yaml']}# ${'å'.repeat(32 * 1024)}\n` },
    expected: [
      'webbplats.yaml:1:1 error for-stor-fil | Filen är 65 kB. En fil får vara högst 64 kB. | Dela upp texten på flera filer.',
    ],
  },
  {
    mistake: 'an empty file',
    files: { [PAGE]: '▶' },
    expected: [
      'sidor/om.md:1:1 error borja-med-streck | Filen börjar inte med en rad med tre streck (---). | Skriv --- på första raden, sedan uppgifterna och --- igen.',
    ],
  },
];
