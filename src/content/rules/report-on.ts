import type { TextSource } from '../files/text-source.ts';
import type { Level, Report } from '../problem.ts';

export type ReportOn = (
  source: TextSource,
  offset: number,
  code: string,
  message: string,
  hint: string,
  level?: Level,
) => void;

/** Reports at a place of one source. */
export type ReportHere = (offset: number, code: string, message: string, hint: string, level?: Level) => void;

/**
 * Reports at a place of a source, for this load only. (What a source reports by itself is remembered with the file; a rule across
 * files must be judged anew at every load.)
 */
export function reportOn(report: Report): ReportOn {
  return (source, offset, code, message, hint, level = 'error') =>
    report({ ...source.at(offset), level, code, message, hint });
}
