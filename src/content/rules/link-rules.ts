import { leadingOn } from '../../model/leading-on.ts';
import type { LoadedFiles } from '../loaded-files.ts';
import { type MarkdownFile, markdownFiles } from '../markdown-files.ts';
import { formerIdsOf, idsIn, movedRows } from '../moved-rows.ts';
import { type Targets, targetProblem, textProblem } from './link-problems.ts';
import { liveAddresses } from './live-addresses.ts';
import type { ReportOn } from './report-on.ts';

/** Finds where links can lead. */
export function linkTargets(all: LoadedFiles): Targets {
  const anchors = new Map(
    markdownFiles(all).map(({ address, file }) => [
      address,
      new Set(file.outlines.flatMap(({ headings }) => headings.map(({ id }) => id))),
    ]),
  );
  for (const period of all.periods) {
    const { slug, pledges, followUps } = period;
    const former = formerIdsOf(period, all);
    const add = (address: string, id: string) => {
      for (const one of [id, ...(former.get(id) ?? [])]) anchors.get(address)?.add(one);
    };
    for (const id of pledges === undefined ? [] : idsIn(pledges.values)) add(`/${slug}`, id);
    for (const { slug: name, file } of followUps) {
      for (const { subject } of file.values.resultat ?? []) add(`/${slug}/${name}`, subject.id.value);
    }
  }
  const addresses = liveAddresses(all);
  const moved = movedRows(all);
  for (const { from, to } of moved) {
    const [page = '', now = ''] = to.split('#');
    const former = from.split('#')[1];
    if (former !== undefined && anchors.get(page)?.has(now)) anchors.get(page)?.add(former);
  }
  const old = [...moved.map(({ from }) => from), ...leadingOn(moved, addresses).keys()];
  return { addresses, moved: new Set(old), anchors };
}

/**
 * Links that lead nowhere on the site (`dod-lank`, `dod-lank-till-rubrik`), and link texts that do not say where they lead (`lanktext`,
 * `lanktext-adress`). Readers can still read on: warnings.
 */
export function checkLinks({ address, file }: MarkdownFile, targets: Targets, report: ReportOn): void {
  for (const { href, text, offset } of file.outlines.flatMap(({ links }) => links)) {
    for (const problem of [textProblem(text), targetProblem(href, address, targets)]) {
      if (problem) report(file.source, offset, problem.code, problem.message, problem.hint, 'warning');
    }
  }
}
