import { isUtf8 } from 'node:buffer';
import { diffArrays } from 'diff';

/** A text file taken apart so that it can be put together again byte for byte. */
export type FileText = {
  /** Of the bytes on disk; what is put together is always UTF-8. */
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly hasMark: boolean;
  /** Without a byte order mark, with LF line ends, otherwise as it is on disk. */
  readonly text: string;
  /** How each line ends, in order; the last line has no end. */
  readonly endings: readonly string[];
};

const LINE_END = /\r\n|\r|\n/;

/** Takes the bytes of a text file apart, or gives undefined where they are no text. What is not UTF-8 is read as Windows-1252. */
export function takeApart(bytes: Buffer): FileText | undefined {
  if (bytes.includes(0)) return undefined;
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const whole = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const hasMark = whole.startsWith('\uFEFF');
  const marked = hasMark ? whole.slice(1) : whole;
  const endings = [...marked.matchAll(new RegExp(LINE_END, 'g'))].map(([end]) => end);
  return { encoding, hasMark, text: marked.split(LINE_END).join('\n'), endings };
}

/** The bytes of a changed text: lines that were there before end as they did, new ones as most lines of the file do. */
export function putTogether(text: string, was: FileText): Buffer {
  const usual = mostUsual(was.endings);
  const lines = text.split('\n');
  const ends = was.endings.every((end) => end === usual)
    ? lines.map(() => usual)
    : endsOfKept(was, lines, usual);
  const joined = lines.map((line, index) => line + (index < lines.length - 1 ? (ends[index] ?? usual) : ''));
  return Buffer.from((was.hasMark ? '\uFEFF' : '') + joined.join(''), 'utf8');
}

function mostUsual(endings: readonly string[]): string {
  const groups = [...Map.groupBy(endings, (end) => end)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '\n';
}

function endsOfKept(was: FileText, lines: readonly string[], usual: string): readonly string[] {
  const ends: string[] = [];
  let before = 0;
  for (const { added, removed, count = 0 } of diffArrays(was.text.split('\n'), [...lines])) {
    if (!removed)
      for (let line = 0; line < count; line += 1)
        ends.push(added ? usual : (was.endings[before + line] ?? usual));
    if (!added) before += count;
  }
  return ends;
}
