import { PLEDGES, slugOf } from '../../content/files/roles.ts';
import { openContentFile } from '../../editing/content-file.ts';
import type { FormValue } from '../../editing/form-value.ts';
import { isEmpty, itemsAt, textAt } from '../../editing/form-values.ts';
import type { Subject } from '../../editing/result-rows.ts';
import type { Activity, Pledge, Site } from '../../model/site.ts';
import { beforeInWords } from '../../words/before.ts';
import { responsibleMark } from '../../words/responsible.ts';
import { targetsInWords } from '../../words/targets.ts';

/** What a follow-up can tell of, with what an editor needs to know of it. */
export type ToldSubject = Subject & {
  readonly words: string;
  /** Who, and what was aimed at, where the content has been without errors. */
  readonly facts: readonly string[];
  /** What the follow-up before it said. */
  readonly before: string | undefined;
  /** What its target counts. */
  readonly unit: string | undefined;
};

/** A pledge and what is told of under it. */
export type SubjectGroup = { readonly title: string; readonly subjects: readonly ToldSubject[] };

/**
 * The pledges of a follow-up's period with their activities, as they are on disk. A pledge is told of itself where it has a target, where
 * it has no activities, or where `value` has a result for it.
 */
export function subjectGroups(
  contentDir: string,
  path: string,
  site: Site | undefined,
  value: FormValue,
): readonly SubjectGroup[] {
  const folder = path.split('/')[0] ?? '';
  const pledges = openContentFile(contentDir, `${folder}/${PLEDGES}`)?.form?.value;
  const known = knownFacts(site, folder, slugOf(path));
  const told = itemsAt(value, 'resultat').map((row) => textAt(row.value, ['löfte']));
  const subject = (key: Subject['key'], id: string, words: string): ToldSubject => ({
    key,
    id,
    words,
    ...(known.get(id) ?? { facts: [], before: undefined, unit: undefined }),
  });
  return itemsAt(pledges, 'löften').map((pledge) => {
    const [id, title] = [textAt(pledge.value, ['id']), textAt(pledge.value, ['titel'])];
    const activities = itemsAt(pledge.value, 'aktiviteter').map((activity) =>
      subject('aktivitet', textAt(activity.value, ['id']), textAt(activity.value, ['text'])),
    );
    const isTold = activities.length === 0 || hasTarget(pledge.value) || told.includes(id);
    return {
      title,
      subjects: [...(isTold ? [subject('löfte', id, `${title} (löftet som helhet)`)] : []), ...activities],
    };
  });
}

function hasTarget(pledge: FormValue): boolean {
  const target = pledge.kind === 'record' ? pledge.fields['mål'] : undefined;
  return target !== undefined && !isEmpty(target);
}

type Facts = Pick<ToldSubject, 'facts' | 'before' | 'unit'>;

function knownFacts(site: Site | undefined, folder: string, slug: string): ReadonlyMap<string, Facts> {
  const period = site?.periods.find((one) => one.slug === folder);
  if (site === undefined || period === undefined) return new Map();
  const own = period.followUps.findIndex((followUp) => followUp.slug === slug);
  // Newest first: the one before in time comes after.
  const before = period.followUps[own + 1];
  const factsOf = (of: Activity | Pledge): readonly [string, Facts] => {
    const who = of.responsible.length === 0 ? [] : [responsibleMark(of.responsible, site.parties).text];
    const target = targetsInWords(of);
    return [
      of.id,
      {
        facts: [...who, ...(target === undefined ? [] : [target])],
        before: beforeInWords(of, before),
        unit: of.target?.unit,
      },
    ];
  };
  return new Map(period.pledges.flatMap((pledge) => [factsOf(pledge), ...pledge.activities.map(factsOf)]));
}
