import { dateExists, dateParts, type IsoDate, MONTHS } from '../../model/dates/calendar.ts';
import { momentInSweden, swedishClock } from '../../model/dates/local-time.ts';
import { isStatedDate, type StatedDate } from '../../model/dates/stated-date.ts';
import { single } from './schema.ts';

const MEND = 'Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.';

/** A time after a day, with or without seconds and time zone (ISO 8601), as a pattern for other programs. */
const TIME = '([ T]+\\d{2}[:.]\\d{2}([:.]\\d{2}(\\.\\d+)?)?( ?(Z|[+-]\\d{2}:?\\d{2}))?)?';
const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)(?: ?(Z|[+-]\d{2}:?\d{2}))?$/;

/** A day that exists, written `YYYY-MM-DD`; of a timestamp the day in Sweden. */
export const date = single<IsoDate>(
  {
    what: 'ett datum',
    example: 'ÅÅÅÅ-MM-DD',
    shape: { kind: 'scalar', terms: { type: 'string', pattern: `^\\d{4}-\\d{2}-\\d{2}${TIME}$` } },
  },
  (written, fault) => {
    const day = dayOfTimestamp(written) ?? written;
    const problem = dateProblem(day);
    return problem === undefined ? day : fault(problem.code, problem.message, MEND);
  },
);

/** A day, or a month or a year where the day is not known. */
export const statedDate = single<StatedDate>(
  {
    what: 'ett datum, en månad eller ett år',
    example: 'ÅÅÅÅ-MM-DD',
    shape: {
      kind: 'scalar',
      terms: { type: ['string', 'integer'], pattern: `^\\d{4}(-\\d{2}(-\\d{2}${TIME})?)?$` },
    },
  },
  (written, fault) => {
    const day = dayOfTimestamp(written) ?? written;
    if (isStatedDate(day)) return day;
    const { code, message } = dateProblem(day) ?? notADate(written);
    const mend = code === 'fel-datum' ? `${MEND} Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.` : MEND;
    return fault(code, message, mend);
  },
);

/** A moment from which a file is public: a day, or a day and a time in Sweden. Milliseconds since the epoch, UTC. */
export const moment = single(
  {
    what: 'ett datum, gärna med klockslag',
    example: 'ÅÅÅÅ-MM-DD 08:00',
    shape: { kind: 'scalar', terms: { type: 'string', pattern: `^\\d{4}-\\d{2}-\\d{2}${TIME}$` } },
  },
  (written, fault) => {
    const [day = '', time = '00:00', ...rest] = written.split(/[ T]+/);
    const zoned = momentWithZone(written);
    const isTime = rest.length === 0 && /^([01]\d|2[0-3])[:.][0-5]\d([:.]00)?$/.test(time);
    const problem = dateProblem(day) ?? (isTime || zoned !== undefined ? undefined : notATime(written));
    return problem === undefined
      ? (zoned ?? momentInSweden(day, time.slice(0, 5).replace('.', ':')))
      : fault(problem.code, problem.message, 'Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.');
  },
);

/** The moment of a timestamp that names its time zone; undefined for any other text. */
function momentWithZone(written: string): number | undefined {
  const [, day, time, zone] = TIMESTAMP.exec(written) ?? [];
  return zone === undefined ? undefined : Date.parse(`${day}T${time}${zone}`);
}

/** The day in Sweden of a day with a time after it, as content management systems write days; undefined for any other text. */
function dayOfTimestamp(written: string): IsoDate | undefined {
  const [, day] = TIMESTAMP.exec(written) ?? [];
  if (day === undefined || dateProblem(day) !== undefined) return day;
  const moment = momentWithZone(written);
  return moment === undefined ? day : swedishClock(moment).slice(0, 10);
}

function dateProblem(written: string): { code: string; message: string } | undefined {
  const parts = dateParts(written);
  if (parts === undefined) return notADate(written);
  if (dateExists(parts)) return undefined;
  const month = MONTHS[parts.month - 1];
  const day = month ? `Den ${parts.day} ${month} ${parts.year}` : `Månad ${parts.month}`;
  return { code: 'omojligt-datum', message: `${day} finns inte i almanackan.` };
}

function notADate(written: string) {
  return { code: 'fel-datum', message: `”${written}” är inget datum som går att läsa.` };
}

function notATime(written: string) {
  return { code: 'fel-klockslag', message: `”${written}” har inget klockslag som går att läsa.` };
}
