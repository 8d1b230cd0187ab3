import { suggest } from '../../text/nearest.ts';
import { INVALID, reportWrongKind, type Schema, scalarText, TEXT } from './schema.ts';

/** A text on one line; white space is folded. */
export function text(example: string): Schema<string> {
  const schema: Schema<string> = {
    what: 'en text',
    example,
    shape: TEXT,
    read: (node, key, source) => {
      const value = scalarText(node)?.trim().replace(/\s+/g, ' ');
      return value === undefined || value === '' ? reportWrongKind(node, key, source, schema) : value;
    },
  };
  return schema;
}

/** Text with markdown, on one or several lines. */
export const markdown: Schema<string> = {
  what: 'en text',
  example: 'En text i markdown',
  shape: TEXT,
  entry: 'markdown',
  read: (node, key, source) => scalarText(node)?.trim() ?? reportWrongKind(node, key, source, markdown),
};

/** A value that must match a pattern; `mend` says how it is written. */
export function pattern(what: string, example: string, form: RegExp, mend: string): Schema<string> {
  const schema: Schema<string> = {
    what,
    example,
    shape: { kind: 'scalar', terms: { type: ['string', 'number'], pattern: form.source } },
    read: (node, key, source) => {
      const value = scalarText(node)?.trim();
      if (value === undefined) return reportWrongKind(node, key, source, schema);
      if (form.test(value)) return value;
      source.report(node.offset, 'fel-form', `”${value}” går inte att använda som ${key}.`, mend);
      return INVALID;
    },
  };
  return schema;
}

/** A name that is part of an address or of an anchor: a–z, 0–9 and '-'. */
export function slug(example: string): Schema<string> {
  return pattern(
    'ett namn med a–z, 0–9 och bindestreck',
    example,
    /^[a-z0-9-]+$/,
    `Använd bara a–z, 0–9 och bindestreck, till exempel ${example}.`,
  );
}

/** `true` or `false`. */
export const yesOrNo: Schema<boolean> = {
  what: 'true eller false',
  example: 'true',
  shape: { kind: 'scalar', terms: { type: 'boolean' } },
  read: (node, key, source) => {
    const written = scalarText(node)?.trim().toLowerCase();
    return written === 'true' || written === 'false'
      ? written === 'true'
      : reportWrongKind(node, key, source, yesOrNo);
  },
};

/** A web address with http or https. */
export const webAddress: Schema<string> = {
  what: 'en webbadress',
  example: 'https://www.exempel.se',
  shape: { kind: 'scalar', terms: { type: 'string', format: 'uri', pattern: '^https?://' } },
  read: (node, key, source) => {
    const value = scalarText(node)?.trim();
    if (value === undefined) return reportWrongKind(node, key, source, webAddress);
    if (/^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value)) return value;
    source.report(
      node.offset,
      'fel-webbadress',
      `”${value}” är ingen webbadress.`,
      'Skriv hela adressen med https://, till exempel https://www.exempel.se.',
    );
    return INVALID;
  },
};

/** One of a few fixed words; `meant` tells which of them other words stand for. */
export function choice<const W extends string>(
  words: readonly W[],
  meant: Readonly<Record<string, W>> = {},
): Schema<W> {
  const listed = `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`;
  const schema: Schema<W> = {
    what: listed,
    example: words[0] ?? '',
    shape: { kind: 'scalar', terms: { enum: words } },
    read: (node, key, source) => {
      const written = scalarText(node)?.trim();
      if (written === undefined) return reportWrongKind(node, key, source, schema);
      const word = words.find((candidate) => candidate === written.toLowerCase());
      if (word !== undefined) return word;
      source.report(
        node.offset,
        'okant-ord',
        `”${written}” är inget av orden för ${key}.`,
        suggest(meant[written.toLowerCase()] ?? written, words, `Välj ${listed}.`),
      );
      return INVALID;
    },
  };
  return schema;
}
