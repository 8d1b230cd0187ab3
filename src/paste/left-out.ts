/** What did not come along, or not as it was. */
export type Loss = keyof typeof SENTENCES;

/** What some words became in markdown, and what did not come along, as sentences for editors. */
export type Pasted = { readonly markdown: string; readonly leftOut: readonly string[] };

/** The most that are named one by one. */
const MOST_NAMES = 5;

const SENTENCES = {
  script: () => 'Skript följde inte med: webbplatsen kör ingen kod.',
  style: () => 'Färger, typsnitt och annan formgivning följde inte med: webbplatsen har sin egen.',
  picture: (names: readonly string[]) =>
    names.length === 1
      ? `Bilden${named(names)} följde inte med. Spara den som en fil och lägg till den under texten.`
      : `${names.length} bilder följde inte med${named(names, ': ')}. Spara dem som filer och lägg till dem under texten.`,
  tracking: () => 'Osynliga bilder, som används för att spåra läsare, togs bort.',
  link: (names: readonly string[]) =>
    names.length === 1
      ? `Länken${named(names)} blev vanlig text: adressen går inte att följa från webbplatsen. Skriv en adress som börjar med https://.`
      : `${names.length} länkar blev vanlig text${named(names, ': ')}. Deras adresser går inte att följa från webbplatsen. Skriv adresser som börjar med https://.`,
  internal: () => 'Länkar inom dokumentet blev vanlig text.',
  hidden: () => 'Dold text följde inte med.',
  embedded: () => 'Filmer, ljud, ritningar och annat inbäddat följde inte med. Länka till dem i stället.',
  form: () => 'Knappar och fält i formulär följde inte med.',
  comment: () => 'Kommentarer i marginalen följde inte med.',
  tracked: () =>
    'Spårade ändringar är godkända: det som var struket är borta, och det som var tillagt är med. Läs igenom texten.',
  contents: () => 'Innehållsförteckningen följde inte med.',
  notes: () => 'Fotnoter står som [1] i texten, och noterna står sist.',
  merged: () =>
    'Sammanslagna celler i en tabell är delade: innehållet står i den första, och de andra är tomma. Läs igenom tabellen.',
  cellLines: () =>
    'Radbrytningar och listor i en tabells celler blev mellanslag och semikolon. Läs igenom tabellen.',
  longTable: ([rows]: readonly string[]) =>
    `En tabell har ${rows} rader. Behåll dem som läsaren behöver, eller lägg hela tabellen i ett dokument.`,
  letters: () =>
    'Listor som var numrerade med bokstäver eller på flera nivåer har fått vanliga siffror. Se över hänvisningar till dem.',
  macro: () => 'Makron följde inte med: webbplatsen kör ingen kod.',
  headerFooter: () => 'Sidhuvud och sidfot följde inte med.',
  textBox: () => 'Text i textrutor står efter det stycke som rutan hör till. Läs igenom ordningen.',
  drawing: () =>
    'Diagram, formler och inbäddade filer följde inte med. Lägg till dem som bilder eller dokument.',
  shownHidden: () => 'Dokumentet har dold text, och den kom med. Läs igenom texten innan du sparar den.',
  noAlt: (names: readonly string[]) =>
    names.length === 1
      ? `Bilden${named(names)} har ingen alternativtext. Skriv vad den visar, för dem som inte ser den.`
      : `${names.length} bilder har ingen alternativtext${named(names, ': ')}. Skriv vad de visar, för dem som inte ser dem.`,
  madeAlt: (names: readonly string[]) =>
    `Alternativtexten till${named(names)} är gjord av Word. Skriv en egen, som säger det som bilden ska berätta.`,
  tooLarge: () =>
    'Det du klistrade in är för stort för att tas emot på en gång. Klistra in en del i taget, eller hämta texten från Word-filen.',
} satisfies Record<string, (names: readonly string[]) => string>;

/** Remembers what does not come along, to tell it in the order that it was met. */
export class LeftOut {
  readonly #names = new Map<Loss, string[]>();

  /** `name` is what an editor knows it by. */
  add(loss: Loss, name = ''): void {
    const names = this.#names.get(loss) ?? [];
    this.#names.set(loss, names);
    names.push(name.replace(/[ \t\r\n]+/g, ' ').trim());
  }

  sentences(): readonly string[] {
    return [...this.#names].map(([loss, names]) => SENTENCES[loss](names));
  }
}

/** ` ”Karta”`, or `: ”Karta”, ”Torget” och 3 till`; nothing where they have no names. */
function named(names: readonly string[], before = ' '): string {
  const known = names.filter((name) => name !== '').map((name) => `”${short(name)}”`);
  if (known.length === 0) return '';
  const told = known.slice(0, MOST_NAMES);
  const rest = names.length - told.length;
  const last = rest > 0 ? `${rest} till` : (told.pop() ?? '');
  return before + (told.length > 0 ? `${told.join(', ')} och ${last}` : last);
}

function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
