import { dateExists, dateParts, type IsoDate, MONTHS } from '../../model/dates/calendar.ts';
import { momentInSweden } from '../../model/dates/local-time.ts';
import { single } from './schema.ts';

const MEND = 'Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.';

/** A day that exists, written `YYYY-MM-DD`. */
export const date = single<IsoDate>(
  {
    what: 'ett datum',
    example: 'ÅÅÅÅ-MM-DD',
    shape: { kind: 'scalar', terms: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
  },
  (written, fault) => {
    const problem = dateProblem(written);
    return problem === undefined ? written : fault(problem.code, problem.message, MEND);
  },
);

/** A moment from which a file is public: a day, or a day and a time in Sweden. Milliseconds since the epoch, UTC. */
export const moment = single(
  {
    what: 'ett datum, gärna med klockslag',
    example: 'ÅÅÅÅ-MM-DD 08:00',
    shape: {
      kind: 'scalar',
      terms: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}([ T]+\\d{2}[:.]\\d{2}([:.]00)?)?$' },
    },
  },
  (written, fault) => {
    const [day = '', time = '00:00', ...rest] = written.split(/[ T]+/);
    const isTime = rest.length === 0 && /^([01]\d|2[0-3])[:.][0-5]\d([:.]00)?$/.test(time);
    const problem = dateProblem(day) ?? (isTime ? undefined : notATime(written));
    return problem === undefined
      ? momentInSweden(day, time.slice(0, 5).replace('.', ':'))
      : fault(problem.code, problem.message, 'Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.');
  },
);

function dateProblem(written: string): { code: string; message: string } | undefined {
  const parts = dateParts(written);
  if (parts === undefined)
    return { code: 'fel-datum', message: `”${written}” är inget datum som går att läsa.` };
  if (dateExists(parts)) return undefined;
  const month = MONTHS[parts.month - 1];
  const day = month ? `Den ${parts.day} ${month} ${parts.year}` : `Månad ${parts.month}`;
  return { code: 'omojligt-datum', message: `${day} finns inte i almanackan.` };
}

function notATime(written: string) {
  return { code: 'fel-klockslag', message: `”${written}” har inget klockslag som går att läsa.` };
}
