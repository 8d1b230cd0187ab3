import { slug as meantBy } from '../../text/fold.ts';
import { suggest } from '../../text/nearest.ts';
import { TEMPLATE_TEXT } from '../template-text.ts';
import { type Schema, single, TEXT } from './schema.ts';

/** A text on one line; white space is folded. */
export function text(example: string): Schema<string> {
  return single({ what: 'en text', example, shape: TEXT }, (written) =>
    written === '' ? undefined : written.replace(/\s+/g, ' '),
  );
}

/** Text with markdown, on one or several lines. */
export const markdown = single(
  { what: 'en text', example: TEMPLATE_TEXT.markdown, shape: TEXT, entry: 'markdown' },
  (written) => written,
);

/** A value that must match a pattern; `mend` says how it is written, whatever was written or depending on it. */
export function pattern(
  what: string,
  example: string,
  form: RegExp,
  mend: string | ((value: string) => string),
): Schema<string> {
  return single(
    {
      what,
      example,
      shape: { kind: 'scalar', terms: { type: ['string', 'number'], pattern: form.source } },
    },
    (written, fault, key) => {
      if (form.test(written)) return written;
      const hint = typeof mend === 'string' ? mend : mend(written);
      return fault('fel-form', `”${written}” går inte att använda som ${key}.`, hint);
    },
  );
}

/** A name that is part of an address or of an anchor: a–z, 0–9 and '-'. */
export function slug(example: string): Schema<string> {
  return pattern('ett namn med a–z, 0–9 och bindestreck', example, /^[a-z0-9-]+$/, (written) => {
    const meant = meantBy(written);
    return meant === ''
      ? `Använd bara a–z, 0–9 och bindestreck, till exempel ${example}.`
      : `Menade du ”${meant}”?`;
  });
}

/** `true` or `false`. */
export const yesOrNo = single(
  { what: 'true eller false', example: 'true', shape: { kind: 'scalar', terms: { type: 'boolean' } } },
  (written) => {
    const word = written.toLowerCase();
    return word === 'true' || word === 'false' ? word === 'true' : undefined;
  },
);

/** A web address with http or https. */
export const webAddress = single(
  {
    what: 'en webbadress',
    example: 'https://www.exempel.se',
    shape: { kind: 'scalar', terms: { type: 'string', format: 'uri', pattern: '^https?://' } },
  },
  (written, fault) =>
    /^https?:\/\/[^\s/]+/i.test(written) && URL.canParse(written)
      ? written
      : fault(
          'fel-webbadress',
          `”${written}” är ingen webbadress.`,
          'Skriv hela adressen med https://, till exempel https://www.exempel.se.',
        ),
);

/** One of a few fixed words; `meant` tells which of them other words stand for. */
export function choice<const W extends string>(
  words: readonly W[],
  meant: Readonly<Record<string, W>> = {},
): Schema<W> {
  const meanings = new Map<string, string>(Object.entries(meant));
  const listed = `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`;
  return single(
    { what: listed, example: words[0] ?? '', shape: { kind: 'scalar', terms: { enum: words } } },
    (written, fault, key) =>
      words.find((candidate) => candidate === written.toLowerCase()) ??
      fault(
        'okant-ord',
        `”${written}” är inget av orden för ${key}.`,
        suggest(meanings.get(written.toLowerCase()) ?? written, words, `Välj ${listed}.`),
      ),
  );
}
