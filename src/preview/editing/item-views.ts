import type { Described } from '../../content/schema/schema.ts';
import type { FormValue, Item } from '../../editing/form-value.ts';
import { namedLabels } from '../../editing/labels.ts';
import { type FieldView, type FormSurroundings, type ItemView, idOf, isNeeded } from './field-view.ts';
import { fieldView, recordViews } from './field-views.ts';

/** The items of a value; none where it has none. */
export function itemViews(
  { shape }: Described,
  value: FormValue,
  name: string,
  around: FormSurroundings,
): readonly ItemView[] {
  if (value.kind !== 'items' || (shape.kind !== 'list' && shape.kind !== 'named')) return [];
  return value.items.map((item, at) => {
    const own = `${name}/${item.token}`;
    return {
      token: item.token,
      list: name,
      name: own,
      id: idOf(own),
      heading: headingOf(item, shape.item),
      isOpen: item.token.startsWith('n') || isNeeded(own, around),
      isFirst: at === 0,
      isLast: at === value.items.length - 1,
      errors: around.problems.filter((problem) => problem.name === own).map(({ message }) => message),
      fields: [
        ...keyView(item, shape.item, name, own, around),
        ...innerViews(shape.item, item.value, name, own, around),
      ].toSorted((a, b) => Number(a.isAddress) - Number(b.isAddress)),
    };
  });
}

function keyView(
  { key }: Item,
  { shape }: Described,
  list: string,
  own: string,
  around: FormSurroundings,
): readonly FieldView[] {
  if (key === undefined) return [];
  const described: Described = { what: 'en text', example: '', shape: { kind: 'scalar', terms: {} } };
  const { name } = namedLabels(list);
  // What has a name of its own gets its key from that.
  const words =
    shape.kind === 'record' && 'namn' in shape.fields
      ? {
          label: name,
          help: 'Lämna tomt för något nytt, så görs det av namnet.',
          isRequired: false,
          isAddress: true,
        }
      : { label: name, help: '', isRequired: true };
  return [fieldView(described, { kind: 'scalar', text: key }, `${own}#`, around, words)];
}

function innerViews(item: Described, value: FormValue, list: string, own: string, around: FormSurroundings) {
  if (item.shape.kind === 'record' && value.kind === 'record')
    return recordViews(item.shape.fields, value, own, around);
  // Its problems stand at the item.
  const silent = { ...around, problems: [] };
  const words = { label: namedLabels(list).value, help: '', isRequired: true };
  const field = fieldView(item, value, own, silent, words);
  return [{ ...field, id: `${field.id}.-ett` }];
}

const TELLING = ['titel', 'text', 'namn', 'fil', 'aktivitet', 'löfte', 'antal', 'minst', 'högst', 'exakt'];

function headingOf({ key, value }: Item, item: Described): string {
  const texts = TELLING.flatMap((field) => {
    const found = value.kind === 'record' ? value.fields[field] : undefined;
    return found?.kind === 'scalar' && found.text !== '' ? [found.text] : [];
  });
  const own = value.kind === 'scalar' && value.text !== '' ? [value.text] : [];
  // A word of the glossary is its own name; a party has one besides its key.
  const named = (key ?? '') === '' ? [] : [[key, ...own].join(': ')];
  const [text = `Ny: ${item.what}`] = [...texts, ...named];
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
