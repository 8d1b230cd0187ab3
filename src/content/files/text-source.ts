import type { Level, Position, Report } from '../problem.ts';

/** A decoded text file that can tell where an offset in it stands and report a problem there. */
export type TextSource = {
  readonly file: string;
  readonly text: string;
  readonly at: (offset: number) => Position;
  /** Reports; what the message quotes of a text on several lines becomes one line. */
  readonly report: (offset: number, code: string, message: string, hint: string, level?: Level) => void;
};

/** Makes a source of decoded text; what is reported on it goes to `report` with file, line and column. */
export function textSource(file: string, text: string, report: Report): TextSource {
  const lineStarts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lineStarts.push(end + 1);

  const at = (offset: number): Position => {
    const bounded = Math.max(0, Math.min(offset, text.length));
    let line = 0;
    for (let end = lineStarts.length; end - line > 1; ) {
      const middle = (line + end) >> 1;
      if ((lineStarts[middle] ?? 0) <= bounded) line = middle;
      else end = middle;
    }
    return { file, line: line + 1, column: bounded - (lineStarts[line] ?? 0) + 1 };
  };
  return {
    file,
    text,
    at,
    report: (offset, code, message, hint, level = 'error') =>
      report({ ...at(offset), level, code, message: message.replace(/[\s\p{Cc}]+/gu, ' '), hint }),
  };
}
