import { styleText } from 'node:util';
import { MAX_BYTES } from '../content/files/decode-text.ts';
import type { Problem } from '../content/problem.ts';
import { readPlainFile } from '../disk/plain-file.ts';

type Style = Parameters<typeof styleText>[0];
const plain = (_style: Style, text: string) => text;
const coloured = (style: Style, text: string) => styleText(style, text, { validateStream: false });

/** The problems for a person: each with its line, a caret under the place, and how to mend it; then a line that sums up. */
export function problemReport(problems: readonly Problem[], contentDir: string, inColour: boolean): string {
  const paint = inColour ? coloured : plain;
  const blocks = problems.map((problem) => {
    const { file, line, column, level, message, hint } = problem;
    const word = level === 'error' ? paint('red', 'fel') : paint('yellow', 'varning');
    const head = `${paint('bold', `${file}:${line}:${column}`)}  ${word}  ${message}`;
    return [head, ...quotedLine(problem, contentDir), `  ${hint}`, ''].join('\n');
  });
  return [...blocks, summary(problems), ''].join('\n');
}

/** A line of a file may be long; this much of it is shown around the place. */
const SHOWN = 100;

function quotedLine({ file, line, column }: Problem, contentDir: string): readonly string[] {
  const text = lineOf(contentDir, file, line);
  if (text === undefined || text.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1 - SHOWN / 2, text.length - SHOWN));
  const shown = text.slice(start, start + SHOWN).replace(/\p{Cc}/gu, ' ');
  return [`  ${shown}`, `  ${' '.repeat(Math.max(0, column - 1 - start))}^`];
}

/** A line of a text file; a picture has none, and what lies behind a link is not of the content. */
function lineOf(contentDir: string, file: string, line: number): string | undefined {
  if (!/\.(md|yaml)$/.test(file)) return undefined;
  return readPlainFile(contentDir, file, MAX_BYTES)
    ?.toString('utf8')
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n?|\n/)[line - 1];
}

function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'Inga fel och inga varningar. Innehållet kan publiceras.';
  const counts = [
    errors === 1 ? '1 fel' : `${errors} fel`,
    warnings === 1 ? '1 varning' : `${warnings} varningar`,
  ].join(' och ');
  return `${counts}. Innehållet ${errors === 0 ? 'kan publiceras.' : 'publiceras inte förrän felen är rättade.'}`;
}
