import { firstWords } from '../../markdown/first-words.ts';
import { hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import { findingOf, isUnknown } from '../../model/finding.ts';
import { formerHeadings } from '../../model/former-headings.ts';
import { groupsOf } from '../../model/groups.ts';
import { lineOf } from '../../model/lineage.ts';
import type { Link } from '../../model/link.ts';
import { idsOf } from '../../model/pledge.ts';
import type { Period, Pledge, Site } from '../../model/site.ts';
import { updatedOf } from '../../model/updated.ts';
import { responsibleMark } from '../../words/responsible.ts';
import { joinWords, shorten } from '../../words/swedish.ts';
import { validityInWords } from '../../words/validity.ts';
import { makeExplainer } from '../prose/explain.ts';
import { renderProse } from '../prose/markdown.ts';
import { activityPart, wholePart } from './activity-part.ts';
import { citation } from './citation.ts';
import { findingView } from './finding-view.ts';
import { earlierLinks } from './lineage-links.ts';
import { HOME, type PageView } from './page-view.ts';
import { isNamed, pledgeLabel } from './pledge-view.ts';

/**
 * How many results a page tells in full. Sixty activities in twelve follow-ups are 720, and in full weigh more than arrives in one
 * round trip.
 */
const FULL = 300;
/** How many outcomes of each activity are told where the page has more. */
const NEWEST = 6;

/** `/<period>/<pledge>`: a pledge with every outcome of its activities, its places, its description and its lineage. */
export function pledgePage(pledge: Pledge, period: Period, site: Site): PageView {
  const page = `/${period.slug}`;
  const address = pledgeAddress(period, pledge);
  const explain = makeExplainer(site.glossary);
  const ids = idsOf([pledge]);
  const finding = findingOf(pledge.activities, period);
  const view = findingView(finding, [pledge], period, []);
  const room = resultsOf(pledge, period) <= FULL ? Number.POSITIVE_INFINITY : NEWEST;
  const around = { period, site, explain, room, isAnyoneNamed: isNamed(pledge) };
  const whole = wholePart(pledge, around);
  const groups = groupsOf(pledge.activities).map(({ heading, items }) => ({
    heading,
    activities: items.map((activity) => activityPart(activity, around)),
  }));
  const told = [
    ...(whole === undefined ? [] : [whole]),
    ...groups.flatMap(({ activities }) => activities),
  ].flatMap(({ outcomes }) => outcomes?.rows ?? []);
  const pages = period.pledges.filter((candidate) => hasOwnPage(period, candidate));
  const at = pages.indexOf(pledge);
  return {
    view: 'lofte',
    address,
    heading: pledge.title,
    title: titleOf(pledge, period),
    description: shorten(describe(pledge, period), 155),
    language: site.language,
    trail: [HOME, { href: page, text: period.title }],
    updated: updatedOf(period),
    changes: [],
    period: period.slug,
    shapes: [...(view?.shapes ?? []), ...told.map(({ status }) => status.shape)],
    content: {
      id: pledge.id,
      formerIds: pledge.formerIds,
      label: pledgeLabel(pledge, period.pledges),
      total: period.pledges.length,
      responsible:
        pledge.responsible.length === 0 ? undefined : responsibleMark(pledge.responsible, site.parties),
      facts: [
        ...(pledge.places.length === 0 ? [] : [`${joinWords(pledge.places)}.`]),
        validityInWords(period, 'Löftet'),
        ...(pledge.activities.length === 0 ? ['Inga aktiviteter anges.'] : []),
      ].join(' '),
      finding: view,
      isTold: !isUnknown(finding.statuses) || whole?.outcomes !== undefined,
      hasBar: told.some(({ bar }) => bar !== undefined),
      whole,
      groups,
      background:
        pledge.description === undefined
          ? undefined
          : renderProse(pledge.description, {
              base: `${page}/`,
              fragments: page,
              ids,
              former: formerHeadings(address, site.moved),
              pictures: site.pictures,
              headingLevel: 3,
              explain,
            }),
      given: earlierLinks(lineOf(site.lineage, period, pledge), site),
      citation: citation([pledge.title, period.title], address, updatedOf(period), site),
      earlier: neighbour(period, pages[at - 1]),
      later: neighbour(period, pages[at + 1]),
    },
  };
}

function resultsOf({ activities }: Pledge, { followUps }: Period): number {
  const ids = new Set(activities.map(({ id }) => id));
  return followUps.flatMap(({ results }) => results.filter(({ id }) => ids.has(id))).length;
}

/** Pledge and period, short enough for a search engine; where two pledges begin alike, their numbers tell them apart. */
function titleOf(pledge: Pledge, period: Period): string {
  const short = ({ title }: Pledge) => shorten(title.replace(/\.$/, ''), 62 - period.title.length);
  const isAlone = period.pledges.every((other) => other === pledge || short(other) !== short(pledge));
  const number = isAlone ? '' : `${period.pledges.indexOf(pledge) + 1}. `;
  return `${number}${short(pledge)} – ${period.title}`;
}

function describe({ title, description, activities }: Pledge, period: Period): string {
  const more = [firstWords(description ?? ''), activities[0]?.text ?? ''].find((text) => SENTENCE.test(text));
  const promise = SENTENCE.test(title) ? title : `${title}.`;
  return `${period.title}: ${promise}${more === undefined ? '' : ` ${more}`}`;
}

/** A text that ends like one; the first words before a list do not. */
const SENTENCE = /[.!?]$/;

function neighbour(period: Period, pledge: Pledge | undefined): Link | undefined {
  return pledge && { href: pledgeAddress(period, pledge), text: pledge.title };
}
