import type { FormValue } from '../../editing/form-value.ts';
import { textAt, withText } from '../../editing/form-values.ts';
import type { Preview } from '../preview.ts';
import { BEHIND, HiddenWords } from '../words.ts';
import type { FieldView } from './field-view.ts';
import type { Posted } from './posted.ts';

const DRAFT = 'utkast';
const HELD = 'publiceras';
const PUBLIC = 'Sidan är publik. Det du sparar syns för besökarna direkt.';

/** Whether a field stands among the others: when a page is public is told beside the buttons. */
export function isShown({ name }: Pick<FieldView, 'name'>): boolean {
  return name !== DRAFT && name !== HELD;
}

/** Who sees a page now, and when; undefined for a file that is always public. */
export function publishingView(
  fields: readonly FieldView[],
  { hidden, isBehind }: Pick<Preview, 'hidden' | 'isBehind'>,
  path: string,
  onDisk: FormValue,
) {
  const [draft, held] = [DRAFT, HELD].map((key) => fields.find(({ name }) => name === key));
  if (draft === undefined || held === undefined) return undefined;
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[ T]+(\d{2}[:.]\d{2}))?/.exec(held.value) ?? [];
  const own = hidden.filter(({ file }) => file === path);
  const words = new HiddenWords(hidden);
  return {
    isDraft: draft.value !== '',
    /** A draft that was to be published, and was not: something was to be mended first. */
    isLeaving: draft.value === '' && textAt(onDisk, [DRAFT]) !== '',
    isHeld: held.value !== '',
    isPublic: own.length === 0,
    state: own.length > 0 ? own.flatMap((file) => words.onPage(file)) : [isBehind ? BEHIND : PUBLIC],
    draft: draft.value,
    held: held.value,
    day,
    time: time.replace('.', ':'),
    errors: [...draft.errors, ...held.errors],
  };
}

/** What the buttons of publishing ask for. */
export type PublishingOrder = 'publicera' | 'publicera-den' | 'utkast';

/** Reads a button; undefined for one that publishes nothing. */
export function readPublishingOrder(button: string): PublishingOrder | undefined {
  return (['publicera', 'publicera-den', 'utkast'] as const).find((order) => order === button);
}

/** The value as a button of publishing wants it; undefined where it wants a day and none was given. */
export function published(value: FormValue, order: PublishingOrder, posted: Posted): FormValue | undefined {
  const set = (draft: string, held: string) => withText(withText(value, [DRAFT], draft), [HELD], held);
  if (order === 'utkast') return set('true', textAt(value, [HELD]));
  if (order === 'publicera') return set('', '');
  const day = posted.one('#dag').trim();
  return day === '' ? undefined : set('', `${day} ${posted.one('#tid').trim() || '08:00'}`);
}
