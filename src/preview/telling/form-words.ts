import { labelOf } from '../../editing/labels.ts';
import { quoted } from './quoted.ts';
import { speaksOfFiles } from './speaks-of-files.ts';

/** What a problem says, and how it is mended. */
export type Words = { readonly message: string; readonly hint: string };

/** What the words need to know of the content. */
export type Surroundings = {
  /** ` på aktiviteten ”Vi byter lampor.”`, for the field that a problem is of; empty where it is one of the page's own. */
  readonly on: string;
  readonly titleOf: (path: string) => string;
  /** The words of an activity or a pledge of the period, by its id; empty where it has none. */
  readonly wordsOf: (id: string) => string;
};

const ALONE: Surroundings = { on: '', titleOf: (path) => path, wordsOf: (id) => id };

const LIST = new Intl.ListFormat('sv');

type Rules = readonly (readonly [found: RegExp, instead: string])[];

export const OPEN = 'Öppna filen som text för att rätta det.';
export const OTHER = 'Här står en uppgift som formuläret inte har något fält för.';
/** What the form cannot show, it cannot mend. */
const UNSHOWN = /formuläret inte (?:kan visa det|har något fält för)\.$/;

/** `‹key›` becomes the label of its field, `«path»` the title of a file, and `⟨id, id⟩` the words of what has these ids. */
const MESSAGES: Rules = [
  [/^(?:Uppgiften|Listan) ”(.+)” (?:saknas|är tom)\.$/, 'Fältet ‹$1› är inte ifyllt.'],
  [
    /^”(.+?)” ska vara ((?!.*(?:lista|nyck|true|fil och|ort och)).+?), men här står (ingenting|”.+”)\.$/,
    'I fältet ‹$1› ska det stå $2, men där står $3.',
  ],
  [/^”(.+?)” ska vara .*$/, 'Fältet ‹$1› är skrivet så att formuläret inte kan visa det.'],
  [/ går inte att använda som ([\p{L}-]+)\.$/u, ' går inte att använda i fältet ‹$1›.'],
  [/ är inget av orden för ([\p{L}-]+)\.$/u, ' är inget av orden i fältet ‹$1›.'],
  [/^”(.+)” kan inte vara mindre än noll/, 'Fältet ‹$1› kan inte vara mindre än noll'],
  [/^Nyckeln ”.*$/, OTHER],
  [/public\/dokument\/(?:[^/\s]+\/)?/, ''],
  [/^(Adressen \S+ står både under) .*$/, '$1 ‹flyttade-adresser› och ‹borttagna›.'],
  [/^Id ”.+” finns redan på rad.*$/, 'Två löften eller aktiviteter har samma ord i adressen.'],
  [/^Id ”(.+)” (?:finns i|leder redan) .*$/, 'Adressen till ”$1” finns, eller leder redan vidare.'],
  [/^(Aktiviteten|Löftet) ”.+” har redan ett resultat på rad.*$/, '$1 har två resultat.'],
  [/^Ing(?:en|et) (aktivitet|löfte) har id .*$/, 'Det finns inget i perioden som resultatet kan gälla.'],
  [/^(Ingen part heter ”.+”) i .*$/, '$1.'],
  [/^Det finns ingen (annan )?period i mappen (”.+”)\.$/, 'Det finns ingen $1period som heter $2.'],
  [/^(Det finns ingen sida som heter ”.+”) i mappen .*$/, '$1.'],
  [/^Någo[nt] (aktivitet|löfte) med id ”(.+)” finns inte i (\S+\.md)\.$/, 'Det finns inget ”$2” i ”«$3»”.'],
  [/^Mappen (?:saknar filen|är tom).*$/, 'Perioden har inga löften.'],
  [/^Mappen (\/\S*) /, 'Adressen $1 '],
  [/^Filen \S+\.yaml saknas\.$/, 'Här finns ingen webbplats än.'],
  [/(?<= (?:står i|samma tid som) )(\S+\.md)\.$/, '”«$1»”.'],
  [/(används redan av en? period)en i mappen .*$/, '$1.'],
  [/(används redan av) perioden i mappen .*$/, '$1 en period.'],
  [/^Bilden \S*?([^/\s]+) finns inte/, 'Bilden $1 finns inte'],
  [/^(Resultatet säger inget om aktivitet(?:en|erna)) (.*)\.$/, '$1 ⟨$2⟩.'],
  [/^Id:n i flöden/, 'Namnen i flöden'],
];

