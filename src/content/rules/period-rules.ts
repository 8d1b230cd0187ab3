import { suggest } from '../../text/nearest.ts';
import type { Parsed } from '../formats/parse-file.ts';
import type { PledgeFileValues } from '../formats/pledge-file.ts';
import type { LoadedFiles, LoadedPeriod } from '../loaded-files.ts';
import type { Located } from '../schema/schema.ts';
import type { ReportOn } from './report-on.ts';

/** What must hold within lofte.md and between it and the other files. Reports on the file where the mistake is mended. */
export function checkPeriod(period: LoadedPeriod, all: LoadedFiles, report: ReportOn): void {
  const file = period.pledges;
  if (file === undefined) return;
  checkIds(file, report);
  checkOwnPages(period, file, report);
  checkContinues(period.slug, file, all, report);
  if (all.settings !== undefined && !all.broken.has(all.settings.source.file)) {
    checkResponsible(
      file,
      all.settings.values.parter.value.map(({ key }) => key),
      report,
    );
  }
}

function checkIds({ values, source }: Parsed<PledgeFileValues>, report: ReportOn): void {
  const seen = new Map<string, number>();
  const ids = values.löften.flatMap((pledge) => [
    pledge.id,
    ...(pledge.aktiviteter ?? []).map(({ id }) => id),
  ]);
  for (const id of ids) {
    const first = seen.get(id.value);
    if (first === undefined) seen.set(id.value, id.offset);
    else {
      report(
        source,
        id.offset,
        'dubbelt-id',
        `Id ”${id.value}” finns redan på rad ${source.at(first).line}.`,
        'Ge löftet eller aktiviteten ett eget id. Varje id får finnas en gång i filen.',
      );
    }
  }
}

/** The follow-up goes before: its address is in the file's name, and an id is soon changed. */
function checkOwnPages(
  { slug, followUps }: LoadedPeriod,
  { values, source }: Parsed<PledgeFileValues>,
  report: ReportOn,
): void {
  for (const { id } of values.löften) {
    if (followUps.every((followUp) => followUp.slug !== id.value)) continue;
    report(
      source,
      id.offset,
      'upptagen-adress',
      `Adressen /${slug}/${id.value} används av en uppföljning, så löftet får ingen egen sida.`,
      'Ge löftet ett annat id, till exempel ett ord ur löftet.',
      'warning',
    );
  }
}

function checkContinues(
  slug: string,
  { values, source }: Parsed<PledgeFileValues>,
  all: LoadedFiles,
  report: ReportOn,
): void {
  const others = all.periods.map((period) => period.slug).filter((other) => other !== slug);
  for (const earlier of values.fortsätter ?? []) {
    if (others.includes(earlier.value)) continue;
    const isItself = earlier.value === slug;
    report(
      source,
      earlier.offset,
      'okand-period',
      isItself
        ? 'Perioden kan inte fortsätta sig själv.'
        : `Det finns ingen period i mappen ”${earlier.value}”.`,
      isItself
        ? 'Ange en tidigare period.'
        : suggest(earlier.value, others, 'Skriv namnet på en mapp i content.'),
    );
  }
}

function checkResponsible(
  { values, source }: Parsed<PledgeFileValues>,
  parties: readonly string[],
  report: ReportOn,
): void {
  const check = (keys: readonly Located<string>[] | undefined) => {
    for (const key of keys ?? []) {
      if (parties.includes(key.value)) continue;
      report(
        source,
        key.offset,
        'okand-part',
        `Ingen part heter ”${key.value}” i webbplats.yaml.`,
        suggest(key.value, parties, `Välj bland ${parties.join(', ')}.`),
      );
    }
  };
  for (const pledge of values.löften) {
    check(pledge.ansvarig);
    for (const activity of pledge.aktiviteter ?? []) check(activity.ansvarig);
  }
}
