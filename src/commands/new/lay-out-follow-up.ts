import { FOLLOW_UP_FILE } from '../../content/formats/follow-up-file.ts';
import type { PledgeFileValues } from '../../content/formats/pledge-file.ts';
import { commentedKeys, markdownFile, quoted } from './commented-yaml.ts';

const PARTS = { tertial: 'tertial', kvartal: 'kvartal', halvar: 'halvår' } as const;

/** What a follow-up covers by its name: `tertial-2` is tertial 2; a name that says nothing covers the whole period. */
export function coverageOf(slug: string): string {
  const match = /(tertial|kvartal|halvar)-([1-4])/.exec(slug);
  const part = Object.entries(PARTS).find(([name]) => name === match?.[1])?.[1];
  return part === undefined ? 'hela perioden' : `${part} ${match?.[2]}`;
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
    titel: quoted(
      `Uppföljning av ${periodTitle.charAt(0).toLocaleLowerCase('sv')}${periodTitle.slice(1)}, ${covers}${year === undefined ? '' : ` ${year}`}`,
    ),
    omfattar: covers,
    ...(year === undefined ? {} : { år: String(year) }),
    ...(results.length === 0 ? {} : { resultat: { lines: ['resultat:', ...results] } }),
    utkast: 'true',
  });
  return markdownFile(head, 'Skriv uppföljningen här. Ta bort raden med utkast när den ska synas.');
}
