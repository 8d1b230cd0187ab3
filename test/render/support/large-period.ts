import { spanOfPart } from '../../../src/model/dates/parts-of-year.ts';
import { expectedFollowUps } from '../../../src/model/expected/expected.ts';
import { type Activity, type Period, type Site, STATUSES, type Target } from '../../../src/model/site.ts';
import { activity, followUp, period, pledge, result, site } from './model.ts';

const SPAN = { from: '2023-01-01', to: '2026-12-31' };
const WORDS =
  `polisen kommunen skolorna fritidsgårdarna bostadsbolaget räddningstjänsten föreningar butiker patrullera samtala
ordna vandringar kontrollera farten laga lyktor dela reflexer bjuda möten torget stationen parken skolgården strandvägen hamnen
centrum biblioteket busshållplatsen gångtunneln varje kväll helgen mörkret morgonen skolavslutningen sommaren tillsammans för att
fler ska våga gå hem minska oron efter förslag från invånarna nattvandrare trygghetsvärdar grannsamverkan cykelstölder skadegörelse
buskörning mopeder unga äldre föräldrar tobak alkohol brandvarnare besök utbilda personal följa upp anmälningar synas oftare enligt
planen vid behov snabbt belysning klotter sanera buskar klippa kameror dialog information webben enkät utsatta platser särskilt fokus
bilbälte nykterhet hastighet övergångsställen hjälmar förskolor gymnasiet fältgruppen socialtjänsten ordningsvakter krogar festivaler`.split(
    /\s+/,
  );
const TARGETS: readonly (Target | undefined)[] = [
  { bound: 'minst', amount: 400, unit: 'tillfällen', per: 'år' },
  { bound: 'minst', amount: 1588, unit: 'samtal', per: undefined },
  undefined,
  { bound: 'minst', amount: 95.1, unit: 'procent', per: 'tertial' },
  { bound: 'högst', amount: 30, unit: 'kilometer i timmen', per: undefined },
  undefined,
];

/** A number that looks like chance and is the same in every run. */
function pick(seed: number, below: number): number {
  return Math.floor(Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) * 1000) % below;
}

/** Words without sense, as hard to press as the texts of a real pledge. */
function sentence(seed: number, length: number): string {
  const words = Array.from({ length }, (_, at) => WORDS[pick(seed * 31 + at, WORDS.length)] ?? '');
  return `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
}

function promised(at: number): Activity {
  return activity({
    id: `aktivitet-${at + 1}`,
    text: sentence(at + 1, 12),
    responsible: [['polisen'], ['kommunen'], ['polisen', 'kommunen']][pick(at, 3)] ?? [],
    target: TARGETS[at % TARGETS.length],
  });
}

/** How much an activity comes to in one follow-up. */
function outcomeOf(target: Target | undefined, seed: number): number | undefined {
  if (target === undefined) return undefined;
  if (target.unit === 'procent') return 80 + pick(seed, 190) / 10;
  return target.unit === 'samtal' ? 60 + pick(seed, 120) : 20 + pick(seed, 180);
}

/** A period of four years with six pledges, so many activities for each, and twelve follow-ups that tell of every one of them. */
function largePeriod(perPledge: number): Period {
  const activities = Array.from({ length: 6 * perPledge }, (_, at) => promised(at));
  const followUps = [2023, 2024, 2025, 2026].flatMap((year) =>
    [1, 2, 3].map((number) =>
      followUp({
        slug: `tertial-${number}-${year}`,
        title: `Uppföljning ${year} tertial ${number}`,
        covers: spanOfPart({ part: 'tertial', number }, year),
        coversText: `tertial ${number} ${year}`,
        published: `${number === 3 ? year + 1 : year}-${['06', '10', '02'][number - 1]}-1${pick(year + number, 9)}`,
        results: activities.map(({ id, target }, at) => {
          const seed = year * 100 + number * 1000 + at;
          return result({
            activity: id,
            status: STATUSES[pick(seed, STATUSES.length)],
            outcome: outcomeOf(target, seed),
          });
        }),
      }),
    ),
  );
  return period({
    slug: '2023-2026',
    span: SPAN,
    spanText: '2023–2026',
    introduction: sentence(1000, 40),
    pledges: Array.from({ length: 6 }, (_, at) =>
      pledge({
        id: `lofte-${at + 1}`,
        title: sentence(500 + at, 8),
        activities: activities.slice(at * perPledge, (at + 1) * perPledge),
      }),
    ),
    followUps: followUps.toReversed(),
    expected: expectedFollowUps(
      SPAN,
      'tertial',
      followUps.map(({ covers }) => covers),
      '2027-03-01',
    ),
  });
}

/** A site with that period. */
export function largeSite(perPledge: number): Site {
  return site({ periods: [largePeriod(perPledge)] });
}
