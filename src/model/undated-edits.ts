import { type IsoDate, newestDate } from './dates/calendar.ts';
import { lastDayOf, type StatedDate } from './dates/stated-date.ts';
import type { FollowUp, Period, Pledge, Site } from './site.ts';
import type { Change } from './written.ts';

/** What an edit of substance is of, in the order that messages name it. */
const EDITED = ['löften', 'aktiviteter', 'mål', 'läge', 'utfall', 'text'] as const;
export type Edited = (typeof EDITED)[number];

/** A file that says something else than before, and no newer day; `file` is relative to the content. */
export type UndatedEdit = { readonly file: string; readonly edited: readonly Edited[] };

/** What a file says, by kind, and the days that it states. */
type Told = {
  readonly file: string;
  readonly says: Readonly<Partial<Record<Edited, unknown>>>;
  readonly days: readonly (StatedDate | undefined)[];
};

/**
 * The files of a site that are public both before and now, whose promises, targets, statuses, outcomes or texts have changed, though no
 * day in them is newer than those before, nor today's. What is added or taken away is a change; how a text is broken into lines is not.
 */
export function undatedEdits(before: Site, now: Site, today: IsoDate): readonly UndatedEdit[] {
  const earlier = new Map(filesOf(before).map((told) => [told.file, told]));
  return filesOf(now).flatMap(({ file, says, days }) => {
    const old = earlier.get(file);
    if (old === undefined) return [];
    const edited = EDITED.filter((kind) => folded(says[kind]) !== folded(old.says[kind]));
    const [newest, former] = [newestOf(days), newestOf(old.days)];
    const isDated = newest !== undefined && (newest >= today || former === undefined || newest > former);
    return edited.length === 0 || isDated ? [] : [{ file, edited }];
  });
}

function filesOf({ periods, pages }: Site): readonly Told[] {
  return [
    ...periods.flatMap((period) => [
      periodTold(period),
      ...period.followUps.map((followUp) => followUpTold(followUp, period)),
    ]),
    ...pages.map(
      (page): Told => ({
        file: `sidor/${page.slug}.md`,
        says: { text: [page.title, page.body] },
        days: [page.updated, ...daysOf(page.changes)],
      }),
    ),
  ];
}

function periodTold({ slug, pledges, span, introduction, signed, decided, updated, changes }: Period): Told {
  const aims = ({ target, activities }: Pledge) => [
    target,
    activities.map((activity) => [activity.target, activity.partTargets, activity.deadline]),
  ];
  return {
    file: `${slug}/lofte.md`,
    says: {
      löften: [span, pledges.map(({ title, responsible, places }) => [title, responsible, places])],
      aktiviteter: pledges.map(({ activities }) =>
        activities.map(({ text, responsible, places, group }) => [text, responsible, places, group]),
      ),
      mål: pledges.map(aims),
      text: [introduction, pledges.map(({ description }) => description)],
    },
    days: [signed?.date, decided?.date, updated, ...daysOf(changes)],
  };
}

function followUpTold(followUp: FollowUp, { slug }: Period): Told {
  const { results, report, summary, covers, published, updated, changes } = followUp;
  return {
    file: `${slug}/uppfoljning-${followUp.slug}.md`,
    says: {
      läge: results.map(({ id, status }) => [id, status]),
      utfall: results.map(({ id, outcomes }) => [id, outcomes]),
      text: [covers, summary, report, results.map(({ id, text }) => [id, text])],
    },
    days: [published, updated, ...daysOf(changes)],
  };
}

function daysOf(changes: readonly Change[]): readonly StatedDate[] {
  return changes.map(({ date }) => date);
}

/** A month that is stated counts as its last day: it is newer than the days in it. */
function newestOf(days: readonly (StatedDate | undefined)[]): IsoDate | undefined {
  return newestDate(days.map((day) => day && lastDayOf(day)));
}

function folded(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/(?:\s|\\n)+/g, ' ');
}
