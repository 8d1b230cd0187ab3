import type { HtmlElement } from 'html-validate';
import { all, one, words } from '../../support/dom.ts';
import { pageOf, type TestSite } from '../../support/sites.ts';
import { type Fact, fact } from '../facts.ts';

/** What the pages of periods and follow-ups say. */
export function factsOnPages(made: TestSite): readonly Fact[] {
  return made.site.periods.flatMap(({ slug, followUps }) => [
    ...all(pageOf(made, `/${slug}`), 'section.pledge').flatMap((section) => [
      fact('löfte', slug, words(one(section, 'h2'))),
      ...activitiesIn(section, slug),
    ]),
    ...followUps.flatMap((followUp) => followUpPage(made, `${slug}/${followUp.slug}`)),
  ]);
}

/** What the pledges' own pages say. */
export function factsOnPledgePages(made: TestSite): readonly Fact[] {
  return made.site.periods.flatMap(({ slug, pledges }) =>
    pledges.flatMap(({ id }) => {
      const html = pageOf(made, `/${slug}/${id}`);
      return [fact('löfte', slug, words(one(html, 'h1'))), ...activitiesIn(one(html, 'main'), slug)];
    }),
  );
}

function activitiesIn(within: HtmlElement, period: string): readonly Fact[] {
  return all(within, '.activities > li').flatMap((item) => {
    const [text = '', ...lines] = all(item, 'p').map((line) => words(line));
    return [fact('aktivitet', period, text), ...figuresIn(lines, text, period, period)];
  });
}

/** The figures in lines such as `Mål: minst 800 tillfällen per år`. */
export function figuresIn(
  lines: readonly string[],
  activity: string,
  period: string,
  followUp: string,
): readonly Fact[] {
  return lines.flatMap((line) => {
    const [, term, said = ''] = /^(Mål|Delmål|Läget|Utfall): (.*)$/.exec(line) ?? [];
    if (term === 'Mål') return [fact('mål', period, activity, said)];
    if (term === 'Delmål') return [fact('delmål', period, activity, said)];
    if (term === 'Läget') return [fact('läge', followUp, activity, said)];
    return term === 'Utfall' ? [fact('utfall', followUp, activity, said)] : [];
  });
}

function followUpPage(made: TestSite, where: string): readonly Fact[] {
  const html = pageOf(made, `/${where}`);
  const results = all(html, '.results article').flatMap((article) => {
    const lines = all(article, 'dl.facts div').map(
      (line) => `${words(one(line, 'dt'))}: ${words(one(line, 'dd'))}`,
    );
    const figures = figuresIn(lines, words(one(article, 'h4')), where, where);
    return figures.filter(({ kind }) => kind === 'läge' || kind === 'utfall');
  });
  return [fact('uppföljning', where, words(one(html, 'h1'))), ...results];
}
