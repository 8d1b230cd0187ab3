import { MINIMAL } from '../temporary-content.ts';
import { followUp, type Mistake, pledge, pledges, settings } from './mistake.ts';

const PAGE = '---\ntitel: Om löftena\n---\n';
const PLEDGE = 'löften: [{id: torget, titel: Göra torget tryggt.}]';

/** Names that are taken, or that nothing has. */
export const REFERENCES: readonly Mistake[] = [
  {
    mistake: 'two pledges with one id',
    files: pledges(
      'titel: Löfte',
      'period: 2030',
      'löften:',
      '  - {id: torget, titel: Göra torget tryggt.}',
      '  - {id: ▶torget, titel: Göra parken trygg.}',
    ),
    expected: [
      '2030/lofte.md:6:10 error dubbelt-id | Id ”torget” finns redan på rad 5. | Ge löftet eller aktiviteten ett eget id. Varje id får finnas en gång i filen.',
    ],
  },
  {
    mistake: 'an activity with the id of its pledge',
    files: pledge('aktiviteter:', '  - id: lampor', '    text: A', '  - id: ▶torget', '    text: B'),
    expected: [
      '2030/lofte.md:10:13 error dubbelt-id | Id ”torget” finns redan på rad 5. | Ge löftet eller aktiviteten ett eget id. Varje id får finnas en gång i filen.',
    ],
  },
  {
    mistake: 'the key of a party misspelt',
    files: pledge('ansvarig: [▶partn]'),
    expected: [
      '2030/lofte.md:7:16 error okand-part | Ingen part heter ”partn” i webbplats.yaml. | Menade du ”parten”?',
    ],
  },
  {
    mistake: 'the name of a party instead of its key',
    files: pledge('aktiviteter: [{id: lampor, text: A, ansvarig: [▶Polismyndigheten i länet]}]'),
    expected: [
      '2030/lofte.md:7:52 error okand-part | Ingen part heter ”Polismyndigheten i länet” i webbplats.yaml. | Välj bland parten.',
    ],
  },
  {
    mistake: 'a result of an activity that is misspelt',
    files: followUp('omfattar: tertial 1', 'resultat:', '  - aktivitet: ▶lampr'),
    expected: [
      '2030/uppfoljning-tertial-1.md:5:16 error okand-aktivitet | Ingen aktivitet har id ”lampr” i periodens lofte.md. | Menade du ”lampor”?',
    ],
  },
  {
    mistake: 'a result of an activity that is written with å, ä or ö',
    files: followUp('omfattar: tertial 1', 'resultat:', '  - aktivitet: ▶lämpor'),
    expected: [
      '2030/uppfoljning-tertial-1.md:5:16 error fel-form | ”lämpor” går inte att använda som aktivitet. | Menade du ”lampor”?',
    ],
  },
  {
    mistake: 'two results of one activity',
    files: followUp('omfattar: tertial 1', 'resultat:', '  - aktivitet: lampor', '  - aktivitet: ▶lampor'),
    expected: [
      '2030/uppfoljning-tertial-1.md:6:16 error dubbelt-resultat | Aktiviteten ”lampor” har redan ett resultat på rad 5. | Skriv ett resultat för varje aktivitet.',
    ],
  },
  {
    mistake: 'an earlier period that is not there',
    files: pledges('titel: Löfte', 'period: 2030', 'fortsätter: [▶"2029"]', PLEDGE),
    expected: [
      '2030/lofte.md:4:14 error okand-period | Det finns ingen period i mappen ”2029”. | Skriv namnet på en mapp i content.',
    ],
  },
  {
    mistake: 'a period that continues itself',
    files: pledges('titel: Löfte', 'period: 2030', 'fortsätter: [▶2030]', PLEDGE),
    expected: [
      '2030/lofte.md:4:14 error okand-period | Perioden kan inte fortsätta sig själv. | Ange en tidigare period.',
    ],
  },
  {
    mistake: 'a page that takes an address of the site',
    files: { 'sidor/sok.md': `▶${PAGE}` },
    expected: [
      'sidor/sok.md:1:1 error upptagen-adress | Adressen /sok används av webbplatsen själv. | Byt namn på filen.',
    ],
  },
  {
    mistake: 'a period that takes an address of the site',
    files: { 'dokument/lofte.md': `▶${MINIMAL['2030/lofte.md'].replace('Löfte 2030', 'Om dokument')}` },
    expected: [
      'dokument/lofte.md:1:1 error upptagen-adress | Adressen /dokument används av webbplatsen själv. | Byt namn på mappen.',
    ],
  },
  {
    mistake: 'a page and a period with one address',
    files: { 'sidor/2030.md': `▶${PAGE}` },
    expected: [
      'sidor/2030.md:1:1 error upptagen-adress | Adressen /2030 används redan av perioden i mappen 2030. | Byt namn på filen eller på mappen.',
    ],
  },
  {
    mistake: 'a moved address without its slash',
    files: settings('flyttade-adresser:', '  ▶gammal-sida: /2030'),
    expected: [
      'webbplats.yaml:6:3 error fel-flyttad-adress | ”gammal-sida” är ingen adress på webbplatsen. | Börja med ett snedstreck: /gammal-sida.',
    ],
  },
  {
    mistake: 'a moved or withdrawn address with a question mark',
    files: settings(
      'flyttade-adresser:',
      '  ▶/sida.aspx?id=12: /2030',
      'borttagna:',
      '  ▶/gammal?del=2: Sidan är borta.',
    ),
    expected: [
      'webbplats.yaml:6:3 warning adress-med-fragetecken | Adressen hittas aldrig: adresser jämförs utan ? och det som följer. | Skriv /sida.aspx om alla sådana adresser ska dit.',
      'webbplats.yaml:8:3 warning adress-med-fragetecken | Adressen hittas aldrig: adresser jämförs utan ? och det som följer. | Skriv /gammal om alla sådana adresser ska dit.',
    ],
  },
  {
    mistake: 'a moved address on another site',
    files: settings('flyttade-adresser:', '  ▶https://exempel.se/gammal: /2030'),
    expected: [
      'webbplats.yaml:6:3 error fel-flyttad-adress | ”https://exempel.se/gammal” är ingen adress på webbplatsen. | Börja med ett snedstreck: /gammal-sida.',
    ],
  },
  {
    mistake: 'a moved address that is still there',
    files: settings('flyttade-adresser:', '  ▶/2030: /'),
    expected: [
      'webbplats.yaml:6:3 error flyttad-adress-finns | Adressen /2030 finns på webbplatsen och kan inte leda vidare. | Ta bort raden.',
    ],
  },
  {
    mistake: 'a moved address that leads nowhere',
    files: settings('flyttade-adresser: {/gammal: ▶/2O30}'),
    expected: [
      'webbplats.yaml:5:30 error flyttad-adress-leder-fel | Adressen /2O30 finns inte på webbplatsen. | Skriv en adress som finns, till exempel / för startsidan.',
    ],
  },
  {
    mistake: 'moved addresses that lead to each other',
    files: settings('flyttade-adresser:', '  /a: ▶/b', '  /b: ▶/a'),
    expected: [
      'webbplats.yaml:6:7 error flyttad-adress-leder-fel | Adressen /b är själv flyttad. | Skriv den slutliga adressen.',
      'webbplats.yaml:7:7 error flyttad-adress-leder-fel | Adressen /a är själv flyttad. | Skriv den slutliga adressen.',
    ],
  },
  {
    mistake: 'a moved address that leads to itself',
    files: settings('flyttade-adresser:', '  /a: ▶/a'),
    expected: [
      'webbplats.yaml:6:7 error flyttad-adress-leder-fel | Adressen /a är själv flyttad. | Skriv den slutliga adressen.',
    ],
  },
];
