import { giveWay } from '../../event-loop/give-way.ts';
import type { IsoDate } from '../../model/dates/calendar.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { markdownFiles } from '../markdown-files.ts';
import type { Report } from '../problem.ts';
import { checkAddresses } from './address-rules.ts';
import { checkChanges, checkDates } from './date-rules.ts';
import { checkDescent } from './descent-rules.ts';
import { checkDone } from './done-rules.ts';
import { checkDue } from './due-rules.ts';
import { checkFollowUp } from './follow-up-rules.ts';
import { checkFuture } from './future-rules.ts';
import { linkTargets } from './link-rules.ts';
import { checkPeriod } from './period-rules.ts';
import { checkProse } from './prose-rules.ts';
import { reportOn } from './report-on.ts';
import { checkSameTime } from './same-time-rules.ts';
import { checkSettings } from './settings-rules.ts';
import { checkStatement } from './statement-rules.ts';
import { checkStatuses } from './status-rules.ts';
import { checkSummaries } from './summary-rules.ts';
import { checkTemplates } from './template-rules.ts';
import { checkTitles } from './title-rules.ts';
import { checkUnnamedFiles } from './unnamed-files.ts';

/** Checks every rule that no single file can tell on its own, as of a day in Sweden; readers have their turn meanwhile. */
export async function checkRules(files: LoadedFiles, today: IsoDate, report: Report): Promise<void> {
  checkSettings(files, report);
  checkStatement(files, report);
  const on = reportOn(report);
  checkAddresses(files, on);
  await giveWay();
  const targets = linkTargets(files);
  const pictures = new Set(files.pictures.map(({ address }) => address));
  for (const page of markdownFiles(files)) {
    checkProse(page, targets, pictures, on);
    checkChanges(page.file, on);
    checkFuture(page.file, today, on);
    await giveWay();
  }
  for (const check of [checkSummaries, checkTitles, checkTemplates]) {
    check(files, on);
    await giveWay();
  }
  checkUnnamedFiles(files, report);
  for (const period of files.periods) {
    checkPeriod(period, files, on);
    checkDescent(period, files, on);
    checkDates(period, on);
    checkSameTime(period, on);
    checkDue(period, files, today, on);
    checkDone(period, today, on);
    checkStatuses(period, on);
    for (const followUp of period.followUps) checkFollowUp(followUp, period, files, on);
    await giveWay();
  }
}
