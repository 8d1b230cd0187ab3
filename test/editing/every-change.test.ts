import { describe, expect, it } from 'vitest';
import type { FormFile } from '../../src/editing/content-file.ts';
import type { FormValue } from '../../src/editing/form-value.ts';
import { carryOut, type ItemOrder } from '../../src/editing/item-orders.ts';
import { newText } from '../../src/editing/new-text.ts';
import { FILES, openForm } from './form-edits.ts';
import { changed, items, leaves, lists } from './form-parts.ts';

const HARD = "”Hej” sa hon, 'nej': {x} [y] # z";

/** How many lines of a text are not in another, counted from the first that differs to the last. */
function linesGone(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const most = Math.min(old.length, now.length);
  let above = 0;
  while (above < most && old[above] === now[above]) above += 1;
  let below = 0;
  while (below < most - above && old.at(-1 - below) === now.at(-1 - below)) below += 1;
  return old.length - above - below;
}

function textAfter(form: FormFile, name: string, to: FormValue): string | undefined {
  return newText(
    form,
    changed(form.value, name, () => to),
    form.body,
  );
}

/** Values that are written in one of two ways are changed in the way that is filled in. */
function changeable(form: FormFile): readonly (readonly [string, FormValue])[] {
  return [...leaves(form.value)].filter(([name, value]) => !name.includes('?') || !isLeftOut(value));
}

function isLeftOut(value: FormValue): boolean {
  return value.kind === 'scalar' && value.text === '';
}

describe.each(FILES)('%s/%s', (root, path) => {
  const { form } = openForm(root, path);
  const all = changeable(form);

  it('one more word changes one line', () => {
    const wide = all.flatMap(([name, value]) => {
      const more: FormValue =
        value.kind === 'scalar'
          ? { ...value, text: `${value.text} till`.trim() }
          : { kind: 'lines', texts: [...(value.kind === 'lines' ? value.texts : []), 'Nytt, namn'] };
      const text = textAfter(form, name, more);
      const gone = text === undefined ? -1 : linesGone(form.draft.text, text);
      return gone === 0 || gone === 1 ? [] : [`${name}: ${gone}`];
    });
    expect(wide).toEqual([]);
  });

  // Every third: each is read back several times.
  it('any text can stand in any place', () => {
    const failed = all.filter(
      ([name, value], at) =>
        value.kind === 'scalar' &&
        at % 3 === 0 &&
        textAfter(form, name, { ...value, text: at % 2 === 0 ? HARD : 'rad ett\n\n- rad: två' }) ===
          undefined,
    );
    expect(failed.map(([name]) => name)).toEqual([]);
  });

  it('items can be added, moved and removed', () => {
    const failed = [...lists(form.value)].flatMap(([name, old]) => {
      const orders: readonly ItemOrder[] = [
        { what: 'ny', name },
        ...old.flatMap(({ token }) =>
          (['upp', 'ner', 'bort'] as const).map((what) => ({ what, name: `${name}/${token}` })),
        ),
      ];
      return orders.filter((order) => newText(form, ordered(form, order), form.body) === undefined);
    });
    expect(failed).toEqual([]);
  });
});

/** The value after an order; a new item is filled in. */
function ordered(form: FormFile, order: ItemOrder): FormValue {
  const { value } = carryOut(form.described, form.value, order);
  if (order.what !== 'ny') return value;
  const fill = items((old) =>
    old.map((item) =>
      item.token === 'n0'
        ? { ...item, key: item.key === undefined ? undefined : 'nyckel', value: filled(item.value) }
        : item,
    ),
  );
  return changed(value, order.name, fill);
}

function filled(value: FormValue): FormValue {
  if (value.kind === 'scalar') return { ...value, text: 'nytt: värde' };
  if (value.kind !== 'record') return value;
  const own = ['id', 'text', 'titel', 'namn', 'datum', 'aktivitet', 'webb', 'antal'];
  const fields = Object.entries(value.fields).map(([key, field]) => [
    key,
    own.includes(key) ? filled(field) : field,
  ]);
  return { kind: 'record', fields: Object.fromEntries(fields) };
}
