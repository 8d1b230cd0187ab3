import type { HiddenFile, HiddenReason } from '../content/assemble/hidden-files.ts';
import type { Problem } from '../content/problem.ts';
import { swedishClock } from '../model/dates/local-time.ts';
import { dateInWords } from '../model/dates/stated-date.ts';

/** What readers see while the content has errors. */
export const BEHIND = 'Innehållet har fel. Tills de är rättade ser besökarna den senaste felfria versionen.';

/** `2 fel och 1 varning` */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [`${errors} fel`] : []),
    ...(warnings > 0 ? [warnings === 1 ? '1 varning' : `${warnings} varningar`] : []),
  ];
  return counts.length > 0 ? counts.join(' och ') : 'Inga fel och inga varningar';
}

/** Why files are hidden, in the words of each place; all of them need the other hidden files to say why a period is. */
export class HiddenWords {
  readonly #files: readonly HiddenFile[];

  constructor(files: readonly HiddenFile[]) {
    this.#files = files;
  }

  /** For the list: why, and until when. */
  inList({ reasons }: HiddenFile): readonly string[] {
    return reasons.flatMap((reason) => {
      if (reason.kind === 'draft') return ['Utkast, tills någon publicerar det'];
      return reason.kind === 'held' ? [`Publiceras ${moment(reason.until)}`] : this.#ofPeriod(reason.file);
    });
  }

  /** For the page itself. */
  onPage({ reasons }: HiddenFile): readonly string[] {
    return reasons.flatMap((reason) => {
      if (reason.kind === 'draft') return ['Utkast: syns inte för besökare.'];
      if (reason.kind === 'held') return [`Publiceras ${moment(reason.until)}.`];
      return this.#ofPeriod(reason.file).map((words) => `${words}. Sidan syns inte för besökare.`);
    });
  }

  /** For a link to the page. */
  onLink({ reasons }: HiddenFile): string {
    const all = reasons.flatMap((reason) => this.#own(reason));
    const until = all.map((reason) => (reason.kind === 'held' ? reason.until : Number.POSITIVE_INFINITY));
    const last = Math.max(...until);
    return Number.isFinite(last)
      ? `(publiceras ${dateInWords(swedishClock(last).slice(0, 10))})`
      : '(utkast)';
  }

  /** The reason itself, or those of the period. */
  #own(reason: HiddenReason): readonly HiddenReason[] {
    return reason.kind === 'inside' ? this.#reasonsOf(reason.file) : [reason];
  }

  #ofPeriod(file: string): readonly string[] {
    return this.#reasonsOf(file).flatMap((reason) => {
      if (reason.kind === 'draft') return ['Perioden är ett utkast'];
      return reason.kind === 'held' ? [`Perioden publiceras ${moment(reason.until)}`] : [];
    });
  }

  #reasonsOf(file: string): readonly HiddenReason[] {
    return this.#files.find((other) => other.file === file)?.reasons ?? [];
  }
}

/** A day and a time on a Swedish clock: day, month and year, `klockan 08.00`. */
export function moment(at: number): string {
  const [date = '', time = ''] = swedishClock(at).split(' ');
  return `${dateInWords(date)} klockan ${time.replace(':', '.')}`;
}
