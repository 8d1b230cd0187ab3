import { MINIMAL } from '../temporary-content.ts';
import { activity, followUp, type Mistake, pledge, pledges, settings } from './mistake.ts';

const PLEDGE = 'löften: [{id: torget, titel: Göra torget tryggt.}]';
const SETTINGS = MINIMAL['webbplats.yaml'];

/** Keys that are not known and values of the wrong kind. */
export const VALUES: readonly Mistake[] = [
  {
    mistake: 'an unknown key with a known one near',
    files: pledge('▶aktivitet:', '  - {id: lampor, text: Vi byter lampor.}'),
    expected: [
      '2030/lofte.md:7:5 error okand-nyckel | Nyckeln ”aktivitet” finns inte här. | Menade du ”aktiviteter”?',
    ],
  },
  {
    mistake: 'a key without its dots',
    files: activity('▶mal: {minst: 8, enhet: lampor}'),
    expected: ['2030/lofte.md:10:9 error okand-nyckel | Nyckeln ”mal” finns inte här. | Menade du ”mål”?'],
  },
  {
    mistake: 'an unknown key with none near',
    files: pledge('▶kommentar: Kolla detta.'),
    expected: [
      '2030/lofte.md:7:5 error okand-nyckel | Nyckeln ”kommentar” finns inte här. | Välj bland id, titel, beskrivning, ansvarig, platser, fortsätter, mål, aktiviteter.',
    ],
  },
  {
    mistake: 'a known key in the wrong place',
    files: pledges('titel: Löfte', 'period: 2030', 'beslutat: {▶ort: Exempelby}', PLEDGE),
    expected: [
      '2030/lofte.md:4:12 error okand-nyckel | Nyckeln ”ort” finns inte här. | Välj bland av, datum.',
    ],
  },
  {
    mistake: 'no title',
    files: pledges('▶period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:2:1 error saknad-nyckel | Uppgiften ”titel” saknas. | Lägg till titel: Medborgarlöfte ÅÅÅÅ. Sidans rubrik.',
    ],
  },
  {
    mistake: 'a title without anything',
    files: pledges('▶titel:', 'period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:2:1 error saknad-nyckel | Uppgiften ”titel” saknas. | Lägg till titel: Medborgarlöfte ÅÅÅÅ. Sidans rubrik.',
    ],
  },
  {
    mistake: 'an activity without a text',
    files: pledge('aktiviteter:', '  - ▶id: lampor'),
    expected: [
      '2030/lofte.md:8:9 error saknad-nyckel | Uppgiften ”text” saknas. | Lägg till text: Vi ska byta lampor. Vad som ska göras, ordagrant.',
    ],
  },
  {
    mistake: 'a list where a text should be',
    files: pledges('titel: ▶[Löfte, 2030]', 'period: 2030', PLEDGE),
    expected: [
      '2030/lofte.md:2:8 error fel-slags-varde | ”titel” ska vara en text, men här står en lista. | Skriv till exempel titel: Medborgarlöfte ÅÅÅÅ.',
    ],
  },
  {
    mistake: 'a text where a list should be',
    files: pledge('ansvarig: ▶parten'),
    expected: [
      '2030/lofte.md:7:15 error fel-slags-varde | ”ansvarig” ska vara en lista, men här står ”parten”. | Skriv till exempel ansvarig: [parten].',
    ],
  },
  {
    mistake: 'keys where a list should be',
    files: followUp('omfattar: tertial 1', 'resultat:', '  ▶aktivitet: lampor', '  status: klar'),
    expected: [
      '2030/uppfoljning-tertial-1.md:5:3 error fel-slags-varde | ”resultat” ska vara en lista, men här står en grupp av nycklar. | Skriv till exempel resultat: [{aktivitet: hundsok, status: pågår}].',
    ],
  },
  {
    mistake: 'a text where a group should be',
    files: followUp('omfattar: tertial 1', 'dokument: ▶tertial-1.pdf'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:11 error fel-slags-varde | ”dokument” ska vara fil och titel, men här står ”tertial-1.pdf”. | Skriv till exempel dokument: {fil: uppfoljning-tertial-2.pdf}.',
    ],
  },
  {
    mistake: 'a date where a group should be',
    files: pledges('titel: Löfte', 'period: 2030', 'undertecknat: ▶2030-01-02', PLEDGE),
    expected: [
      '2030/lofte.md:4:15 error fel-slags-varde | ”undertecknat” ska vara datum, ort och namn, men här står ”2030-01-02”. | Skriv till exempel undertecknat: {datum: ÅÅÅÅ-MM-DD, ort: Exempelköping}.',
    ],
  },
  {
    mistake: 'texts where pledges should be',
    files: pledges('titel: Löfte', 'period: 2030', 'löften:', '  - ▶Göra torget tryggt.'),
    expected: [
      '2030/lofte.md:5:5 error fel-slags-varde | ”löften” ska vara ett löfte, men här står ”Göra torget tryggt.”. | Skriv till exempel löften: [{id: trygghet, titel: Arbeta för …}].',
    ],
  },
  {
    mistake: 'a list without pledges',
    files: pledges('titel: Löfte', 'period: 2030', 'löften: ▶[]'),
    expected: [
      '2030/lofte.md:4:9 error tom-lista | Listan ”löften” är tom. | Skriv till exempel löften: [{id: trygghet, titel: Arbeta för …}].',
    ],
  },
  {
    mistake: 'an id with ö',
    files: pledges('titel: Löfte', 'period: 2030', 'löften: [{id: ▶grönska, titel: Plantera träd.}]'),
    expected: [
      '2030/lofte.md:4:15 error fel-form | ”grönska” går inte att använda som id. | Menade du ”gronska”?',
    ],
  },
  {
    mistake: 'an id with capitals and a space',
    files: pledges('titel: Löfte', 'period: 2030', 'löften: [{id: ▶Trygga torget, titel: Tryggt.}]'),
    expected: [
      '2030/lofte.md:4:15 error fel-form | ”Trygga torget” går inte att använda som id. | Menade du ”trygga-torget”?',
    ],
  },
  {
    mistake: 'a status with a known one near',
    files: followUp('omfattar: tertial 1', 'resultat: [{aktivitet: lampor, status: ▶Klart}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:40 error okant-ord | ”Klart” är inget av orden för status. | Menade du ”klar”?',
    ],
  },
  {
    mistake: 'a status with none near',
    files: followUp('omfattar: tertial 1', 'resultat: [{aktivitet: lampor, status: ▶enligt plan}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:40 error okant-ord | ”enligt plan” är inget av orden för status. | Välj ej påbörjad, pågår, klar, delvis, ej genomförd eller ingen uppgift.',
    ],
  },
  {
    mistake: 'a status that is a property of every object',
    files: followUp('omfattar: tertial 1', 'resultat: [{aktivitet: lampor, status: ▶constructor}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:40 error okant-ord | ”constructor” är inget av orden för status. | Välj ej påbörjad, pågår, klar, delvis, ej genomförd eller ingen uppgift.',
    ],
  },
  {
    mistake: 'ja instead of true',
    files: followUp('omfattar: tertial 1', 'utkast: ▶ja'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:9 error fel-slags-varde | ”utkast” ska vara true eller false, men här står ”ja”. | Skriv till exempel utkast: true.',
    ],
  },
  {
    mistake: 'a language in words',
    files: { 'sidor/about.md': '---\ntitel: About\nspråk: ▶engelska\n---\n' },
    expected: [
      'sidor/about.md:3:8 error okant-sprak | ”engelska” är ingen språkkod. | Skriv till exempel sv för svenska, en för engelska, fi för finska eller smj för lulesamiska.',
    ],
  },
  {
    mistake: 'a web address without https://',
    files: settings('kontakt: {webb: ▶www.exempel.se}'),
    expected: [
      'webbplats.yaml:5:17 error fel-webbadress | ”www.exempel.se” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.',
    ],
  },
  {
    mistake: 'an e-mail address without @',
    files: settings('kontakt: {e-post: ▶kontakt.exempel.se}'),
    expected: [
      'webbplats.yaml:5:19 error fel-form | ”kontakt.exempel.se” går inte att använda som e-post. | Skriv till exempel kontakt@exempel.se.',
    ],
  },
  {
    mistake: 'a telephone number with words',
    files: settings('kontakt:', '  telefon: ▶114 14 eller växeln'),
    expected: [
      'webbplats.yaml:6:12 error fel-form | ”114 14 eller växeln” går inte att använda som telefon. | Skriv siffror och mellanslag: 114 14.',
    ],
  },
  {
    mistake: 'an address with a path',
    files: { 'webbplats.yaml': SETTINGS.replace('https://exempel.se', '▶https://exempel.se/loften') },
    expected: [
      'webbplats.yaml:3:9 error adress-med-sokvag | Webbplatsens adress ”https://exempel.se/loften” har mer än ett domännamn. | Skriv bara https://exempel.se.',
    ],
  },
  {
    mistake: 'no parties',
    files: { 'webbplats.yaml': SETTINGS.replace('{parten: {namn: Exempelparten}}', '▶{}') },
    expected: [
      'webbplats.yaml:4:9 error inga-parter | Webbplatsen har ingen part. | Lägg till minst en under parter: {parten: {namn: Exempelparten}}.',
    ],
  },
  {
    mistake: 'a party that is only a name',
    files: { 'webbplats.yaml': SETTINGS.replace('{namn: Exempelparten}', '▶Exempelparten') },
    expected: [
      'webbplats.yaml:4:18 error fel-slags-varde | ”parten” ska vara en part, men här står ”Exempelparten”. | Skriv till exempel parten: {namn: Exempelparten}.',
    ],
  },
  {
    mistake: 'parties as a list',
    files: { 'webbplats.yaml': SETTINGS.replace('{parten: {namn: Exempelparten}}', '▶[Exempelparten]') },
    expected: [
      'webbplats.yaml:4:9 error fel-slags-varde | ”parter” ska vara parter med var sin nyckel, men här står en lista. | Skriv till exempel parter: {parten: {namn: Exempelparten}}.',
    ],
  },
  {
    mistake: 'a glossary as a list',
    files: settings('ordlista:', '  ▶- SSG'),
    expected: [
      'webbplats.yaml:6:3 error fel-slags-varde | ”ordlista” ska vara ord med förklaringar, men här står en lista. | Skriv till exempel ordlista: {SSG: Strategiska säkerhetsgruppen}.',
    ],
  },
  {
    mistake: 'a text where activities should be',
    files: pledge('aktiviteter: ▶Vi byter lampor.'),
    expected: [
      '2030/lofte.md:7:18 error fel-slags-varde | ”aktiviteter” ska vara en lista, men här står ”Vi byter lampor.”. | Skriv till exempel aktiviteter: [{id: hundsok, text: Vi ska …}].',
    ],
  },
  {
    mistake: 'texts where keys of an activity should be',
    files: pledge('aktiviteter:', '  - ▶Vi byter lampor.'),
    expected: [
      '2030/lofte.md:8:9 error fel-slags-varde | ”aktiviteter” ska vara en aktivitet, men här står ”Vi byter lampor.”. | Skriv till exempel aktiviteter: [{id: hundsok, text: Vi ska …}].',
    ],
  },
  {
    mistake: 'an outcome that is a list in a list',
    files: followUp('omfattar: tertial 1', 'resultat: [{aktivitet: lampor, utfall: [1, ▶[2]]}]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:44 error fel-slags-varde | ”utfall” ska vara ett tal eller en text eller antal och enhet, men här står en lista. | Skriv till exempel utfall: [12].',
    ],
  },
  {
    mistake: 'a word of the glossary without its meaning',
    files: settings('ordlista:', '  SSG:▶'),
    expected: [
      'webbplats.yaml:6:7 error fel-slags-varde | ”SSG” ska vara en text, men här står ingenting. | Skriv till exempel SSG: Strategiska säkerhetsgruppen.',
    ],
  },
  {
    mistake: 'an identity that is an address',
    files: settings('identitet: ▶https://exempel.se'),
    expected: [
      'webbplats.yaml:5:12 error fel-form | ”https://exempel.se” går inte att använda som identitet. | Skriv ett domännamn som ni har, ett kommatecken och ett årtal då ni hade det: www.exempel.se,2026.',
    ],
  },
  {
    mistake: 'an address with one slash',
    files: { 'webbplats.yaml': SETTINGS.replace('https://', '▶https:/') },
    expected: [
      'webbplats.yaml:3:9 error fel-webbadress | ”https:/exempel.se” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.',
    ],
  },
];
