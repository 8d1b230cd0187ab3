import type { Status, Target } from '../../model/site.ts';
import { outcomeInWords } from '../../words/targets.ts';
import { coveredSpan } from '../assemble/covered-span.ts';
import type { PledgeFileValues } from '../formats/pledge-file.ts';
import type { ResultValues } from '../formats/result-schema.ts';
import type { LoadedFollowUp, LoadedPeriod } from '../loaded-files.ts';
import type { ReportOn } from './report-on.ts';

const BEGUN: ReadonlySet<Status | undefined> = new Set(['pågår', 'delvis', 'klar']);
/** `två skolor` and `ett 80-tal` say that something was done; `inställt` and `0 av 12` do not. */
const SOME =
  /(?<![\d,.])(?!(?:19|20|21)\d\d(?!\d))[1-9]|0,\d*[1-9]|(?<!\p{L})(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|flera|många|alla|samtliga|tiotal|hundratal|pågår|klart?|genomför[dt]a?)(?!\p{L})/iu;
const NONE = /^(?:0(?![.,\d])|noll|ing[ae]n?|inget)(?!\p{L})/iu;
const NOT = /(?<!\p{L})(?:ej|inte|icke)(?!\p{L})/iu;
/** What neither is done nor goes on. */
const NOT_BEGUN = /^(?:ej|inte|icke) (?:påbörja|börja|genomför|gjor)/i;
const MEND = 'Rätta läget eller utfallet. Är utfallet okänt tar du bort det.';

type Told = { readonly followUp: LoadedFollowUp; readonly result: ResultValues };

/**
 * A status that the outcome contradicts (`status-mot-utfall`), that an earlier follow-up does (`status-bakat`), or of a pledge that those
 * of its activities do (`status-mot-aktivitet`).
 */
export function checkStatuses({ pledges, followUps }: LoadedPeriod, report: ReportOn): void {
  if (pledges === undefined) return;
  const targets = targetsOf(pledges.values);
  for (const { followUp, result } of oldestFirst(followUps, pledges.values)) {
    const { id } = result.subject;
    const amount = contradicting(result, targets.get(id.value));
    if (amount !== undefined)
      report(
        followUp.file.source,
        id.offset,
        'status-mot-utfall',
        `Läget är ${result.status}, men utfallet är ${amount}.`,
        MEND,
        'warning',
      );
  }
  checkTurnedBack(oldestFirst(followUps, pledges.values), report);
  for (const followUp of followUps) checkPledges(followUp, pledges.values, report);
}

/** The outcome that the status contradicts, in words. */
function contradicting(result: ResultValues, target: Target | undefined): string | undefined {
  const { utfall, enhet } = result;
  const one = (utfall ?? []).find(({ antal }) => contradicts(antal, result, target));
  if (one === undefined || (utfall?.length !== 1 && one.antal === 0)) return undefined;
  if (typeof one.antal === 'string') return `”${one.antal}”`;
  return outcomeInWords(one.antal, one.enhet ?? enhet ?? target?.unit);
}

function contradicts(
  amount: number | string,
  { status, text }: ResultValues,
  target: Target | undefined,
): boolean {
  // Who promised few and did many has done nothing of what was promised.
  if (status === 'ej genomförd' && target?.bound === 'högst') return false;
  if (isNothing(status)) return isSome(amount) || (status === 'ingen uppgift' && amount === 0);
  if (typeof amount === 'string' && NOT_BEGUN.test(amount)) return status !== undefined;
  // A zero may be what was aimed at, or be explained.
  if (!isNone(amount) || text !== undefined) return false;
  return status === 'klar' ? target === undefined : status === 'delvis' && target?.bound !== 'högst';
}

function isNone(amount: number | string): boolean {
  return typeof amount === 'string' ? NONE.test(amount) : amount === 0;
}

function isSome(amount: number | string): boolean {
  if (typeof amount === 'number') return amount > 0;
  return SOME.test(amount) && !NONE.test(amount) && !NOT.test(amount);
}

function isNothing(status: Status | undefined): boolean {
  return status === 'ej påbörjad' || status === 'ej genomförd' || status === 'ingen uppgift';
}

function checkTurnedBack(told: readonly Told[], report: ReportOn): void {
  const begun = new Map<string, LoadedFollowUp>();
  for (const { followUp, result } of told) {
    const { value, offset } = result.subject.id;
    const before = begun.get(value);
    if (result.status === 'ej påbörjad' && before !== undefined && before !== followUp)
      report(
        followUp.file.source,
        offset,
        'status-bakat',
        `Läget är ej påbörjad, men ${before.file.source.file} säger att ”${value}” har börjat.`,
        'Rätta läget i den ena uppföljningen.',
        'warning',
      );
    if (BEGUN.has(result.status)) begun.set(value, followUp);
  }
}

function checkPledges({ file }: LoadedFollowUp, { löften }: PledgeFileValues, report: ReportOn): void {
  const statuses = new Map(
    (file.values.resultat ?? []).map(({ subject, status }) => [subject.id.value, status]),
  );
  for (const { subject, status } of file.values.resultat ?? []) {
    const pledge =
      subject.of === 'pledge' ? löften.find(({ id }) => id.value === subject.id.value) : undefined;
    const other = pledge?.aktiviteter?.find(({ id }) => isOpposite(status, statuses.get(id.value)));
    if (other === undefined) continue;
    report(
      file.source,
      subject.id.offset,
      'status-mot-aktivitet',
      `Löftet är ${status}, men aktiviteten ”${other.id.value}” är ${statuses.get(other.id.value)}.`,
      'Rätta det ena läget.',
      'warning',
    );
  }
}

function isOpposite(whole: Status | undefined, part: Status | undefined): boolean {
  if (whole === 'klar') return part === 'ej påbörjad' || part === 'pågår';
  return (
    (whole === 'ej påbörjad' || whole === 'ej genomförd') &&
    (part === 'klar' || part === 'delvis' || part === 'pågår')
  );
}

function targetsOf({ löften }: PledgeFileValues): ReadonlyMap<string, Target | undefined> {
  return new Map(
    löften.flatMap((pledge) => [pledge, ...(pledge.aktiviteter ?? [])]).map(({ id, mål }) => [id.value, mål]),
  );
}

function oldestFirst(followUps: readonly LoadedFollowUp[], { period }: PledgeFileValues): readonly Told[] {
  const dated = followUps.map((followUp) => {
    const covered = coveredSpan(followUp.file.values, period.value);
    return { followUp, end: covered.kind === 'ok' ? (covered.span.to ?? '') : '' };
  });
  return dated
    .toSorted((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))
    .flatMap(({ followUp }) => (followUp.file.values.resultat ?? []).map((result) => ({ followUp, result })));
}
