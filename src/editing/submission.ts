import type { Described } from '../content/schema/schema.ts';
import { asWritten, type FormValue, type Item } from './form-value.ts';

/** The values of a form that was sent, by name, in the order of the form. */
export type Submission = { readonly all: (name: string) => readonly string[] };

const TOKEN = /^[on]\d{1,4}$/;

/**
 * Reads what was sent for a value. Names are paths: `löften` lists the tokens of its items, `löften/o0/titel` is a field of one,
 * `parter/o0#` the key of one. What the form could not show stays as it was.
 */
export function readSubmission(
  described: Described,
  name: string,
  sent: Submission,
  was: FormValue | undefined,
): FormValue {
  const { shape } = described;
  const inside = (key: string) => (name === '' ? key : `${name}/${key}`);
  if (was?.kind === 'locked') return was;
  switch (shape.kind) {
    case 'scalar':
      return { kind: 'scalar', text: asWritten(described, sent.all(name)[0] ?? '') };
    case 'either':
      return {
        kind: 'either',
        options: shape.options.map((option, at) =>
          readSubmission(option, name, sent, was?.kind === 'either' ? was.options[at] : undefined),
        ),
      };
    case 'record': {
      const fields = Object.entries(shape.fields).map(([key, { schema }]) => {
        const before = was?.kind === 'record' ? was.fields[key] : undefined;
        return [key, readSubmission(schema, inside(key), sent, before)];
      });
      return { kind: 'record', fields: Object.fromEntries(fields) };
    }
    case 'named':
      return { kind: 'items', items: readItems(shape.item, name, sent, was, true) };
    case 'list':
      return shape.item.shape.kind === 'scalar'
        ? {
            kind: 'lines',
            texts: readLines(sent.all(name), shape.item.entry === undefined ? undefined : was),
          }
        : { kind: 'items', items: readItems(shape.item, name, sent, was, false) };
  }
}

function readItems(
  item: Described,
  name: string,
  sent: Submission,
  was: FormValue | undefined,
  isNamed: boolean,
): readonly Item[] {
  const tokens = [...new Set(sent.all(name).filter((token) => TOKEN.test(token)))];
  return tokens.map((token) => {
    const before = was?.kind === 'items' ? was.items.find((other) => other.token === token) : undefined;
    const key = isNamed ? (sent.all(`${name}/${token}#`)[0] ?? '').trim().normalize('NFC') : undefined;
    return { token, key, value: readSubmission(item, `${name}/${token}`, sent, before?.value) };
  });
}

/** Boxes are sent in the order of the form, which is not the file's: what was ticked before keeps its place. */
function readLines(values: readonly string[], was: FormValue | undefined): readonly string[] {
  const texts = values
    .flatMap((value) => value.split(/[\r\n]+/))
    .map((line) => line.trim().replace(/\s+/g, ' ').normalize('NFC'))
    .filter((line) => line !== '');
  const before = was?.kind === 'lines' ? was.texts.filter((text) => texts.includes(text)) : [];
  return [...before, ...texts.filter((text) => !before.includes(text))];
}
