import type { Period, Site } from '../../../src/model/site.ts';
import { outcomesInWords, partTargetInWords, targetInWords } from '../../../src/words/targets.ts';

export const KINDS = ['löfte', 'aktivitet', 'mål', 'delmål', 'uppföljning', 'läge', 'utfall'] as const;
export type Kind = (typeof KINDS)[number];

/** Something that every format must say alike: a pledge, an activity or a figure, the period or follow-up that says it, and the words. */
export type Fact = { readonly kind: Kind; readonly where: string; readonly words: readonly string[] };

/** A fact with its spaces alike; a status may have a capital letter. */
export function fact(kind: Kind, where: string, ...words: readonly string[]): Fact {
  const folded = words.map((text) => text.replace(/\s+/g, ' ').trim());
  const status = kind === 'läge' ? folded.pop()?.toLowerCase() : undefined;
  return { kind, where, words: status === undefined ? folded : [...folded, status] };
}

/** What the content states, in its own order. */
export function factsOf({ periods }: Site): readonly Fact[] {
  return periods.flatMap((period) => [...pledgeFacts(period), ...followUpFacts(period)]);
}

export function pledgeFacts({ slug, pledges }: Period): readonly Fact[] {
  return pledges.flatMap(({ title, target: whole, activities }) => [
    fact('löfte', slug, title),
    ...(whole === undefined ? [] : [fact('mål', slug, title, targetInWords(whole))]),
    ...activities.flatMap(({ text, target, partTargets }) => [
      fact('aktivitet', slug, text),
      ...(target === undefined ? [] : [fact('mål', slug, text, targetInWords(target))]),
      ...partTargets.map((part) => fact('delmål', slug, text, partTargetInWords(part))),
    ]),
  ]);
}

/** A follow-up tells of the pledges as a whole, and of their activities, in the order of the pledges. */
export function followUpFacts({ slug, pledges, followUps }: Period): readonly Fact[] {
  const told = pledges.flatMap((pledge) => [{ ...pledge, text: pledge.title }, ...pledge.activities]);
  return followUps.flatMap((followUp) => {
    const where = `${slug}/${followUp.slug}`;
    const results = told.flatMap(({ id, text, target }) => {
      const result = followUp.results.find((one) => one.id === id);
      const outcome = outcomesInWords(result?.outcomes ?? [], target);
      return [
        ...(result?.status === undefined ? [] : [fact('läge', where, text, result.status)]),
        ...(outcome === undefined ? [] : [fact('utfall', where, text, outcome)]),
      ];
    });
    return [fact('uppföljning', where, followUp.title), ...results];
  });
}

/** How the pledges and activities of a period go by the newest follow-up that mentions each; nothing where none tells anything. */
export function latestFacts({ slug, pledges, followUps }: Period): readonly Fact[] {
  const latest = (id: string) =>
    followUps.flatMap(({ results }) => results.find((one) => one.id === id) ?? [])[0];
  const told = pledges.flatMap(({ id, title, target, activities }) => [
    ...(target === undefined && latest(id) === undefined ? [] : [{ id, text: title, target }]),
    ...activities,
  ]);
  const isTold = followUps.some(({ results }) =>
    results.some(({ of, status }) => of === 'pledge' || status !== 'ingen uppgift'),
  );
  if (!isTold) return [];
  return told.flatMap(({ id, text, target }) => {
    const result = latest(id);
    const outcome = outcomesInWords(result?.outcomes ?? [], target);
    return [
      ...(result !== undefined && result.status === undefined
        ? []
        : [fact('läge', slug, text, result?.status ?? 'ingen uppgift')]),
      ...(outcome === undefined ? [] : [fact('utfall', slug, text, outcome)]),
    ];
  });
}
