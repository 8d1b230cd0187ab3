import { withLineage, withProgress } from '../../../src/model/derived.ts';
import type { Activity, FollowUp, Page, Period, Pledge, Result, Site } from '../../../src/model/site.ts';

/** Parts of a site with nothing optional stated; a test states what it is about. */
export function activity(part: Partial<Activity> & { readonly id: string }): Activity {
  return {
    formerIds: [],
    text: `Göra ${part.id}.`,
    responsible: [],
    places: [],
    group: undefined,
    target: undefined,
    partTargets: [],
    deadline: undefined,
    continues: undefined,
    ...part,
  };
}

export function pledge(part: Partial<Pledge> & { readonly id: string }): Pledge {
  return {
    formerIds: [],
    title: `Löftet om ${part.id}.`,
    description: undefined,
    responsible: [],
    places: [],
    continues: undefined,
    target: undefined,
    activities: [],
    ...part,
  };
}

/** A result of an activity; `outcome` is its only one, without a unit. */
export function result({
  activity: id,
  outcome,
  ...part
}: Partial<Result> & { readonly activity: string; readonly outcome?: number | string | undefined }): Result {
  const outcomes = outcome === undefined ? [] : [{ amount: outcome, unit: undefined }];
  return { of: 'activity', id, status: undefined, outcomes, text: undefined, ...part };
}

export function followUp(part: Partial<FollowUp> & { readonly slug: string }): FollowUp {
  return {
    title: `Uppföljning ${part.slug}`,
    covers: { from: '2026-01-01', to: '2026-04-30' },
    coversText: 'tertial 1 2026',
    published: undefined,
    documents: [],
    sources: [],
    results: [],
    summary: undefined,
    report: '',
    updated: undefined,
    changes: [],
    draft: false,
    ...part,
  };
}

export function period(part: Partial<Period> & { readonly slug: string }): Period {
  return withProgress({
    title: `Medborgarlöfte ${part.slug}`,
    span: { from: `${part.slug}-01-01`, to: `${part.slug}-12-31` },
    spanText: part.slug,
    summary: undefined,
    introduction: '',
    continues: [],
    signed: undefined,
    decided: undefined,
    sources: [],
    pledges: [pledge({ id: 'trygghet' })],
    followUps: [],
    document: undefined,
    expected: [],
    phase: 'running',
    updated: undefined,
    changes: [],
    draft: false,
    ...part,
  });
}

export function page(part: Partial<Page> & { readonly slug: string }): Page {
  return {
    title: `Sidan ${part.slug}`,
    summary: undefined,
    language: 'sv',
    body: '',
    updated: undefined,
    changes: [],
    draft: false,
    ...part,
  };
}

export function site(part: Partial<Site> = {}): Site {
  return withLineage({
    name: 'Medborgarlöfte i Provstad',
    place: 'Provstad',
    url: 'https://provstad.example',
    identity: 'tag:provstad.example,2026',
    language: 'sv',
    parties: ['polisen', 'kommunen', 'foretagen'].map((key) => ({
      key,
      name: key.replace(/^./, (letter) => letter.toUpperCase()),
      description: undefined,
      web: undefined,
      organisationNumber: undefined,
      isPublicBody: false,
    })),
    contact: { email: undefined, phone: undefined, web: undefined, postal: undefined },
    operator: undefined,
    municipalityCode: undefined,
    countyCode: undefined,
    menu: [],
    glossary: [],
    moved: [],
    gone: [],
    periods: [],
    pages: [],
    pictures: [],
    headings: [],
    withheld: [],
    updated: undefined,
    ...part,
  });
}
