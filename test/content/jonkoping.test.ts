import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ContentLoader, type Loaded } from '../../src/content/load.ts';
import type { Period } from '../../src/model/site.ts';
import { inOneLine } from './temporary-content.ts';

/**
 * What the police's page of the time says, word for word. `[wrong → right]` is an evident slip of the pen that is put right.
 */
const PAGE_OF_2018 = {
  'Skapa förutsättningar för en drogfri miljö för barn och ungdomar.': [
    'Polisen kommer genomföra hundsök i skolor i förebyggande syfte för att skapa förutsättningar för en drogfri miljö för barn och ungdomar.',
    'Den strategiska säkerhetsgruppen (SSG) kommer att träffas kontinuerligt för att skapa gemensamma [lägesbiler → lägesbilder] över kommunens områden i syfte att koordinera åtgärder och resurser.',
    'Områdespoliserna ska fortsätta sina täta kontakter med skola, fritid och socialtjänst för att tidigt upptäcka tecken på ungdomar som är på väg in i kriminalitet.',
    'Kommunen ska tillsammans med polisen [fortätta → fortsätta] förbättra och utveckla arbetet med sociala insatsgrupper.',
    'Kommunen ska fortsätta sitt aktiva arbete med frågor rörande alkohol, narkotika, doping och tobak. Bland annat genom Jönköpings kommuns alkohol- och drogpolitiska program samt fortsätta arbetet med programmet "Föräldrar förebygger".',
  ],
  'Arbeta med [tygghetsskapande → trygghetsskapande] åtgärder i centrala delar av Jönköping.': [
    'Polisen ska arbeta med synlighet genom att fotpatrullera i centrum.',
    'Polisen ska arbeta för synlighet på helgnätter i krogmiljön.',
    'Polisen ska använda sina polisvolontärer till trygghetsskapande åtgärder.',
    'Kommunen ska stötta föreningar som vill trygghets- och nattvandra i centrum. Och i samverkan med föreningar hjälpa till med rekrytering av nattvandrare genom kommunens frivilligcentral.',
    'Kommunen ska göra en översyn av Juneporten och beakta trygghetsskapande åtgärder.',
    'Kommunen ska arbeta med att förbättra belysningen i centrum på platser som upplevs som mörka.',
  ],
};

/** The page has these activities in one list under both pledges. */
const PAGE_OF_2017 = {
  'Skapa förutsättningar för en drogfri miljö för barn och ungdomar.': [
    'Polisen kommer utföra hundsök i skolor, i förebyggande syfte.',
    'Tillsammans kommer vi ha strategiträffar för att tidigt upptäcka tecken på kriminalitet hos ungdomar.',
    'Kommunen ska fortsätta arbetet med sociala insatsgrupper [tilsammans → tillsammans] med polisen.',
    'Områdespoliserna ska fortsätta sina täta kontakter med skola, fritid och socialtjänst för att tidigt upptäcka tecken på ungdomar som är på väg in i kriminalitet.',
    'Jönköpings kommun ska fortsätta sitt aktiva arbete i skolorna kring frågor om alkohol, narkotika, droger och tobak.',
  ],
  'Aktivt trafiksäkerhetsarbete i anslutning till skol- och fritidsmiljöer.': [
    'Polisen ska ha riktade trafikkontroller i anslutning [til → till] skolor och fritidsmiljöer.',
    'Kommunen ska vidta fysiska åtgärder på olycksdrabbade platser.',
  ],
};

/** Known from reports of the time; the activities of the year are in this site's own words. */
const PLEDGES_OF_2016 = [
  'Skapa förutsättningar för en drogfri miljö för barn och ungdomar.',
  'Aktivt trafiksäkerhetsarbete i anslutning till skol- och fritidsmiljöer.',
];

const project = join(import.meta.dirname, '../..');
let loaded: Loaded = {
  site: undefined,
  problems: [],
  nextRelease: undefined,
  nextChange: undefined,
  naming: () => [],
  hidden: [],
  seenFrom: undefined,
};
beforeAll(async () => {
  const folders = {
    contentDir: join(project, 'content'),
    publicDir: join(project, 'public'),
    siteUrl: undefined,
  };
  loaded = await new ContentLoader(folders).load({ now: Date.now(), showHidden: true });
});

function period(slug: string): Period | undefined {
  return loaded.site?.periods.find((candidate) => candidate.slug === slug);
}

function put(text: string): string {
  return text.replace(/\[\S+ → (\S+)\]/g, '$1');
}

it('the content has nothing hidden, and no problem but that nobody runs the site yet', () => {
  expect(loaded.problems.map(inOneLine)).toEqual([
    'sidor/tillganglighet.md:7:1 warning redogorelse-utan-kontakt | Redogörelsen säger inte hur man rapporterar brister. | Skriv en e-postadress, ett telefonnummer eller en länk under rubriken Rapportera brister.',
    'webbplats.yaml:46:1 warning driver-utan-kontakt | Den som hittar ett fel på webbplatsen kan inte nå den som driver den. | Skriv e-post, telefon eller webb under driver.',
  ]);
  expect(loaded.nextRelease).toBe(undefined);
  const pages = loaded.site?.pages ?? [];
  const periods = loaded.site?.periods ?? [];
  const hidden = [...pages, ...periods, ...periods.flatMap(({ followUps }) => followUps)].filter(
    ({ draft }) => draft,
  );
  expect(hidden).toEqual([]);
});

it('there are the periods, follow-ups and pages that are known, and no more', () => {
  expect(
    loaded.site?.periods.map(({ slug, followUps }) => [slug, ...followUps.map((followUp) => followUp.slug)]),
  ).toEqual([['2018', 'tertial-2', 'tertial-1'], ['2017', 'tertial-3'], ['2016']]);
  expect(loaded.site?.pages.map(({ slug }) => slug).toSorted()).toEqual([
    'english',
    'lattlast',
    'om',
    'personuppgifter',
    'tillganglighet',
  ]);
});

