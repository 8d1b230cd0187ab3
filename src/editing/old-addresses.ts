import { SETTINGS } from '../content/files/roles.ts';
import { openContentFile } from './content-file.ts';
import { putTogether } from './file-text.ts';
import type { Item, RecordValue } from './form-value.ts';
import { itemsAt } from './form-values.ts';
import { newText } from './new-text.ts';

/** What becomes of an address: another one answers for it, or it says why it is gone. */
export type Fate =
  | { readonly kind: 'leads'; readonly to: string }
  | { readonly kind: 'gone'; readonly why: string };

const MOVED = 'flyttade-adresser';
const GONE = 'borttagna';
const MENU = 'meny';

/**
 * The bytes of the settings where an address has another fate, with those that led to it and the menu. `slug` is the page's name in the
 * menu and `newSlug` what it is there after; undefined takes it out. Undefined where the settings cannot be changed so by a program.
 */
export function settingsWith(
  contentDir: string,
  address: string,
  fate: Fate,
  { slug, newSlug }: { readonly slug: string; readonly newSlug: string | undefined },
): Buffer | undefined {
  return changedSettings(contentDir, (value) => {
    const next = withFate(value, address, fate);
    const menu = next.fields[MENU];
    if (menu?.kind !== 'lines') return next;
    const texts = menu.texts.flatMap((one) => (one === slug ? (newSlug ?? []) : one));
    return { ...next, fields: { ...next.fields, [MENU]: { ...menu, texts } } };
  });
}

/**
 * The bytes of the settings where each folder of addresses, with a slash at both ends, has moved to another: what led into one leads to
 * where that is now. Undefined where the settings cannot be changed so by a program.
 */
export function settingsWithFolders(
  contentDir: string,
  folders: readonly { readonly from: string; readonly to: string }[],
): Buffer | undefined {
  return changedSettings(contentDir, (value) => {
    let next = value;
    for (const { from, to } of folders) {
      const rows = itemsAt(next, MOVED).map((item) => {
        const target = textOf(item);
        const isInside = target.startsWith(from) || target.replace(/#.*$/, '') === from.slice(0, -1);
        return isInside ? withValue(item, `${to.slice(0, -1)}${target.slice(from.length - 1)}`) : item;
      });
      // A row from where it is now would lead away from what is there.
      const items = rows.filter(({ key = '' }) => !`${key}/`.startsWith(to));
      const led: RecordValue = { ...next, fields: { ...next.fields, [MOVED]: { kind: 'items', items } } };
      next = withFate(led, from, { kind: 'leads', to });
    }
    return next;
  });
}

/** The bytes of the settings where nothing answers for an address any more but what is there; undefined where that is so already. */
export function settingsWithout(contentDir: string, address: string): Buffer | undefined {
  const settings = openContentFile(contentDir, SETTINGS)?.form?.value;
  const isRow = ({ key }: Item) => key === address;
  if (![MOVED, GONE].some((list) => itemsAt(settings, list).some(isRow))) return undefined;
  const without = (value: RecordValue, list: string) => ({
    kind: 'items' as const,
    items: itemsAt(value, list).filter((item) => !isRow(item)),
  });
  return changedSettings(contentDir, (value) => ({
    ...value,
    fields: { ...value.fields, [MOVED]: without(value, MOVED), [GONE]: without(value, GONE) },
  }));
}

function changedSettings(
  contentDir: string,
  change: (value: RecordValue) => RecordValue,
): Buffer | undefined {
  const { form, source } = openContentFile(contentDir, SETTINGS) ?? {};
  if (form?.value.kind !== 'record' || source === undefined) return undefined;
  const text = newText(form, change(form.value), undefined);
  return text === undefined ? undefined : putTogether(text, source);
}

function withFate(value: RecordValue, address: string, fate: Fate): RecordValue {
  const led = itemsAt(value, MOVED).filter((item) => textOf(item) === address || item.key === address);
  const rest = itemsAt(value, MOVED).filter((item) => !led.includes(item));
  // What moves back to where it was leads nowhere from there.
  const target = fate.kind === 'leads' ? fate.to : undefined;
  const older = led.filter(({ key }) => key !== address && key !== target);
  const moved =
    fate.kind === 'leads'
      ? [...rest, ...older.map((item) => withValue(item, fate.to)), row(rest.length, address, fate.to)]
      : rest;
  const goneBefore = itemsAt(value, GONE).filter(({ key }) => key !== address);
  const gone =
    fate.kind === 'gone'
      ? [
          ...goneBefore,
          ...[address, ...older.map(({ key }) => key ?? '')].map((key, at) => row(at, key, fate.why)),
        ]
      : goneBefore;
  return {
    kind: 'record',
    fields: {
      ...value.fields,
      [MOVED]: { kind: 'items', items: moved },
      [GONE]: { kind: 'items', items: gone },
    },
  };
}

function textOf({ value }: Item): string {
  return value.kind === 'scalar' ? value.text : '';
}

function withValue(item: Item, text: string): Item {
  return { ...item, value: { kind: 'scalar', text } };
}

function row(number: number, key: string, text: string): Item {
  return { token: `n${number}`, key, value: { kind: 'scalar', text } };
}
