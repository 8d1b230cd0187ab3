import { firstWords } from '../../markdown/first-words.ts';
import { hasOwnPage, pledgeAddress } from '../../model/addresses.ts';
import type { Link } from '../../model/link.ts';
import type { Period, Pledge, Site } from '../../model/site.ts';
import { updatedOf } from '../../model/updated.ts';
import { progressOfGroups, statusesIn } from '../../words/progress.ts';
import { shorten } from '../../words/swedish.ts';
import { citation } from './citation.ts';
import type { PageView } from './page-view.ts';
import { pledgeCharts } from './period-charts.ts';
import { pledgeView } from './pledge-view.ts';

/** `/<period>/<pledge>`: a pledge in full, with all that follow-ups say of its activities. */
export function pledgePage(pledge: Pledge, period: Period, site: Site): PageView {
  const page = `/${period.slug}`;
  const address = pledgeAddress(period, pledge);
  const ids = new Set([pledge.id, ...pledge.activities.map(({ id }) => id)]);
  const view = pledgeView(pledge, period, site, {
    base: `${page}/`,
    fragments: page,
    ids,
    pictures: site.pictures,
    headingLevel: 2,
  });
  const pages = period.pledges.filter((candidate) => hasOwnPage(period, candidate));
  const at = pages.indexOf(pledge);
  return {
    view: 'lofte',
    address,
    heading: pledge.title,
    title: titleOf(pledge, period),
    description: shorten(describe(pledge, period), 155),
    language: site.language,
    trail: [
      { href: '/', text: 'Löften' },
      { href: page, text: period.title },
    ],
    updated: updatedOf(period),
    changes: [],
    period: period.slug,
    content: {
      pledge: view,
      charts: pledgeCharts(pledge, period),
      period: { href: page, text: period.title },
      span: period.spanText,
      statuses: statusesIn(progressOfGroups(view.groups)),
      citation: citation([pledge.title, period.title], address, updatedOf(period), site),
      earlier: neighbour(period, pages[at - 1]),
      later: neighbour(period, pages[at + 1]),
    },
  };
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
