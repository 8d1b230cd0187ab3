import type { TextSource } from '../files/text-source.ts';

/** A key of one to three words; `- id: hundsok` begins a list item with one. */
const KEY = /^(?:- +)*[^\s:]+(?: [^\s:]+){0,2}:(?:\s|$)/;
/** A part of a list, a comment or a closing bracket; indented and blank lines may be part of anything. */
const PART = /^(?:\s|#(?!#)|-\s|[\]}]|$)/;
const INDENTED_DASHES = /^(?: {1,3}|\t)---[ \t]*$/m;

/**
 * Where the line of dashes begins that closes the front matter. Gives undefined after reporting that it is missing
 * (`saknar-avslutande-streck`), indented or more than dashes (`fel-avslutande-streck`), or that another one stands among the keys
 * (`yaml-multiple-docs`).
 */
export function findClosingLine(source: TextSource): number | undefined {
  const { text } = source;
  const close = text.indexOf('\n---', 3) + 1;
  const forgotten = close === 0 ? findEnd(text) : endBeforeText(text.slice(0, close));
  if (forgotten !== undefined) return reportForgotten(source, forgotten);
  const closingLine = /^[^\n]*/.exec(text.slice(close))?.[0].trimEnd() ?? '';
  if (closingLine !== '---') {
    source.report(
      close,
      'fel-avslutande-streck',
      `Raden ”${closingLine}” börjar med tre streck men är inte bara det.`,
      'Skriv --- på en egen rad mellan uppgifterna och texten, utan något mer på raden.',
    );
    return undefined;
  }
  if (!goesOn(text.slice(close))) return close;
  source.report(
    close,
    'yaml-multiple-docs',
    'En rad med tre streck (---) delar uppgifterna i två.',
    'Ha en rad med --- överst och en efter uppgifterna, ingen däremellan.',
  );
  return undefined;
}

function reportForgotten(source: TextSource, end: number): undefined {
  const indented = INDENTED_DASHES.exec(source.text.slice(0, end));
  if (indented !== null) {
    source.report(
      indented.index,
      'fel-avslutande-streck',
      'Raden med tre streck (---) är indragen.',
      'Ta bort mellanslagen före strecken.',
    );
  } else {
    source.report(
      end,
      'saknar-avslutande-streck',
      'Raden med tre streck (---) som avslutar uppgifterna saknas.',
      'Skriv --- på en egen rad mellan uppgifterna och texten.',
    );
  }
}

/** After the last key: the last of the blank lines that text follows, else the first line that is neither a key nor part of a value. */
function findEnd(text: string): number {
  let offset = 0;
  let blank: number | undefined;
  let end: number | undefined;
  for (const line of text.split('\n')) {
    if (line.trim() === '') blank = offset;
    else {
      if (!/^\s/.test(line) && offset > 0) {
        if (KEY.test(line)) end = undefined;
        else if (PART.test(line)) end ??= blank;
        else return end ?? blank ?? offset;
      }
      blank = undefined;
    }
    offset += line.length + 1;
  }
  return text.length;
}

/**
 * The same where dashes follow, which may be a ruler or a table of the text: only where nothing but text follows a blank line or
 * dashes that are indented. A small letter rather begins a key without its colon.
 */
function endBeforeText(text: string): number | undefined {
  const end = findEnd(text);
  const rest = text.slice(end);
  const isEnd = /^\n\s*[^\s\p{Ll}]/u.test(rest) || (rest !== '' && INDENTED_DASHES.test(text.slice(0, end)));
  return isEnd && !rest.split('\n').some((line) => KEY.test(line)) ? end : undefined;
}

/** Whether keys go on right below the line of dashes, and dashes close them too. */
function goesOn(text: string): boolean {
  const [, next = '', ...lines] = text.split('\n');
  if (!/^[a-zåäö-]+:(\s|$)/.test(next)) return false;
  const last = lines.findIndex((line) => line.trimEnd() === '---');
  return last !== -1 && lines.slice(0, last).every((line) => KEY.test(line) || PART.test(line));
}
