import { dateInWords } from '../../../../src/model/dates/stated-date.ts';
import { lineOf } from '../../../../src/model/lineage.ts';
import { measureOf } from '../../../../src/model/progress/measure-of.ts';
import { progressOf } from '../../../../src/model/progress/progress.ts';
import type { FollowUp, Period, Site } from '../../../../src/model/site.ts';
import { yearLabel } from '../../../../src/model/year-label.ts';
import { linesOf } from '../../../../src/render/prose/sections.ts';
import { followUpRows } from '../../../../src/words/follow-ups.ts';
import { verdictWord } from '../../../../src/words/measures.ts';

export const KINDS = ['linje', 'fortsätter', 'text', 'ändring', 'bedömning', 'saknas', 'ord'] as const;
export type Kind = (typeof KINDS)[number];

/** Something that is told at length: of what kind, of what, and the words; several where each stands on a line of its own. */
export type Told = { readonly kind: Kind; readonly of: string; readonly words: readonly string[] };

export function told(kind: Kind, of: string, ...words: readonly string[]): Told {
  return { kind, of, words: words.map((text) => text.replace(/\s+/g, ' ').trim()) };
}

/** What the content states, and what follows from it. */
export function stated(site: Site): readonly Told[] {
  return [
    ...site.periods.flatMap((period) => [
      ...textOf(period.slug, period.introduction),
      ...changesOf(period.slug, period),
      ...missingIn(period),
      ...pledgesOf(period, site),
      ...period.followUps.flatMap((followUp) => followUpOf(followUp, period)),
    ]),
    ...site.glossary.map(({ term, meaning }) => told('ord', term, meaning)),
  ];
}

/** The follow-ups that are expected and not here, as they stand in the list of the period. */
export function missingIn(period: Period): readonly Told[] {
  return followUpRows(period)
    .filter(({ href }) => href === undefined)
    .map(({ title, state }) => told('saknas', period.slug, title, state ?? ''));
}

function pledgesOf(period: Period, site: Site): readonly Told[] {
  return period.pledges.flatMap((pledge) => [
    ...textOf(`${period.slug}/${pledge.id}`, pledge.description ?? ''),
    ...[pledge, ...pledge.activities].flatMap((part) => {
      const before = lineOf(site.lineage, period, part).slice(0, -1);
      const last = before.at(-1);
      if (last === undefined) return [];
      const of = `${period.slug}#${part.id}`;
      const years = before.flatMap(({ period: slug }) =>
        site.periods.filter((one) => one.slug === slug).map(yearLabel),
      );
      return [told('linje', of, ...years), told('fortsätter', of, `${last.period}/${last.id}`)];
    }),
  ]);
}

function followUpOf(followUp: FollowUp, period: Period): readonly Told[] {
  const own = `${period.slug}/${followUp.slug}`;
  return [
    ...textOf(own, followUp.report),
    ...changesOf(own, followUp),
    ...followUp.results.flatMap((result) => {
      const progress = progressOf(result, period);
      const reported = progress.history.find((one) => one.followUp === followUp);
      const measure = reported && measureOf(reported, progress);
      return [
        ...textOf(`${own}#${result.id}`, result.text ?? ''),
        ...(measure === undefined ? [] : [told('bedömning', `${own}#${result.id}`, verdictWord(measure))]),
      ];
    }),
  ];
}

function textOf(of: string, markdown: string): readonly Told[] {
  return markdown === '' ? [] : [told('text', of, ...linesOf(markdown).split('\n'))];
}

function changesOf(of: string, { changes }: Pick<Period, 'changes'>): readonly Told[] {
  return changes.map(({ date, text }) => told('ändring', of, dateInWords(date), text));
}
