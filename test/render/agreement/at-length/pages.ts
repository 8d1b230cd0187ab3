import { all, attribute, mainOf, one, words } from '../../support/dom.ts';
import { pageOf, type TestSite } from '../../support/sites.ts';
import { type Told, told } from './stated.ts';

const VERDICT = /(?:^|, )(nått|mer än målet|inte nått|inte avgjort än)$/i;

/** What pages say at length. The words of a text are looked for on the page that is to have them. */
export function toldOnPages(made: TestSite, sought: readonly Told[]): readonly Told[] {
  return [
    ...made.site.periods.flatMap((period) => [
      ...changesOn(pageOf(made, `/${period.slug}`), period.slug),
      ...missingOn(pageOf(made, `/${period.slug}`), period.slug),
      ...period.followUps.flatMap(({ slug }) =>
        changesOn(pageOf(made, `/${period.slug}/${slug}`), `${period.slug}/${slug}`),
      ),
      ...period.pledges.flatMap(({ id }) => pledgeOn(pageOf(made, `/${period.slug}/${id}`), period.slug, id)),
    ]),
    ...(made.site.glossary.length === 0 ? [] : termsOn(pageOf(made, '/ordlista'))),
    ...sought.filter(
      ({ kind, of, words: parts }) =>
        kind === 'text' && has(readable(mainOf(pageOf(made, `/${of.replace(/#.*/, '')}`))), parts),
    ),
  ];
}

/** The words of HTML, with what stands for its pictures. */
export function readable(html: string): string {
  return words(html.replace(/<img\b[^>]*?alt="([^"]*)"[^>]*>/g, ' $1 '));
}

/** Whether a page says each of some parts. */
export function has(page: string, parts: readonly string[]): boolean {
  const folded = page.replace(/\s+/g, ' ');
  return parts.every((part) => folded.includes(part));
}

function changesOn(html: string, of: string): readonly Told[] {
  return all(html, 'section.block')
    .filter((block) => all(block, '#andringar_').length > 0)
    .flatMap((block) => {
      const texts = all(block, 'dd').map((text) => words(text));
      return all(block, 'dt').map((day, at) => told('ändring', of, words(day), texts[at] ?? ''));
    });
}

function missingOn(html: string, of: string): readonly Told[] {
  return all(html, '.follow-ups > li').flatMap((row) => {
    const [title, state] = all(row, 'p');
    if (title === undefined || all(title, 'a').length > 0) return [];
    const months = all(title, '.quiet')
      .map((span) => words(span))
      .join('');
    return [told('saknas', of, words(title).replace(months, ''), state === undefined ? '' : words(state))];
  });
}

function pledgeOn(html: string, period: string, id: string): readonly Told[] {
  const given = all(html, 'p.links').filter((line) => words(line).startsWith('Löftet har getts förut:'));
  const articles = all(html, 'article.activity');
  return [
    ...given.flatMap((line) => earlier(`${period}#${id}`, all(line, 'a'))),
    ...articles.flatMap((article) => {
      const [line] = all(article, 'p.links').filter((own) => words(own).startsWith('Samma aktivitet'));
      const links = line === undefined ? [] : all(line, 'a').slice(0, -1);
      return links.length === 0 ? [] : earlier(`${period}#${attribute(article, 'id')}`, links);
    }),
    ...all(html, '.outcomes tbody tr').flatMap((row) => {
      const [, verdict] = VERDICT.exec(words(all(row, 'td').at(-1) ?? '')) ?? [];
      const of = attribute(one(row, 'th a'), 'href').slice(1);
      return verdict === undefined ? [] : [told('bedömning', of, verdict.toLowerCase())];
    }),
  ];
}

/** What links to earlier steps say of a line, newest first as pages have them. */
function earlier(of: string, links: ReturnType<typeof all>): readonly Told[] {
  const [period, pledge, activity] = attribute(links[0] ?? one('', 'a'), 'href')
    .slice(1)
    .split(/[/#]/);
  return [
    told('linje', of, ...links.map((link) => words(link)).toReversed()),
    told('fortsätter', of, `${period}/${activity ?? pledge}`),
  ];
}

function termsOn(html: string): readonly Told[] {
  const meanings = all(html, '.glossary dd').map((meaning) => words(meaning));
  return all(html, '.glossary dt').map((term, at) => told('ord', words(term), meanings[at] ?? ''));
}
