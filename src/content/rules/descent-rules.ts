import { suggest } from '../../text/nearest.ts';
import type { LoadedFiles, LoadedPeriod } from '../loaded-files.ts';
import { formerIdsOf } from '../moved-rows.ts';
import type { Located } from '../schema/schema.ts';
import type { ReportOn } from './report-on.ts';

/** What a pledge goes on from must be a pledge of another period, and what an activity goes on from an activity. */
export function checkDescent({ slug, pledges }: LoadedPeriod, all: LoadedFiles, report: ReportOn): void {
  if (pledges === undefined) return;
  const others = all.periods.filter((period) => period.slug !== slug && period.pledges !== undefined);
  const check = (
    origin: Located<string> | undefined,
    kind: string,
    idsIn: (period: LoadedPeriod) => readonly string[],
  ) => {
    if (origin === undefined || isBroken(origin.value, all)) return;
    const [folder = '', id = ''] = origin.value.split('/');
    const period = others.find((other) => other.slug === folder);
    if (period !== undefined && idsIn(period).some((own) => own === id || isFormer(id, own, period, all)))
      return;
    const known = others.flatMap((other) => idsIn(other).map((own) => `${other.slug}/${own}`));
    report(
      pledges.source,
      origin.offset,
      'okant-ursprung',
      period === undefined
        ? `Det finns ingen annan period i mappen ”${folder}”.`
        : `${kind} med id ”${id}” finns inte i ${folder}/lofte.md.`,
      suggest(origin.value, known, 'Skriv mappens namn, ett snedstreck och ett id som finns där.'),
    );
  };
  for (const pledge of pledges.values.löften) {
    check(pledge.fortsätter, 'Något löfte', pledgeIds);
    for (const activity of pledge.aktiviteter ?? []) {
      check(activity.fortsätter, 'Någon aktivitet', activityIds);
    }
  }
}

/** A file with an error of its own may have what is missed. */
function isBroken(origin: string, { broken }: LoadedFiles): boolean {
  return broken.has(`${origin.split('/')[0] ?? ''}/lofte.md`);
}

/** Whether an id is the old one of what has another now. */
function isFormer(id: string, own: string, period: LoadedPeriod, all: LoadedFiles): boolean {
  return formerIdsOf(period, all).get(own)?.includes(id) === true;
}

function pledgeIds({ pledges }: LoadedPeriod): readonly string[] {
  return (pledges?.values.löften ?? []).map(({ id }) => id.value);
}

function activityIds({ pledges }: LoadedPeriod): readonly string[] {
  return (pledges?.values.löften ?? []).flatMap(({ aktiviteter }) =>
    (aktiviteter ?? []).map(({ id }) => id.value),
  );
}
