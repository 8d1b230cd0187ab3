import { FOLLOW_UP_FILE } from '../../content/formats/follow-up-file.ts';
import type { PledgeFileValues } from '../../content/formats/pledge-file.ts';
import { TEMPLATE_TEXT } from '../../content/template-text.ts';
import { PARTS } from '../../model/dates/parts-of-year.ts';
import { fold } from '../../text/fold.ts';
import { commentedKeys, markdownFile, quoted } from './commented-yaml.ts';

/** What a follow-up covers by its name: `tertial-2` is tertial 2; a name that says nothing covers the whole period. */
export function coverageOf(slug: string): string {
  const [, name, number] = new RegExp(`(${PARTS.map(fold).join('|')})-(\\d+)`).exec(slug) ?? [];
  const part = PARTS.find((candidate) => fold(candidate) === name);
  return part === undefined ? 'hela perioden' : `${part} ${number}`;
}

/**
 * Lays out a follow-up: a draft with a row for each activity of the period, none of which claims anything. `year` is given where the
 * period has several.
 */
export function layOutFollowUp(
  slug: string,
  periodTitle: string,
  pledges: PledgeFileValues,
  year: number | undefined,
): string {
  const covers = coverageOf(slug);
  const results = pledges.löften
    .flatMap(({ aktiviteter }) => aktiviteter ?? [])
    .flatMap(({ id, text }) => [`  # ${text}`, `  - aktivitet: ${id.value}`, '    status: ingen uppgift']);
  const head = commentedKeys(FOLLOW_UP_FILE, {
    titel: quoted(followUpTitle(periodTitle, `${covers}${year === undefined ? '' : ` ${year}`}`)),
    omfattar: covers,
    ...(year === undefined ? {} : { år: String(year) }),
    ...(results.length === 0 ? {} : { resultat: { lines: ['resultat:', ...results] } }),
    utkast: 'true',
  });
  return markdownFile(head, `${TEMPLATE_TEXT.report} ${TEMPLATE_TEXT.reportIsShown}`);
}

/** What a follow-up is called, by its period's title and the time that it covers. */
export function followUpTitle(periodTitle: string, covers: string): string {
  return `Uppföljning av ${periodTitle.charAt(0).toLocaleLowerCase('sv')}${periodTitle.slice(1)}, ${covers}`;
}
