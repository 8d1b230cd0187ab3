import { PLEDGE_FILE } from '../../content/formats/pledge-file.ts';
import { TEMPLATE_TEXT } from '../../content/template-text.ts';
import { commentedKeys, markdownFile, quoted } from './commented-yaml.ts';
import { type EarlierPeriod, linesOfPledges } from './going-on.ts';

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
  const pledges = earlier === undefined ? [] : linesOfPledges(earlier.file, goesOn);
  const head = commentedKeys(PLEDGE_FILE, {
    titel: quoted(`Medborgarlöfte ${slug.replace('-', '–')}`),
    period: span,
    ...(earlier === undefined || pledges.length === 0 ? {} : { fortsätter: `["${earlier.slug}"]` }),
    löften: { lines: pledges.length === 0 ? FIRST_PLEDGE : ['löften:', ...pledges] },
    utkast: 'true',
  });
  return markdownFile(head, `${TEMPLATE_TEXT.introduction} ${TEMPLATE_TEXT.pledgeIsShown}`);
}
