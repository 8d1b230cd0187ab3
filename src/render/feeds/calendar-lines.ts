const encoder = new TextEncoder();

/** The most octets in a line, its end not counted (RFC 5545, 3.1). */
const OCTETS = 75;

/** A property as content lines, folded between characters. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let size = 0;
  for (const character of `${name}:${value}`) {
    const octets = encoder.encode(character).length;
    if (size + octets > OCTETS) {
      lines.push(line);
      // What goes on begins with a space, which counts.
      line = ' ';
      size = 1;
    }
    line += character;
    size += octets;
  }
  return [...lines, `${line}\r\n`].join('\r\n');
}

/** A value of type TEXT (RFC 5545, 3.3.11); control characters, which it may not have, become spaces. */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}
