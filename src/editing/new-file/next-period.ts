import { PLEDGES } from '../../content/files/roles.ts';
import { PLEDGE_FILE } from '../../content/formats/pledge-file.ts';
import { formFileOf } from '../content-file.ts';
import type { FormValue } from '../form-value.ts';
import { itemsAt, textAt, withText } from '../form-values.ts';
import { carryOut } from '../item-orders.ts';
import { withIds } from '../new-ids.ts';
import { newText } from '../new-text.ts';
import { quoted } from './commented-yaml.ts';
import { type EarlierPeriod, linesOfPledges } from './going-on.ts';
import { draftFile, type NewFile } from './new-file.ts';

/** What a new period shall hold. An activity is named `pledge/activity`, since that is how the form sends it. */
export type PeriodWishes = {
  readonly from: string;
  readonly to: string;
  /** How often it is followed up; empty where nobody has said. */
  readonly schedule: string;
  readonly keeps: (name: string) => boolean;
  /** The words of a pledge or an activity that goes on; undefined leaves them. */
  readonly wordsOf: (name: string) => string | undefined;
  readonly newActivities: (pledge: string) => readonly string[];
  readonly newPledges: readonly string[];
};

/**
 * The file of a new period that goes on from an earlier one with what is kept of it, letter for letter where its words are the same.
 * Undefined where no pledge would be left, or where the earlier file cannot be gone on from.
 */
export function nextPeriod(earlier: EarlierPeriod | undefined, wishes: PeriodWishes): NewFile | undefined {
  const { from, to, schedule, newPledges } = wishes;
  const slug = from === to ? from : `${from}-${to}`;
  const kept = earlier === undefined ? [] : linesOfPledges(earlier.file, wishes.keeps);
  const fresh = newPledges.flatMap((title) => ['  - id: ""', `    titel: ${quoted(title)}`]);
  if (kept.length + fresh.length === 0) return undefined;
  const keys = [
    `period: ${from === to ? from : `{från: ${from}, till: ${to}}`}`,
    ...(earlier === undefined || kept.length === 0 ? [] : [`fortsätter: ["${earlier.slug}"]`]),
    ...(schedule === '' ? [] : [`uppföljs: ${schedule}`]),
    'löften:',
    ...kept,
    ...fresh,
  ];
  const form = formFileOf(PLEDGE_FILE, draftFile(titleOf(earlier, slug), keys), true);
  const value = form && withIds(form.described, changed(form.value, wishes));
  const text = form && value && newText(form, value, '');
  return text === undefined ? undefined : { path: `${slug}/${PLEDGES}`, text };
}

/** The earlier title with the new years, where it has its own in it. */
function titleOf(earlier: EarlierPeriod | undefined, slug: string): string {
  const years = slug.replace('-', '–');
  const before = earlier?.slug.replace('-', '–');
  const title = earlier?.file.values.titel ?? '';
  return before !== undefined && title.includes(before)
    ? title.replace(before, years)
    : `Medborgarlöfte ${years}`;
}

/** The form's value of the new file, with the new words, without what goes on no more, and with what is new. */
function changed(file: FormValue, wishes: PeriodWishes): FormValue {
  let next = file;
  const order = (what: 'ny' | 'bort', name: string) => {
    const carried = carryOut(PLEDGE_FILE, next, { what, name });
    next = carried.value;
    return carried.at ?? name;
  };
  const say = (name: string, words: string | undefined) => {
    if (words !== undefined) next = withText(next, name.split('/'), words);
  };
  for (const pledge of itemsAt(file, 'löften')) {
    const id = textAt(pledge.value, ['id']);
    const activities = `löften/${pledge.token}/aktiviteter`;
    say(`löften/${pledge.token}/titel`, wishes.wordsOf(id));
    for (const { token, value } of itemsAt(pledge.value, 'aktiviteter')) {
      const name = `${id}/${textAt(value, ['id'])}`;
      if (wishes.keeps(name)) say(`${activities}/${token}/text`, wishes.wordsOf(name));
      else order('bort', `${activities}/${token}`);
    }
    for (const words of wishes.newActivities(id)) say(`${order('ny', activities)}/text`, words);
  }
  return next;
}
