import type { EarlierPeriod } from '../../editing/new-file/going-on.ts';
import { nextPeriod } from '../../editing/new-file/next-period.ts';
import { readPeriods } from '../../editing/new-file/read-periods.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import { SCHEDULES } from '../../model/expected/expected.ts';
import { oneLine } from '../editing/posted.ts';
import type { PreviewParts } from '../parts.ts';
import type { Kind, Sent } from './kind.ts';

const LIMITS = 'Skriv första och sista året med fyra siffror, det första först.';

/** A period that goes on from the newest one: what goes on is ticked, its words are at hand to change, and what is new stands beside. */
export const PERIOD: Kind = {
  view: 'forhandsvisning/ny-period.njk',
  taken:
    'Det finns redan en period med de åren. Öppna den under Allt innehåll på sidan Att göra, eller välj andra år.',
  page: (parts, sent) => {
    const earlier = newestPeriod(parts);
    const isFilledIn = sent.all('fran').length > 0;
    const end = earlier?.file.values.period.value.to;
    const next = String((end === undefined ? lastYear() : Number(end.slice(0, 'YYYY'.length))) + 1);
    const said = (name: string, words: string) => (isFilledIn ? sent.one(name) : words);
    const row = (name: string, words: string) => ({
      name,
      words: said(`ord:${name}`, words),
      isKept: !isFilledIn || sent.all('behall').includes(name),
    });
    return {
      earlier: earlier?.file.values.titel,
      from: said('fran', next),
      to: said('till', next),
      schedule: said('uppfoljs', earlier?.file.values.uppföljs?.value ?? ''),
      schedules: SCHEDULES,
      pledges: (earlier?.file.values.löften ?? []).map(({ id, titel, aktiviteter = [] }) => ({
        ...row(id.value, titel),
        fresh: sent.one(`nya:${id.value}`),
        activities: aktiviteter.map((own) => row(`${id.value}/${own.id.value}`, own.text)),
      })),
      newPledges: sent.one('nya'),
    };
  },
  make: (parts, sent) => {
    const [from, to] = [sent.one('fran').trim(), sent.one('till').trim()];
    if (![from, to].every((year) => /^\d{4}$/.test(year)) || from > to) return { problems: [LIMITS] };
    const schedule = SCHEDULES.find((one) => one === sent.one('uppfoljs')) ?? '';
    const file = nextPeriod(newestPeriod(parts), {
      from,
      to,
      schedule,
      keeps: (name) => sent.all('behall').includes(name),
      wordsOf: (name) => oneLine(sent.one(`ord:${name}`)) || undefined,
      newActivities: (pledge) => linesOf(sent, `nya:${pledge}`),
      newPledges: linesOf(sent, 'nya'),
    });
    return file === undefined
      ? { problems: ['Kryssa för ett löfte som fortsätter, eller skriv ett nytt.'] }
      : { files: [file] };
  },
};

function newestPeriod({ config }: PreviewParts): EarlierPeriod | undefined {
  return readPeriods(config.contentDir).at(-1);
}

function linesOf(sent: Sent, name: string): readonly string[] {
  return sent
    .one(name)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}

function lastYear(): number {
  return Number(swedishClock(Date.now()).slice(0, 4)) - 1;
}
