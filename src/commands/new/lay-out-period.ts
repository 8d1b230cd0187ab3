import type { Parsed } from '../../content/formats/parse-file.ts';
import { PLEDGE_FILE, type PledgeFileValues } from '../../content/formats/pledge-file.ts';
import { TEMPLATE_TEXT } from '../../content/template-text.ts';
import { commentedKeys, markdownFile, quoted } from './commented-yaml.ts';

export type EarlierPeriod = { readonly slug: string; readonly file: Parsed<PledgeFileValues> };

const FIRST_PLEDGE = [
  'löften:',
  '  - id: ett-lofte',
  `    titel: ${TEMPLATE_TEXT.pledge}`,
  '    aktiviteter: []',
];

/**
 * Lays out lofte.md of a new period: a draft that passes the check as it is. Goes on from an earlier period with those of its pledges
 * that `goesOn` says, letter for letter, comments and all.
 */
export function layOutPeriod(
  slug: string,
  span: string,
  earlier: EarlierPeriod | undefined,
  goesOn: (id: string) => boolean,
): string {
  const pledges = earlier === undefined ? [] : pledgeLines(earlier.file, goesOn);
  const head = commentedKeys(PLEDGE_FILE, {
    titel: quoted(`Medborgarlöfte ${slug.replace('-', '–')}`),
    period: span,
    ...(earlier === undefined || pledges.length === 0 ? {} : { fortsätter: `["${earlier.slug}"]` }),
    löften: { lines: pledges.length === 0 ? FIRST_PLEDGE : ['löften:', ...pledges] },
    utkast: 'true',
  });
  return markdownFile(head, `${TEMPLATE_TEXT.introduction} ${TEMPLATE_TEXT.pledgeIsShown}`);
}

/** The lines of an earlier file that hold the pledges which go on. */
function pledgeLines(
  { source, values }: Parsed<PledgeFileValues>,
  goesOn: (id: string) => boolean,
): readonly string[] {
  const lines = source.text.split('\n');
  const starts = values.löften.map(({ id }) => itemStart(lines, source.at(id.offset).line - 1));
  const listEnd = endOfList(lines, starts.at(-1) ?? 0);
  return values.löften.flatMap(({ id }, index) =>
    goesOn(id.value) ? lines.slice(starts[index], starts[index + 1] ?? listEnd) : [],
  );
}

const indentOf = (line: string) => line.search(/\S/);

/** The line with the dash of the item that a line is in. */
function itemStart(lines: readonly string[], from: number): number {
  const isStart = (line: string) =>
    /^\s*-\s/.test(line) && indentOf(line) < Math.max(1, keyColumn(lines[from] ?? ''));
  let line = from;
  while (line > 0 && !isStart(lines[line] ?? '')) line -= 1;
  return line;
}

function keyColumn(line: string): number {
  return /^\s*(-\s+)?/.exec(line)?.[0].length ?? 0;
}

/** Where the last item ends: at the next line that is not further in than its dash. */
function endOfList(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? '');
  const after = lines.findIndex(
    (line, index) => index > start && line.trim() !== '' && indentOf(line) <= indent,
  );
  return after < 0 ? lines.length : after;
}
