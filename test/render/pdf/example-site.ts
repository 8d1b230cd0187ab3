import { withLineage, withProgress } from '../../../src/model/derived.ts';
import type { Activity, FollowUp, Period, Pledge, Site } from '../../../src/model/site.ts';
import { activity, pledge } from '../support/model.ts';

const NO_CONTACT = { email: undefined, phone: undefined, web: undefined, postal: undefined };

/** A site of an invented municipality with one period and one follow-up; tests change what they are about. */
export function exampleSite(
  followUp: Partial<FollowUp> = {},
  period: Partial<Period> = {},
  site: Partial<Site> = {},
): { readonly site: Site; readonly period: Period; readonly followUp: FollowUp } {
  const theFollowUp: FollowUp = {
    slug: 'tertial-2',
    title: 'Uppföljning 2031 tertial 2',
    covers: { from: '2031-05-01', to: '2031-08-31' },
    coversText: 'tertial 2 2031',
    published: '2031-10-01',
    documents: [],
    sources: [],
    results: [
      {
        of: 'activity',
        id: 'kontroller',
        status: 'pågår',
        outcomes: [{ amount: 1588, unit: undefined }],
        text: 'Av kontrollerna var **95,1 procent** nykterhetskontroller.',
      },
      {
        of: 'activity',
        id: 'enkat',
        status: 'ej påbörjad',
        outcomes: [{ amount: 'ett 80-tal', unit: undefined }],
        text: undefined,
      },
    ],
    summary: 'Så gick arbetet.',
    report: 'Arbetet på torget har kommit i gång.\n\n## Det händer nu\n\nKommunen förbereder enkäten.',
    updated: '2031-10-01',
    changes: [],
    draft: false,
    ...followUp,
  };
  const thePeriod = withProgress({
    slug: '2031',
    title: 'Medborgarlöfte 2031',
    span: { from: '2031-01-01', to: '2031-12-31' },
    spanText: '2031',
    summary: undefined,
    introduction: '',
    continues: [],
    signed: undefined,
    decided: undefined,
    sources: [],
    pledges: [examplePledge()],
    followUps: [theFollowUp],
    document: undefined,
    expected: [],
    phase: 'running',
    updated: undefined,
    changes: [],
    draft: false,
    ...period,
  });
  const theSite = withLineage({
    name: 'Medborgarlöfte i Exempelkommun',
    place: 'Exempelkommun',
    url: 'https://lofte.example.se',
    language: 'sv',
    parties: [
      {
        key: 'polisen',
        name: 'Polisen',
        description: undefined,
        web: undefined,
        organisationNumber: undefined,
        isPublicBody: true,
      },
      {
        key: 'kommunen',
        name: 'Exempelkommun',
        description: undefined,
        web: undefined,
        organisationNumber: undefined,
        isPublicBody: true,
      },
    ],
    contact: NO_CONTACT,
    operator: undefined,
    municipalityCode: undefined,
    countyCode: undefined,
    menu: [],
    glossary: [],
    moved: [],
    gone: [],
    periods: [thePeriod],
    pages: [],
    pictures: [],
    headings: [],
    withheld: [],
    identity: 'tag:exempelkommun.example,2026',
    updated: undefined,
    ...site,
  });
  return { site: theSite, period: thePeriod, followUp: theFollowUp };
}

export function examplePledge(changes: Partial<Pledge> = {}): Pledge {
  return pledge({
    id: 'torget',
    title: 'Göra det tryggare på Exempeltorget.',
    responsible: ['polisen', 'kommunen'],
    places: ['Exempeltorget'],
    activities: [
      exampleActivity({
        id: 'kontroller',
        text: 'Polisen ska kontrollera trafiken.',
        target: { bound: 'minst', amount: 2000, unit: 'kontroller', per: 'år' },
        partTargets: [
          { bound: 'minst', amount: 95.1, unit: 'procent', per: undefined, text: 'på kvällstid' },
        ],
      }),
      exampleActivity({
        id: 'enkat',
        text: 'Kommunen ska göra en enkät.',
        responsible: ['kommunen'],
        places: ['Parken', 'Åparken'],
      }),
      exampleActivity({ id: 'lampor', text: 'Kommunen ska byta lampor.', responsible: ['kommunen'] }),
    ],
    ...changes,
  });
}

export function exampleActivity(changes: Partial<Activity>): Activity {
  return activity({ id: 'aktivitet', text: 'En aktivitet.', responsible: ['polisen'], ...changes });
}
