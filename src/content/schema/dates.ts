import { dateExists, dateParts, type IsoDate, MONTHS } from '../../model/dates/calendar.ts';
import { momentInSweden } from '../../model/dates/local-time.ts';
import { INVALID, reportWrongKind, type Schema, scalarText } from './schema.ts';

const MEND = 'Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.';

/** A day that exists, written `YYYY-MM-DD`. */
export const date: Schema<IsoDate> = {
  what: 'ett datum',
  example: 'ÅÅÅÅ-MM-DD',
  shape: { kind: 'scalar', terms: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } },
  read: (node, key, source) => {
    const written = scalarText(node)?.trim();
    if (written === undefined) return reportWrongKind(node, key, source, date);
    const problem = dateProblem(written);
    if (problem === undefined) return written;
    source.report(node.offset, problem.code, problem.message, MEND);
    return INVALID;
  },
};

/** A moment from which a file is public: a day, or a day and a time in Sweden. Milliseconds since the epoch, UTC. */
export const moment: Schema<number> = {
  what: 'ett datum, gärna med klockslag',
  example: 'ÅÅÅÅ-MM-DD 08:00',
  shape: {
    kind: 'scalar',
    terms: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}([ T]+\\d{2}[:.]\\d{2}([:.]00)?)?$' },
  },
  read: (node, key, source) => {
    const written = scalarText(node)?.trim();
    if (written === undefined) return reportWrongKind(node, key, source, moment);
    const [day = '', time = '00:00', ...rest] = written.split(/[ T]+/);
    const isTime = rest.length === 0 && /^([01]\d|2[0-3])[:.][0-5]\d([:.]00)?$/.test(time);
    const problem = dateProblem(day) ?? (isTime ? undefined : notATime(written));
    if (problem === undefined) return momentInSweden(day, time.slice(0, 5).replace('.', ':'));
    source.report(
      node.offset,
      problem.code,
      problem.message,
      'Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    );
    return INVALID;
  },
};

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
