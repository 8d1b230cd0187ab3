import { list, named } from '../schema/collections.ts';
import { date } from '../schema/dates.ts';
import { type Output, optional, record, required } from '../schema/record.ts';
import { located, type Schema } from '../schema/schema.ts';
import { orShort } from '../schema/short-forms.ts';
import { pattern, slug, text, webAddress, yesOrNo } from '../schema/values.ts';
import { languageTag } from './language-tag.ts';

const organisationNumber = pattern(
  'ett organisationsnummer',
  'NNNNNN-NNNN',
  /^\d{6}-\d{4}$/,
  'Skriv sex siffror, ett bindestreck och fyra siffror.',
);

const party = record('en part', '{namn: Exempelparten}', {
  namn: required(text('Exempelparten'), 'Namnet som visas.'),
  beskrivning: optional(text('En rad om parten'), 'En rad som säger mer.'),
  webb: optional(webAddress, 'Partens webbplats.'),
  organisationsnummer: optional(organisationNumber, 'Partens organisationsnummer.'),
  myndighet: optional(yesOrNo, 'Om parten är en offentlig myndighet. Det får sökmotorer veta.'),
});

const email = pattern(
  'en e-postadress',
  'kontakt@exempel.se',
  /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/,
  'Skriv till exempel kontakt@exempel.se.',
);
const phone = pattern(
  'ett telefonnummer',
  '"114 14"',
  /^[+\d][\d\s()–-]{1,24}$/,
  'Skriv siffror och mellanslag: 114 14.',
);

const operator = record('uppgifter om den som driver webbplatsen', '{namn: Exempelparten}', {
  namn: optional(text('Exempelparten'), 'Den som driver webbplatsen.'),
  'e-post': optional(email, 'E-postadress.'),
  telefon: optional(phone, 'Telefonnummer.'),
  webb: optional(webAddress, 'Webbplats, eller en sida med kontaktuppgifter.'),
  text: optional(text('Exempelparten driver webbplatsen.'), 'En mening om vem som driver webbplatsen.'),
  organisationsnummer: optional(
    organisationNumber,
    'Organisationsnummer, som dataportaler känner igen utgivaren på.',
  ),
});

/** The number of a municipality or a county in the lists of Statistics Sweden (SCB). */
const officialCode = (what: string, example: string, digits: RegExp, words: string) =>
  pattern(what, `"${example}"`, digits, `Skriv ${words} siffror inom citattecken: "${example}".`);

const meaning = text('Strategiska säkerhetsgruppen');
const glossaryEntry = record(
  'en förklaring med sökord',
  '{betyder: Strategiska säkerhetsgruppen, sökord: [säkerhetsgrupp]}',
  {
    betyder: required(meaning, 'Förklaringen.'),
    sökord: optional(list(text('säkerhetsgrupp')), 'Andra ord som läsare kan söka med.'),
  },
);

const identity = pattern(
  'ett domännamn med ett årtal',
  'www.exempel.se,2026',
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?,\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'Skriv ett domännamn som ni har, ett kommatecken och ett årtal då ni hade det: www.exempel.se,2026.',
);

const FIELDS = {
  namn: required(text('Medborgarlöfte i Exempelköping'), 'Webbplatsens namn.'),
  ort: required(text('Exempelköping'), 'Orten som löftena gäller.'),
  adress: required(located(webAddress), 'Webbplatsens egen adress.'),
  identitet: optional(identity, 'Det som id:n i flöden och kalendrar börjar med. Ändras aldrig.'),
  språk: optional(located(languageTag), 'Webbplatsens språk.'),
  parter: required(
    located(named('parter med var sin nyckel', '{parten: {namn: Exempelparten}}', party)),
    'De som har gett löftet.',
  ),
  kontakt: optional(
    record('vägar till kontakt', '{telefon: "114 14"}', {
      'e-post': optional(email, 'E-postadress.'),
      telefon: optional(phone, 'Telefonnummer.'),
      webb: optional(webAddress, 'Sida med kontaktuppgifter.'),
      postadress: optional(text('Box 1, 123 45 Exempelköping'), 'Postadress.'),
    }),
    'Hur man når dem som svarar för löftena.',
  ),
  driver: optional(operator, 'Den som driver webbplatsen.'),
  kommunkod: optional(
    officialCode('en kommunkod', '0000', /^\d{4}$/, 'fyra'),
    'Den officiella koden (SCB) för den ort som löftena gäller, fyra siffror.',
  ),
  länskod: optional(
    officialCode('en länskod', '00', /^\d{2}$/, 'två'),
    'Länets officiella kod (SCB), två siffror. Behövs bara när löftena gäller mer än en ort.',
  ),
  meny: optional(
    list(located(slug('om'))),
    'Sidor i menyn, i ordning. Utan uppgift: om, när den sidan finns.',
  ),
  ordlista: optional(
    named(
      'ord med förklaringar',
      '{SSG: Strategiska säkerhetsgruppen}',
      orShort(glossaryEntry, 'betyder', meaning, (betyder) => ({ betyder, sökord: undefined })),
    ),
    'Ord och förkortningar som förklaras.',
  ),
  'godkända-ord': optional(list(text('fältare')), 'Riktiga ord som ordboken saknar.'),
  'flyttade-adresser': optional(
    named('gamla adresser med nya', '{/gammal: /ny}', located(text('/ny'))),
    'Gamla adresser och vart de leder nu.',
  ),
  borttagna: optional(
    named(
      'borttagna adresser med var sin förklaring',
      '{/gammal: Löftet togs bort på parternas begäran.}',
      text('Löftet togs bort på parternas begäran.'),
    ),
    'Adresser som inte finns längre, och varför.',
  ),
  uppdaterad: optional(date, 'Dagen då uppgifterna senast ändrades.'),
};

export type SettingsValues = Output<typeof FIELDS>;

/** webbplats.yaml */
export const SETTINGS_FILE: Schema<SettingsValues> = record('uppgifter om webbplatsen', '', FIELDS);
