import { SETTINGS } from '../content/files/roles.ts';
import { openContentFile } from './content-file.ts';
import { putTogether } from './file-text.ts';
import type { FormValue, Item } from './form-value.ts';
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
  const { form, source } = openContentFile(contentDir, SETTINGS) ?? {};
  if (form?.value.kind !== 'record' || source === undefined) return undefined;
  const { fields } = form.value;
  const led = itemsAt(form.value, MOVED).filter((item) => textOf(item) === address || item.key === address);
  const rest = itemsAt(form.value, MOVED).filter((item) => !led.includes(item));
  const older = led.filter(({ key }) => key !== address);
  const moved =
    fate.kind === 'leads'
      ? [...rest, ...older.map((item) => withValue(item, fate.to)), row(rest.length, address, fate.to)]
      : rest;
  const goneBefore = itemsAt(form.value, GONE).filter(({ key }) => key !== address);
  const gone =
    fate.kind === 'gone'
      ? [
          ...goneBefore,
          ...[address, ...older.map(({ key }) => key ?? '')].map((key, at) => row(at, key, fate.why)),
        ]
      : goneBefore;
  const menu = fields[MENU];
  const value: FormValue = {
    kind: 'record',
    fields: {
      ...fields,
      [MOVED]: { kind: 'items', items: moved },
      [GONE]: { kind: 'items', items: gone },
      ...(menu?.kind === 'lines'
        ? { [MENU]: { ...menu, texts: menu.texts.flatMap((one) => (one === slug ? (newSlug ?? []) : one)) } }
        : {}),
    },
  };
  const text = newText(form, value, undefined);
  return text === undefined ? undefined : putTogether(text, source);
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