it.each([
  ['2018', PAGE_OF_2018, 11],
  ['2017', PAGE_OF_2017, 7],
] as const)('the pledges and activities of %s are there word for word', (slug, page, count) => {
  const expected = Object.entries(page).map(([title, activities]) => [put(title), activities.map(put)]);
  const pledges = period(slug)?.pledges ?? [];
  expect(pledges.map(({ title, activities }) => [title, activities.map(({ text }) => text)])).toEqual(
    expected,
  );
  expect(pledges.flatMap(({ activities }) => activities)).toHaveLength(count);
});

it('five slips of the pen are put right, and told on the page about the site', () => {
  const slips = JSON.stringify([PAGE_OF_2018, PAGE_OF_2017]).match(/\[\S+ → \S+\]/g) ?? [];
  expect(slips).toHaveLength(5);
  const about = loaded.site?.pages.find(({ slug }) => slug === 'om')?.body ?? '';
  for (const slip of slips) {
    const [wrong = '', right = ''] = slip.slice(1, -1).split(' → ');
    expect(about).toContain(`”${wrong}” är ändrat till ”${right}”`);
    expect(JSON.stringify(loaded.site?.periods)).not.toMatch(
      new RegExp(`(?<!\\p{L})${wrong}(?!\\p{L})`, 'u'),
    );
  }
});

describe('2016', () => {
  it('has the two pledges of the reports, and says that the activities are in words of its own', () => {
    expect(period('2016')?.pledges.map(({ title }) => title)).toEqual(PLEDGES_OF_2016);
    expect(period('2016')?.introduction).toContain('webbplatsens egna ord');
  });

  it('was signed by the two who are known, on a day and in a place that are not', () => {
    expect(period('2016')?.signed).toEqual({
      date: undefined,
      place: undefined,
      by: [
        { name: 'Ann-Marie Nilsson (C)', role: 'kommunstyrelsens ordförande i Jönköpings kommun' },
        { name: 'Fredrik Lindfors', role: 'chef för lokalpolisområde södra Vätterbygden' },
      ],
    });
  });

  it('names its sources', () => {
    expect(period('2016')?.sources.map(({ text }) => text)).toEqual([
      'polisen.se, nyheten ”Medborgarlöften i Jönköpings kommun”',
      'jnytt.se, artikeln ”Det lovar polisen Jönköping”',
    ]);
  });

  it.each(['2016', '2017', '2018'])(
    'leads from no source of %s to a front page: their own addresses are not known',
    (slug) => {
      expect(period(slug)?.sources.map(({ web }) => web)).toEqual(
        Array(period(slug)?.sources.length).fill(undefined),
      );
    },
  );
});

describe('nothing is made up', () => {
  it('no result, status or number of a follow-up', () => {
    const followUps = loaded.site?.periods.flatMap((each) => each.followUps) ?? [];
    expect(followUps.map(({ results, published }) => ({ results, published }))).toEqual(
      Array(3).fill({ results: [], published: undefined }),
    );
    for (const { report } of followUps) {
      const withoutDates = report.replace(/\b(?:20\d\d|tertial[ -]\d|114 14)\b/g, '');
      expect(withoutDates).not.toMatch(/\d/);
      expect(report).toContain('Därför visas varken resultat, siffror eller status för aktiviteterna.');
    }
  });

  it('no target of an activity', () => {
    const activities = loaded.site?.periods.flatMap(({ pledges }) =>
      pledges.flatMap((pledge) => pledge.activities),
    );
    expect(activities?.filter(({ target, partTargets }) => target || partTargets.length > 0)).toEqual([]);
  });

  it('no day of a signing or a decision', () => {
    expect(period('2018')?.signed).toBe(undefined);
    expect(period('2017')?.signed).toBe(undefined);
    expect(loaded.site?.periods.map(({ decided }) => decided)).toEqual([undefined, undefined, undefined]);
  });

  it('no address or number of a person', () => {
    expect(loaded.site?.contact.email).toBe(undefined);
    expect(loaded.site?.contact.phone).toBe('114 14');
  });
});

it('every activity says who does it, and every pledge is of both', () => {
  const pledges = loaded.site?.periods.flatMap((each) => each.pledges) ?? [];
  expect(pledges.map(({ responsible }) => responsible)).toEqual(Array(6).fill(['polisen', 'kommunen']));
  for (const { text, responsible } of pledges.flatMap(({ activities }) => activities)) {
    const named = [/\b(polis|områdespolis)/i, /\bkommunen\b|\bkommun ska\b/i].map((party) =>
      party.test(text),
    );
    const [byPolice, byMunicipality] = named.some(Boolean) ? named : [true, true];
    expect(responsible, text).toEqual([
      ...(byPolice ? ['polisen'] : []),
      ...(byMunicipality ? ['kommunen'] : []),
    ]);
  }
});

it('every follow-up has a document, and the pledges go on from the years before', () => {
  const documents = loaded.site?.periods.flatMap((each) =>
    each.followUps.flatMap(({ documents: own }) => own.map(({ address }) => address)),
  );
  expect(documents).toEqual([
    '/dokument/2018/uppfoljning-2018-tertial-2.pdf',
    '/dokument/2018/uppfoljning-2018-tertial-1.pdf',
    '/dokument/2017/uppfoljning-2017-tertial-3.pdf',
  ]);
  expect(loaded.site?.periods.map(({ continues }) => continues)).toEqual([['2016', '2017'], ['2016'], []]);
});