const HINTS: Rules = [
  [/^Menade du ”([a-z\d-]+)”\?$/, 'Menade du ⟨$1⟩?'],
  [/^Lägg till raden år: (\d+)\.$/, 'Fyll i $1 i fältet ‹år›.'],
  [/^Lägg till raden ”([\p{L}-]+): (.+)”/u, 'Fyll i $2 i fältet ‹$1›'],
  [/lägg till raden ”(\S+): (\/\S*)” under (\S+)\./, 'lägg till $1 under ‹$3›, med $2 som ny adress.'],
  [/^Har mappen ett nytt namn, /, 'Har perioden en ny adress, '],
  [/lägg till raden ”(\S+): (\/\S*)” där\./, 'lägg till $1 där, med $2 som ny adress.'],
  [/^Har aktiviteten ett nytt id, /, 'Har aktiviteten andra ord i adressen, '],
  [/lägg till raden ”(\S+): …” under (\S+), .*$/, 'lägg till $1 under ‹$2›, med en förklaring.'],
  [/^Lägg (till )?bilden (direkt )?i mappen bilder( bredvid filen)?/, 'Lägg till bilden under texten'],
  [/^(Beskriv bilden för den som inte ser den).*$/, '$1, mellan hakparenteserna före dess namn.'],
  [/^Lägg till ([\p{L}-]+): (?!\{).*$/u, 'Fyll i fältet ‹$1›.'],
  [/^Skriv (?:aktivitet|löfte): .*$/, 'Välj ett annat.'],
  [/^Skriv till exempel löften: .*$/, 'Lägg till ett löfte.'],
  [/^Skriv språk: (\S+), /, 'Skriv $1 i fältet ‹språk›, '],
  [/^Skriv (?:till exempel )?”?(\S+?): ([^[{"]+?)”?\.$/, 'Skriv till exempel $2 i fältet ‹$1›.'],
  [/, [\p{L}-]+: ([\d,]+), och resten under text\.$/u, ' ($1), och resten som förklaring.'],
  [/^Skriv [\p{L}-]+: (\d+) om/u, 'Skriv $1 om'],
  [/^Lägg filen där, gör den med .*$/, 'Ladda upp dokumentet på nytt, eller ta bort det här.'],
  [/, eller gör det med npm run pdf/, ''],
  [/ och lägg det på samma plats\.$/, ' och ladda upp det på nytt.'],
  [
    /^Skriv namnet under dokument i uppföljningen, (.*) eller ta bort filen\.$/,
    'Välj det i uppföljningen, $1 eller ta bort det under Bilder och dokument.',
  ],
  [/^(Visa bilden i en text) eller ta bort filen\.$/, '$1 eller ta bort den under Bilder och dokument.'],
  [/ under driver\.$/, ' under ‹driver›.'],
  [/^Ge löftet eller aktiviteten ett eget id\..*$/, 'Byt ord under Adress i det ena.'],
  [/^Ge löftet ett annat id\b/, 'Ge löftet ett annat ord under Adress'],
  [/^(Spara som PDF i programmet som dokumentet är skrivet i), .*$/, '$1, och ladda upp det.'],
  [/^Skriv bara filens namn.*$/, 'Välj ett dokument som finns, eller ladda upp det.'],
  [
    /^Skriv mappens namn, .*$/,
    'Skriv slutet av adressen: perioden, ett snedstreck och ordet för löftet eller aktiviteten.',
  ],
  [/^Skriv namnet på en mapp .*$/, 'Skriv perioden som den står i sin adress.'],
  [/^Lägg till minst en under parter.*$/, 'Lägg till minst en under ‹parter›.'],
  [/^Lägg till en mapp för perioden.*$/, 'Skapa en period under Att göra.'],
  [/^Lägg till sidor\/tillganglighet\.md\./, 'Skapa en sida med rubriken Tillgänglighet under Att göra.'],
  [/^Lägg till lofte\.md .*$/, 'Skapa perioden under Att göra.'],
  [/^Lägg till den i innehållsmappen.*$/, 'Skapa den under Att göra.'],
  [/^Skriv vad som räknas: mål.*$/, 'Skriv vad som räknas i fältet ‹enhet›.'],
  [/^(Skriv ett av minst, högst, exakt och antal): .*$/, '$1.'],
  [/^Kontrollera publicerad och omfattar\.$/, 'Kontrollera fälten ‹publicerad› och ‹omfattar›.'],
  [/^(Kontrollera|Rätta) omfattar(?:, eller flytta filen till rätt period)?/, '$1 fältet ‹omfattar›'],
  [/^Rätta året, eller flytta filen.*$/, 'Rätta året.'],
  [/, eller ta bort uppdaterad\.$/, ', eller töm fältet ‹uppdaterad›.'],
  [
    /^Skapa (den|den första) med npm .*?, eller rätta uppföljs /,
    'Skapa $1 under Att göra, eller rätta fältet ‹uppföljs› ',
  ],
  [/^Lägg till aktiviteten i lofte\.md\.$/, 'Lägg till aktiviteten i perioden.'],
  [/(?<=^|, eller )([Tt]a bort) raden(?=\.|, eller)/, '$1 den'],
  [/^Låt det stå på en rad\.$/, 'Ta bort den ena.'],
  [/^Välj bland [a-z\d, -]+\.$/, 'Välj något som finns.'],
  [/, skriv dagen efter publiceras\.$/, ', välj dagen under Vem som ser sidan.'],
  [/, eller lägg till utkast: true /, ', eller gör sidan till utkast '],
  [/^Lägg till: - \{.*$/, 'Fyll i tabellen, eller välj ingen uppgift som status.'],
  [/^Byt namn på (?:filen|mappen)\b.*$/, 'Byt adress under Flytta eller ta bort.'],
  [/^Skriv den slutliga mappen\.$/, 'Skriv den slutliga adressen.'],
  [/^Skriv en mapp som finns/, 'Skriv en adress som finns'],
  [/ Har allt i en mapp flyttat.*$/, ''],
  [/^Flytta allt som ligger i mappen/, 'Flytta allt som har den adressen'],
];

/**
 * What a problem says in the words of the form: labels of fields and titles instead of keys and files. The rules know the sentences of the
 * check; what they do not know and still speaks of files is told as something that stands in the file, where the check's own words are.
 */
export function inFormWords({ message, hint }: Words, { on, titleOf, wordsOf }: Surroundings = ALONE): Words {
  const say = (text: string, rules: Rules, after: string) =>
    rules
      .reduce((said, [found, instead]) => said.replace(found, instead), text)
      .replace(/‹(.+?)›/g, (_, key: string) => `${labelOf(key)}${after}`)
      .replace(/«(.+?)»/g, (_, path: string) => titleOf(path))
      .replace(/⟨(.+?)⟩/g, (_, ids: string) =>
        LIST.format(ids.split(', ').map((id) => quoted(wordsOf(id) || id))),
      );
  const told = say(message, MESSAGES, on);
  const mend = say(hint, HINTS, '');
  const said = speaksOfFiles(told) ? OTHER : told;
  return { message: said, hint: UNSHOWN.test(said) || speaksOfFiles(mend) ? OPEN : mend };
}
