import type { LoadedFiles } from '../loaded-files.ts';
import type { Report } from '../problem.ts';
import { checkAddresses } from './address-rules.ts';
import { checkChanges, checkDates } from './date-rules.ts';
import { checkUnlinkedDocuments } from './document-rules.ts';
import { checkFollowUp } from './follow-up-rules.ts';
import { linkTargets } from './link-rules.ts';
import { checkPeriod } from './period-rules.ts';
import { checkProse, prosePages } from './prose-rules.ts';
import { reportOn } from './report-on.ts';
import { checkSettings } from './settings-rules.ts';

/** Checks every rule that no single file can tell on its own. */
export function checkRules(files: LoadedFiles, report: Report): void {
  checkSettings(files, report);
  const on = reportOn(report);
  checkAddresses(files, on);
  const targets = linkTargets(files);
  const pictures = new Set(files.pictures.map(({ address }) => address));
  for (const page of prosePages(files)) checkProse(page, targets, pictures, on);
  checkUnlinkedDocuments(files, on);
  for (const { file } of files.pages) checkChanges(file, on);
  for (const period of files.periods) {
    checkPeriod(period, files, on);
    checkDates(period, on);
    if (period.pledges !== undefined) checkChanges(period.pledges, on);
    for (const followUp of period.followUps) {
      checkFollowUp(followUp, period, files, on);
      checkChanges(followUp.file, on);
    }
  }
}
