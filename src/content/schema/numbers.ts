import { reportDoubtfulNumber } from './doubtful-numbers.ts';
import { INVALID, type Schema, scalarText, single, TEXT } from './schema.ts';

/** A number as Swedish writes it: `95,1`, `1 588`, `-3`; a decimal point is read too. */
const NUMBER = /^[-−]?(\d{1,3}([ \u00A0\u202F]\d{3})+|\d+)([.,]\d+)?$/;

/** More digits than a number can hold (IEEE 754); a text can. */
const TOO_MANY = 16;

/** The number that a text writes, or undefined when it is not a number alone, or has more digits than can be counted with. */
export function parseNumber(written: string): number | undefined {
  const value = written.trim();
  if (!NUMBER.test(value) || value.replace(/\D/g, '').length >= TOO_MANY) return undefined;
  return Number(
    value
      .replace(/[ \u00A0\u202F]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  );
}

/** An amount: a target. Never below zero. */
export const amount = doubted(
  single(
    {
      what: 'ett tal',
      example: '95,1',
      shape: { kind: 'scalar', terms: { type: ['number', 'string'], pattern: NUMBER.source } },
    },
    (written, fault, key) => {
      const value = parseNumber(written);
      if (value === undefined || value >= 0) return value;
      return fault(
        'negativt-tal',
        `”${key}” kan inte vara mindre än noll.`,
        'Skriv ett tal från 0 och uppåt.',
      );
    },
  ),
);

/** A number, or a text such as "ett 80-tal" where no number is known. */
export const amountOrText = doubted(
  single({ what: 'ett tal eller en text', example: '12', shape: TEXT }, (written) =>
    written === '' ? undefined : (parseNumber(written) ?? written.replace(/\s+/g, ' ')),
  ),
);

/** A year with four digits, in this century or one beside it. */
export const year = single(
  {
    what: 'ett årtal',
    example: 'ÅÅÅÅ',
    shape: { kind: 'scalar', terms: { type: ['integer', 'string'] } },
  },
  (written) => (/^(19|20|21)\d\d$/.test(written) ? Number(written) : undefined),
);

/** The same rule, which warns of what is read as another number than was most likely meant, or as none. */
function doubted<T>(schema: Schema<T>): Schema<T> {
  return {
    ...schema,
    read: (node, key, source) => {
      const value = schema.read(node, key, source);
      const written = scalarText(node)?.trim();
      if (value !== INVALID && written !== undefined) reportDoubtfulNumber(written, node.offset, key, source);
      return value;
    },
  };
}
