import { textSource } from '../../content/files/text-source.ts';
import { parseYamlMap } from '../../content/yaml/parse-yaml.ts';
import type { FormValue } from '../form-value.ts';
import { isEmpty } from '../form-values.ts';

/** What fits on a line of its own within { }, in characters. */
const SHORT = 80;

/** What a value stands within: `95,1` may be plain within { }, but is two values within [ ]. */
type Within = 'lines' | '{}' | '[]';

/** A single value as YAML: plain where it reads back as it is, else in quotes. */
export function scalarSource(text: string, within: Within): string {
  const isAlone = within !== '[]' || !text.includes(',');
  const probe = within === 'lines' ? `a: ${text}` : `{a: ${text}}`;
  return isAlone && readsBack(probe, 'a', text) ? text : JSON.stringify(text);
}

/** A key as YAML. */
export function keySource(key: string): string {
  return readsBack(`${key}: a`, key, 'a') ? key : JSON.stringify(key);
}

function readsBack(probe: string, key: string, text: string): boolean {
  let objections = 0;
  const source = textSource('', probe, () => {
    objections += 1;
  });
  const entries = parseYamlMap(source, probe.length, '')?.entries ?? [];
  const [entry] = entries;
  const value = entry?.value;
  return (
    objections === 0 &&
    entries.length === 1 &&
    entry?.key === key &&
    value !== undefined &&
    'text' in value &&
    value.kind !== 'empty' &&
    value.text === text
  );
}

/** A value on one line. */
export function flowSource(value: FormValue, within: Within = '{}'): string {
  switch (value.kind) {
    case 'scalar':
      return scalarSource(value.text, within);
    case 'lines':
      return `[${value.texts.map((text) => scalarSource(text, '[]')).join(', ')}]`;
    case 'record':
      return `{${filled(value)
        .map(([key, field]) => `${keySource(key)}: ${flowSource(field)}`)
        .join(', ')}}`;
    case 'items': {
      const parts = value.items.map(({ key, value: item }) =>
        key === undefined ? flowSource(item, '[]') : `${keySource(key)}: ${flowSource(item)}`,
      );
      const isNamed = value.items.some(({ key }) => key !== undefined);
      return isNamed ? `{${parts.join(', ')}}` : `[${parts.join(', ')}]`;
    }
    case 'either':
      return flowSource(chosen(value.options));
    case 'locked':
      return '';
  }
}

/** A key with its value, on lines of their own that are indented alike. */
export function entryLines(key: string, value: FormValue, indent: string): readonly string[] {
  const start = `${indent}${keySource(key)}:`;
  const deeper = `${indent}  `;
  switch (value.kind) {
    case 'either':
      return entryLines(key, chosen(value.options), indent);
    case 'record': {
      const inline = flowSource(value);
      return isPlainRecord(value) && inline.length <= SHORT
        ? [`${start} ${inline}`]
        : [start, ...recordLines(value, deeper)];
    }
    case 'items':
      return [
        start,
        ...value.items.flatMap((item) =>
          item.key === undefined ? itemLines(item.value, deeper) : entryLines(item.key, item.value, deeper),
        ),
      ];
    case 'scalar':
      return value.text.includes('\n')
        ? [`${start} |`, ...value.text.split('\n').map((line) => (line === '' ? '' : deeper + line))]
        : [`${start} ${scalarSource(value.text, 'lines')}`];
    default:
      return [`${start} ${flowSource(value)}`];
  }
}

/** An item of a list, its dash first. */
export function itemLines(value: FormValue, indent: string): readonly string[] {
  if (value.kind !== 'record' || isEmpty(value)) return [`${indent}- ${flowSource(value)}`];
  const [first = '', ...rest] = recordLines(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function recordLines(value: Extract<FormValue, { kind: 'record' }>, indent: string): readonly string[] {
  return filled(value).flatMap(([key, field]) => entryLines(key, field, indent));
}

function filled({ fields }: Extract<FormValue, { kind: 'record' }>) {
  return Object.entries(fields).filter(([, field]) => !isEmpty(field));
}

/** The way of several that is filled in. */
export function chosen(options: readonly FormValue[]): FormValue {
  return options.find((option) => !isEmpty(option)) ?? { kind: 'scalar', text: '' };
}

function isPlainRecord(value: Extract<FormValue, { kind: 'record' }>): boolean {
  return filled(value).every(([, field]) => field.kind === 'scalar' && !field.text.includes('\n'));
}
