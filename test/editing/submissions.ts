import type { Described } from '../../src/content/schema/schema.ts';
import type { FormValue } from '../../src/editing/form-value.ts';
import type { Submission } from '../../src/editing/submission.ts';

/** What a browser sends of a form with a value, by name. */
function sentOf(described: Described, value: FormValue, name = ''): readonly (readonly [string, string])[] {
  const { shape } = described;
  const inside = (key: string) => (name === '' ? key : `${name}/${key}`);
  if (value.kind === 'scalar') {
    const isSwitch = shape.kind === 'scalar' && shape.terms['type'] === 'boolean';
    // Browsers send line ends as CRLF, and nothing for a box that is not ticked.
    return isSwitch && value.text === '' ? [] : [[name, value.text.replaceAll('\n', '\r\n')]];
  }
  if (value.kind === 'lines') {
    const isOffered = shape.kind === 'list' && shape.item.entry !== undefined;
    return isOffered
      ? value.texts.toSorted().map((text) => [name, text])
      : [[name, value.texts.join('\r\n')]];
  }
  if (value.kind === 'record' && shape.kind === 'record') {
    return Object.entries(shape.fields).flatMap(([key, { schema }]) => {
      const field = value.fields[key];
      return field === undefined ? [] : sentOf(schema, field, inside(key));
    });
  }
  if (value.kind === 'either' && shape.kind === 'either') {
    return shape.options.flatMap((option, at) => {
      const chosen = value.options[at];
      return chosen === undefined ? [] : sentOf(option, chosen, name);
    });
  }
  if (value.kind !== 'items' || (shape.kind !== 'list' && shape.kind !== 'named')) return [];
  return value.items.flatMap(({ token, key, value: item }) => [
    [name, token] as const,
    ...(key === undefined ? [] : [[`${name}/${token}#`, key] as const]),
    ...sentOf(shape.item, item, `${name}/${token}`),
  ]);
}

/** The same, as the server reads it. */
export function submissionOf(described: Described, value: FormValue): Submission {
  const sent = sentOf(described, value);
  return { all: (name) => sent.filter(([own]) => own === name).map(([, text]) => text) };
}
