import { fold } from '../../text/fold.ts';
import { WHO_PROMISES } from './everyday-words.ts';
import { root, wordsIn } from './words.ts';

/** Words so common that they tell nothing of what is looked for (from Snowball's list of Swedish stop words). */
const COMMON = listed(
  `och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har
inte hans honom skulle hennes där min man ej vid kunde något från ut när efter upp vi dem vara vad över än dig kan sina här ha mot
alla under någon eller allt mycket sedan ju denna själv detta åt utan varit hur ingen mitt ni bli blev oss din dessa några deras
blir mina samma vilken er sådan vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina vars
vårt våra ert era vilkas ska finns`,
);

/**
 * Words that a question is put with, whatever it is about: texts have them by chance. The last lines are for those who ask in English or Finnish.
 */
const ASKING = listed(
  `händer hända hände hänt händer går gå gick gått gör göra görs gjorde gjort gjorts ansvarar ansvarig ansvariga ansvar får få fick
fått blivit blir kommer komma kom kommit betyder betyda betydde innebär innebära menas menar mena betydelse betydelsen definition heter kallas handlar gäller hittar
hitta läsa läser läs veta vet berätta förklara visa information info fanns finnas kunna måste bör borde brukar behöver behövs vill
tänker tänkt tänkte hålla håller höll hållit senaste nästa ny nya nytt aktuell aktuella långt många mycket ofta länge snart år års året åren perioden idag igår fortfarande redan också bara just egentligen igen ännu alltid nån nåt
använda använder undrar undra skulle planerar planeras planerat jobbar jobba jobbat satsar satsas pågår verkligen faktiskt hittills tidigare gamla förra mot framföra
ligger står stå nå når lista alla nånting någonting va vems hej snälla tack hos genom kring runt angående gällande via
what who whose how when where why which is are was were the of to for and does did can about a an do there any be been has have this
that it my you your they their with from will would should many much at on by or
mitä mikä mitkä kuka missä milloin miten miksi kuinka onko ja`,
);

/** Words that tell little of promises one by one, and much of them all: how they go … */
const GOING = listed('går gå gick gått hände hänt håller hålla hållit hålls hölls');
/** … and when there will be more. */
const COMING = listed('ny nya nytt nästa kommer komma kommande senaste');
/** What all of the site is about: who asks with these words and others is told by the others. */
const PROMISES: ReadonlySet<string> = new Set(['löfte', 'medborgarlöfte'].map(root));
const REPORTS: ReadonlySet<string> = new Set(['rapport', 'uppföljning'].map(root));
const PROMISING: ReadonlySet<string> = new Set(WHO_PROMISES.map(root));

/** The words, and the same by those who have no å, ä and ö. */
function listed(words: string): ReadonlySet<string> {
  return new Set([...words.split(/\s+/), ...fold(words).split(/\s+/)]);
}

/** Whether a word tells something, if only what is asked of it. */
export function tellsOf(word: string): boolean {
  return !COMMON.has(word);
}

/** The words that tell what is looked for; of a question that has none, those that ask, or else all of them. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const uncommon = words.filter(tellsOf);
  const telling = uncommon.filter((word) => !ASKING.has(word));
  const own = telling.filter((word) => !PROMISES.has(root(word)));
  const isOfAll =
    own.length < telling.length || own.every(isReport) || uncommon.some((word) => GOING.has(word));
  const isOnly = own.every((word) => tellsOfAll(word) || PROMISING.has(root(word)));
  const chosen = isOfAll && isOnly ? uncommon.filter(tellsOfAll) : own;
  return [chosen, telling, uncommon].find(({ length }) => length > 0) ?? words;
}

/** Whether a question is how it goes with the promises, or when there will be more, and of none of them. */
export function asksOfAll(query: string): boolean {
  const words = tellingWords(wordsIn(query).map(({ word }) => word));
  return words.some((word) => GOING.has(word) || COMING.has(word)) && words.every(tellsOfAll);
}

function tellsOfAll(word: string): boolean {
  return GOING.has(word) || COMING.has(word) || isReport(word) || PROMISES.has(root(word));
}

function isReport(word: string): boolean {
  return REPORTS.has(root(word));
}
