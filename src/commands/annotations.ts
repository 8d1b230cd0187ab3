import { join } from 'node:path';
import type { Problem } from '../content/problem.ts';
import { digest } from '../text/digest.ts';

/** The problems as workflow commands, which GitHub shows at the line. */
export function githubReport(problems: readonly Problem[], contentDir: string): string {
  const escaped = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const escapeProperty = (text: string) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return problems
    .map(({ file, line, column, level, message, hint }) => {
      const place = `file=${escapeProperty(join(contentDir, file))},line=${line},col=${column}`;
      return `::${level} ${place}::${escaped(`${message} ${hint}`)}\n`;
    })
    .join('');
}

/** The problems as a report of code quality, which GitLab shows at the line of a merge request. */
export function gitlabReport(problems: readonly Problem[], contentDir: string): string {
  const report = problems.map(({ file, line, level, code, message, hint }) => ({
    description: `${message} ${hint}`,
    check_name: code,
    // The same problem keeps its name when lines before it come or go.
    fingerprint: digest(`${file} ${code} ${message}`, 32),
    severity: level === 'error' ? 'blocker' : 'minor',
    location: { path: join(contentDir, file), lines: { begin: line } },
  }));
  return `${JSON.stringify(report)}\n`;
}
