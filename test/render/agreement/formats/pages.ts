import type { HtmlElement } from 'html-validate';
import type { Period, Pledge } from '../../../../src/model/site.ts';
import { all, attribute, one, words } from '../../support/dom.ts';
import { pageOf, type TestSite } from '../../support/sites.ts';
import { type Fact, fact } from '../facts.ts';

/** What stands for a pledge in the row of its own target and result. */
const WHOLE = 'Löftet som helhet';

/** What the pages of periods say: the pledges, and how each activity goes by the newest follow-up that mentions it. */
export function factsOnPeriodPages(made: TestSite): readonly Fact[] {
  return made.site.periods.flatMap((period) => factsOnPage(made, `/${period.slug}`, period));
}

/** What home says of the newest period. */
export function factsOnHome(made: TestSite): readonly Fact[] {
  return made.site.periods.slice(0, 1).flatMap((period) => factsOnPage(made, '/', period));
}

function factsOnPage(made: TestSite, address: string, { slug, pledges }: Period): readonly Fact[] {
  const html = pageOf(made, address);
  return pledges.flatMap(({ id }) => {
    const title = words(one(html, `#${id}`));
    const section = all(html, 'section.block').find((block) => all(block, `#${id}`).length > 0);
    if (section === undefined) throw new Error(`${address} has no part for ${id}`);
    return [
      fact('löfte', slug, title),
      ...all(section, '.activities > li').flatMap((row) => {
        const text = rowText(row, title);
        return [...(text === title ? [] : [fact('aktivitet', slug, text)]), ...howFacts(row, slug, text)];
      }),
    ];
  });
}

/** What the pledges' own pages say: their targets, and every outcome. */
export function factsOnPledgePages(made: TestSite): readonly Fact[] {
  return made.site.periods.flatMap((period) =>
    period.pledges.flatMap((pledge) => factsOnPledgePage(made, period, pledge)),
  );
}

function factsOnPledgePage(made: TestSite, { slug }: Period, { id }: Pledge): readonly Fact[] {
  const html = pageOf(made, `/${slug}/${id}`);
  const title = words(one(html, 'h1'));
  return [
    fact('löfte', slug, title),
    ...all(html, 'article.activity').flatMap((article) => {
      const heading = words(one(article, 'h3, h4'));
      const text = heading === WHOLE ? title : heading;
      return [
        ...(heading === WHOLE ? [] : [fact('aktivitet', slug, text)]),
        ...all(article, 'p.who').flatMap((line) => aimsIn(words(line), text, slug)),
        ...all(article, '.outcomes tbody tr').flatMap((row) => outcomeFacts(row, text)),
      ];
    }),
  ];
}

/** The aims in `Polisen. Mål: minst 800 tillfällen per år, minst 20 procent efter klockan 22`. */
function aimsIn(line: string, activity: string, period: string): readonly Fact[] {
  const [, term, said = ''] = /(Mål|Delmål): (.*?)(?:\. Senast .*)?$/.exec(line) ?? [];
  if (term === undefined) return [];
  return said
    .split(', ')
    .map((aim, at) => fact(term === 'Mål' && at === 0 ? 'mål' : 'delmål', period, activity, aim));
}

function outcomeFacts(row: HtmlElement, activity: string): readonly Fact[] {
  const where = attribute(one(row, 'th a'), 'href').slice(1).replace(/#.*/, '');
  const [status = '', outcome = ''] = all(row, 'td').map((cell) => words(cell));
  return statedFacts(where, activity, status, outcome === 'Anges inte' ? undefined : outcome);
}

/** What the pages of follow-ups say. */
export function factsOnFollowUpPages(made: TestSite): readonly Fact[] {
  return made.site.periods.flatMap(({ slug, followUps }) =>
    followUps.flatMap((followUp) => {
      const where = `${slug}/${followUp.slug}`;
      const html = pageOf(made, `/${where}`);
      const results = all(html, 'section.block').flatMap((block) =>
        all(block, '.activities > li').flatMap((row) =>
          howFacts(row, where, rowText(row, words(one(block, 'h2')))),
        ),
      );
      return [fact('uppföljning', where, words(one(html, 'h1'))), ...results];
    }),
  );
}

/** The activity of a row, or the title of the pledge that it is about as a whole. */
function rowText(row: HtmlElement, title: string): string {
  const [first] = all(row, 'p');
  const text = first === undefined ? '' : words(first);
  return text === WHOLE ? title : text;
}

/** The status and the outcome of a row, where it tells how it goes. */
function howFacts(row: HtmlElement, where: string, activity: string): readonly Fact[] {
  return all(row, '.how').flatMap((how) => {
    const [outcome] = all(how, '.outcome').map((shown) => words(shown));
    return statedFacts(where, activity, words(one(how, 'b')), outcome);
  });
}

function statedFacts(
  where: string,
  activity: string,
  status: string,
  outcome: string | undefined,
): readonly Fact[] {
  return [
    ...(status === 'Läget anges inte' ? [] : [fact('läge', where, activity, status)]),
    ...(outcome === undefined ? [] : [fact('utfall', where, activity, outcome)]),
  ];
}
