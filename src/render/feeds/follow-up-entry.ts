import type { Activity, FollowUp, Period, Result, Site } from '../../model/site.ts';
import { documentLink } from '../../words/documents.ts';
import { WHOLE_PLEDGE } from '../../words/outcomes.ts';
import { coversInWords } from '../../words/spans.ts';
import { statusView } from '../../words/statuses.ts';
import { count } from '../../words/swedish.ts';
import { outcomesInWords, partTargetInWords, targetInWords } from '../../words/targets.ts';
import { renderProse } from '../prose/markdown.ts';
import { renderView } from '../views.ts';

/** A follow-up with all that it says, as HTML for a feed. */
export function followUpHtml(followUp: FollowUp, period: Period, site: Site): string {
  const ids = new Set(followUp.results.map(({ id }) => id));
  const place = { base: `/${period.slug}/`, ids, pictures: site.pictures };
  const prose = (text: string, headingLevel: number) => renderProse(text, { ...place, headingLevel });
  return renderView('feed/uppfoljning.njk', {
    covers: coversInWords(followUp),
    period: { href: `/${period.slug}`, text: period.title },
    documents: followUp.documents.map(documentLink),
    sources: followUp.sources,
    report: followUp.report === '' ? undefined : prose(followUp.report, 2),
    pledges: followUp.results.length === 0 ? [] : pledgeResults(followUp, period, (text) => prose(text, 5)),
  });
}

/** The results by pledge, in the order of the pledges; that of a pledge as a whole comes before those of its activities. */
function pledgeResults(followUp: FollowUp, period: Period, prose: (text: string) => string) {
  const results = new Map(followUp.results.map((result) => [result.id, result]));
  return period.pledges
    .filter(({ id, activities }) => activities.length > 0 || results.has(id))
    .map((pledge) => {
      const silent = pledge.activities.filter(({ id }) => !results.has(id)).length;
      return {
        href: `/${period.slug}#${pledge.id}`,
        title: pledge.title,
        results: [{ ...pledge, text: WHOLE_PLEDGE, partTargets: [] }, ...pledge.activities].flatMap((of) => {
          const result = results.get(of.id);
          return result === undefined ? [] : [resultView(of, result, period, prose)];
        }),
        silent:
          silent === 0
            ? undefined
            : `${count(silent, 'aktivitet', 'aktiviteter')} nämns inte i uppföljningen.`,
      };
    });
}

/** An activity, or a pledge as a whole. */
type Goal = Pick<Activity, 'id' | 'text' | 'target' | 'partTargets'>;

function resultView(of: Goal, result: Result, { slug }: Period, prose: (text: string) => string) {
  return {
    href: `/${slug}#${of.id}`,
    activity: of.text,
    status: result.status && statusView(result.status).word,
    outcome: outcomesInWords(result.outcomes, of.target),
    target: of.target && targetInWords(of.target),
    partTargets: of.partTargets.map(partTargetInWords),
    text: result.text && prose(result.text),
  };
}
