/** A place in a text of bytes, one character a byte. The functions here move it forward. */
export type Cursor = { readonly text: string; at: number };

const SPACES = '\0\t\n\f\r ';
const DELIMITERS = '()<>[]{}/%';

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Moves past white space and comments (ISO 32000-1, 7.2.2 and 7.2.3). */
export function skipGap(cursor: Cursor): void {
  const { text } = cursor;
  let comment = false;
  for (; cursor.at < text.length; cursor.at += 1) {
    const character = text.charAt(cursor.at);
    if (character === '%') comment = true;
    else if (character === '\n' || character === '\r') comment = false;
    else if (!comment && !SPACES.includes(character)) return;
  }
}

/** Takes the run of regular characters at the cursor; gives it, empty when there is none. */
export function takeWord(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at < cursor.text.length) {
    const character = cursor.text.charAt(cursor.at);
    if (SPACES.includes(character) || DELIMITERS.includes(character)) break;
    cursor.at += 1;
  }
  return cursor.text.slice(start, cursor.at);
}

/**
 * Takes a name without its slash; the cursor stands after the slash. `#20` stands for a byte (7.3.5).
 */
export function takeName(cursor: Cursor): string {
  return takeWord(cursor).replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/**
 * Takes a literal string's bytes; the cursor stands after the opening parenthesis (ISO 32000-1, 7.3.4.2).
 * Gives `undefined` when the string never ends.
 */
export function takeLiteral(cursor: Cursor): string | undefined {
  const { text, at: start } = cursor;
  let open = 1;
  for (; cursor.at < text.length; cursor.at += 1) {
    const character = text.charAt(cursor.at);
    if (character === '\\') cursor.at += 1;
    else if (character === '(') open += 1;
    else if (character === ')') open -= 1;
    if (open > 0) continue;
    cursor.at += 1;
    return unescapeLiteral(text.slice(start, cursor.at - 1));
  }
  return undefined;
}

/** Takes a hexadecimal string's bytes; the cursor stands after `<` (7.3.4.3). `undefined` when it never ends. */
export function takeHex(cursor: Cursor): string | undefined {
  const end = cursor.text.indexOf('>', cursor.at);
  if (end === -1) return undefined;
  const digits = cursor.text.slice(cursor.at, end).replace(/[^0-9a-f]/gi, '');
  cursor.at = end + 1;
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
}

function unescapeLiteral(raw: string): string {
  return raw.replace(
    /\\(?:([0-7]{1,3})|(\r\n?|\n)|(.))|\r\n?/g,
    (_, octal: string | undefined, newline: string | undefined, character: string | undefined) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      if (newline !== undefined) return '';
      return character === undefined ? '\n' : (ESCAPED[character] ?? character);
    },
  );
}
