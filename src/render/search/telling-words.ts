import { fold } from '../../text/fold.ts';

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
tänker tänkt tänkte hålla håller höll hållit senaste nästa ny nya nytt aktuell aktuella långt fler flera många mycket ofta länge snart idag igår fortfarande redan också bara just egentligen igen ännu alltid nån nåt
undrar undra skulle planerar planeras planerat jobbar jobba jobbat satsar satsas pågår verkligen faktiskt hittills tidigare
nånting någonting va vems hej snälla tack hos genom kring runt angående gällande via
what who whose how when where why which is are was were the of to for and does did can about a an do there any be been has have this
that it my you your they their with from will would should many much at on by or
mitä mikä mitkä kuka missä milloin miten miksi kuinka onko ja`,
);

/** The words, and the same by those who have no å, ä and ö. */
function listed(words: string): ReadonlySet<string> {
  return new Set([...words.split(/\s+/), ...fold(words).split(/\s+/)]);
}

/** The words that tell what is looked for; of a question that has none, those that ask, or else all of them. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const uncommon = words.filter((word) => !COMMON.has(word));
  const telling = uncommon.filter((word) => !ASKING.has(word));
  return [telling, uncommon].find(({ length }) => length > 0) ?? words;
}

const MEANING =
  /(?<!\p{L})(?:betyder|innebär|menas|betydelse\p{L}*|definition\p{L}*|står för)(?!\p{L})|^vad är (?:en |ett )?[\p{L}-]+(?: för n\p{L}+)?\W*$/iu;

const COUNTING = /(?<!\p{L})hur (?:många|mycket|ofta|stor|stort|stora|hög|högt|höga)(?!\p{L})/iu;

/** Whether a question is how many there are, or how much. */
export function asksForNumber(query: string): boolean {
  return COUNTING.test(query);
}

/** Whether a question is what a word means. */
export function asksForMeaning(query: string): boolean {
  return MEANING.test(query);
}
