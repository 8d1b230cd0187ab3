import { MINIMAL } from '../temporary-content.ts';
import {
  activity,
  type Contents,
  followUp,
  type Mistake,
  page,
  pledge,
  pledges,
  settings,
} from './mistake.ts';
import { GOOD_PDF } from './pdf.ts';

/** Something that an editor may do. */
type Fine = {
  readonly fine: string;
  readonly files: Contents;
  readonly publicFiles?: Mistake['publicFiles'];
};

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';
const SETTINGS = MINIMAL['webbplats.yaml'];
const PLEDGE = 'löften: [{id: torget, titel: Göra torget tryggt.}]';
const every = (change: (text: string) => string | Buffer): Contents =>
  Object.fromEntries(Object.entries(MINIMAL).map(([path, text]) => [path, change(text)]));

/** What must give no problem at all. */
export const NOT_MISTAKES: readonly Fine[] = [
  { fine: 'nothing but what has to be there', files: {} },
  { fine: 'line ends of Windows', files: every((text) => text.replaceAll('\n', '\r\n')) },
  { fine: 'line ends of an old Mac', files: every((text) => text.replaceAll('\n', '\r')) },
  {
    fine: 'line ends of several kinds',
    files: every((text) => text.replace('\n', '\r\n').replace('\n', '\r')),
  },
  { fine: 'a byte order mark', files: every((text) => `\uFEFF${text}`) },
  {
    fine: 'a byte order mark and line ends of Windows',
    files: every((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
  },
  { fine: 'letters in two parts', files: every((text) => text.normalize('NFD')) },
  {
    fine: 'the key of a party in two parts in one file and in one part in another',
    files: {
      'webbplats.yaml': SETTINGS.replace('{parten:', '{hyresgästerna:').normalize('NFD'),
      ...pledge('ansvarig: [hyresgästerna]'),
    },
  },
  { fine: 'spaces after the dashes', files: every((text) => text.replaceAll('---', '---  \t')) },
  { fine: 'spaces at the end of every line', files: every((text) => text.replaceAll('\n', '  \n')) },
  { fine: 'no line end last in the file', files: every((text) => text.trimEnd()) },
  { fine: 'empty lines last in the file', files: every((text) => `${text}\n\n  \n`) },
  {
    fine: 'empty lines and comments among the keys',
    files: pledges('# Om oss', '', 'titel: A # kort', '', 'period: 2030', PLEDGE),
  },
  {
    fine: 'a list at the level of its key',
    files: pledges('titel: A', 'period: 2030', 'löften:', '- id: torget', '  titel: B'),
  },
  { fine: 'keys in another order', files: pledges(PLEDGE, 'period: 2030', 'titel: A') },
  {
    fine: 'optional keys without anything',
    files: pledge('beskrivning:', 'ansvarig:', 'platser: ~', 'aktiviteter:'),
  },
  { fine: 'lists without anything', files: pledge('ansvarig: []', 'platser: []', 'aktiviteter: []') },
  {
    fine: 'typographic quotes around a text with a colon',
    files: pledges('titel: ”Löfte: tryggt”', 'period: 2030', PLEDGE),
  },
  { fine: 'quotes of all kinds', files: pledge('platser: [”Torget”, “Parken”, «Ån», »Bron», ’Kajen’]') },
  { fine: 'typographic quotes within a text', files: pledge('beskrivning: Vi säger ”hej” och ’tack’.') },
  { fine: 'an apostrophe within a text', files: pledge("beskrivning: Anna's bil") },
  {
    fine: 'colons that no space follows',
    files: pledge('beskrivning: Kl 08:00 på [sidan](https://exempel.se)'),
  },
  { fine: 'a number sign within a word', files: pledge('beskrivning: Kurs i C# och F#.') },
  { fine: 'a number sign in quotes', files: pledge('beskrivning: "Vi visar #tryggttorg överallt."') },
  { fine: 'a text on several lines', files: pledge('beskrivning: |', '  Ett: två', '', '  # tre') },
  {
    fine: 'a decimal with a comma in quotes within { }',
    files: activity('mål: {minst: "95,1", enhet: procent}'),
  },
  { fine: 'a decimal with a point', files: activity('mål: {minst: 95.1, enhet: procent}') },
  { fine: 'a thousand with a space', files: activity('mål: {minst: 1 588, enhet: lampor}') },
  { fine: 'a thousand with a hard space', files: activity('mål: {minst: 1\u00A0588, enhet: lampor}') },
  { fine: 'a target of nothing', files: activity('mål: {exakt: 0, enhet: olyckor}') },
  { fine: 'a year in quotes', files: pledges('titel: A', 'period: "2030"', PLEDGE) },
  {
    fine: 'a period that starts with its signing',
    files: {
      ...pledges('titel: A', 'period: {från: undertecknande}', PLEDGE),
      ...followUp('omfattar: hela perioden'),
    },
  },
  { fine: 'a part of a year with a capital', files: followUp('omfattar: Tertial 1') },
  { fine: 'a part of a year without a space', files: followUp('omfattar: kvartal4') },
  {
    fine: 'a status with a capital',
    files: followUp('omfattar: tertial 1', 'resultat: [{aktivitet: lampor, status: Klar}]'),
  },
  ...[
    'ett 80-tal',
    '80 av 90',
    'två skolor',
    '12–15 besök',
    '3 skolor och 2 parker',
    '0,125',
    '12,5',
    '1 588',
    'i genomsnitt tre dygn',
  ].map((outcome) => ({
    fine: `an outcome as ${outcome}`,
    files: followUp('omfattar: tertial 1', `resultat: [{aktivitet: lampor, utfall: "${outcome}"}]`),
  })),
  {
    fine: 'follow-ups with one title in two periods',
    files: {
      '2027/lofte.md': MINIMAL['2030/lofte.md'].replaceAll('2030', '2027'),
      '2027/uppfoljning-tertial-1.md': MINIMAL['2030/uppfoljning-tertial-1.md'],
    },
  },
  { fine: 'an hour with a point', files: followUp('omfattar: tertial 1', 'publiceras: 2030-05-01 08.00') },
  { fine: 'a leap day', files: followUp('omfattar: tertial 1', 'uppdaterad: 2028-02-29') },
  { fine: 'True with a capital', files: { 'sidor/om.md': '---\ntitel: Om\nutkast: True\n---\n' } },
  {
    fine: 'a telephone number without quotes',
    files: settings('kontakt: {telefon: 114 14}', 'driver: {telefon: 114 14}'),
  },
  {
    fine: 'a moved address in two parts',
    files: settings('flyttade-adresser: {/löften: /2030}'.normalize('NFD')),
  },
  {
    fine: 'what an operating system leaves behind',
    files: { '.DS_Store': '\0', '2030/Thumbs.db': '\0', 'desktop.ini': 'x' },
  },
  {
    fine: 'what a word processor leaves behind',
    files: { '2030/~$lofte.docx': '\0', '2030/lofte.md~': 'x', '2030/.lofte.md.swp': '\0' },
  },
  { fine: 'a vertical tab of a word processor', files: page('Vi lovar\v mer.') },
  {
    fine: 'the text of a template in a draft, and examples in comments',
    files: {
      'sidor/om.md':
        '---\ntitel: Om\n# sammanfattning: En mening om sidan\nutkast: true\n---\n\nSkriv sidans text här.\n',
      'sidor/vi.md': '---\ntitel: Vi\n# sammanfattning: En mening om sidan\n---\n\nText.\n',
    },
  },
  { fine: 'no text below the keys', files: { 'sidor/om.md': '---\ntitel: Om\n---' } },
  {
    fine: 'a ruler in a text on several lines',
    files: {
      'sidor/om.md':
        '---\ntitel: Om\nsammanfattning: |\n  Ett löfte om torget\n\n  ---\n\n  och ett om parken.\n---\n',
    },
  },
  {
    fine: 'a heading with a colon above a line of dashes',
    files: page('Fakta: så går det', '---', '', 'Text.'),
  },
  { fine: 'a comment last among the keys', files: { 'sidor/om.md': '---\ntitel: Om\n\n# slut\n---\n' } },
  {
    fine: 'a dash of a word processor in a text',
    files: pledge('beskrivning: |', '  – Ett: två', '  \u00A0tre: fyra'),
  },
  {
    fine: 'brackets and parentheses that are no link',
    files: page('Se [1] (2030), [sic](se not) och #tryggttorg.'),
  },
  { fine: 'a comment after a text in quotes', files: pledge('beskrivning: "Ett" #två') },
  { fine: 'headings that start anew in each text', files: pledge('beskrivning: |', '  ## Ett', '  Två') },
  {
    fine: 'signs that stand for themselves',
    files: page(
      '41 kontroller* och 12 besök**, 3 * 4, trans*personer, fil_namn_ett, hen* och \\*stjärna.',
      '*) Avser maj. Namn: ____ Lösenord: `**` – så där. Kl. 8 | 9.',
      '',
      '– Vi är nöjda, säger chefen @ torget.',
      '',
      '**Ansvarig:** Polisen. _Så är det._ **Fet**text, ~~struken~~ ***allt***',
    ),
  },
  {
    fine: 'a table whose rows have empty cells, and a list below a sentence',
    files: page(
      '| A | B |',
      '|---|---|',
      '| 1 | |',
      '| 1 | 2 | |',
      '| a \\| b | c |',
      '',
      'Vi ska:',
      '- byta',
      '- måla',
    ),
  },
  {
    fine: 'addresses within links and code',
    files: page('[brev](mailto:a@exempel.se), <b@exempel.se>, `www.exempel.se`'),
  },
  {
    fine: 'ordinary text with signs of many kinds',
    files: page(
      'Och/eller, 0,5–1 mil, kl. 18.00, § 3, A*, t.ex. 1:2, X.se AB, lofte.md, C++ och C#, AT&T, Q&A, 2 + 2 = 4, ~30, {så}, [sic] [1].',
      '”Ja”, sa hon :) Den 1. maj. På polisen.se står det. Ring 036-10 50 00. Kostar $5 och $6. (Lag 2018:1937) 90/95 – så är det.',
      '',
      '## 3 saker att göra',
      '',
      '## 1. maj',
      '',
      '1. Ett',
      '1. Två',
      '',
      'Mer.',
      '',
      '4. Fyra',
      '5. Fem',
      '',
      'Rad\\',
      'ny rad. Det &auml;r &lt;så&gt; 👨‍👩‍👧 ❤️ می‌خواهم.',
      '',
      '#tryggttorg är vår hashtag.',
      '',
      'J. Andersson\\',
      'K. Bengtsson',
      '',
      '```',
      'kod {{så}} [[här]] ==x==',
      '```',
    ),
  },
  {
    fine: 'bold sentences, wrapped lines, sums, paths and lines of a kind',
    files: page(
      '**Vi har flyttat.**',
      '',
      'Mer om det på nästa rad, som någon har brutit för hand därför att',
      'den blev så lång.',
      '',
      'Det är **viktigt**',
      'för oss.',
      '',
      'Så här gör vi.',
      'Sedan fortsätter vi.',
      '',
      '2 * 3 * 4 är 24, a=b och x = y. Se /2030/lofte och 1/2 eller 3/4.',
      '',
      '1 januari börjar vi.',
      '2 februari slutar vi.',
      '',
      'Vi lovar; vi håller; vi berättar.',
      'Ni ser; ni hör; ni frågar.',
      'Det går; det tar tid; det blir bra.',
      '',
      '- **Ansvarig**',
      '- **Plats**',
      '',
      '**Obs:**\\',
      'Vi har stängt.',
      '',
      '**Sist i texten**',
    ),
  },
  {
    fine: 'ordinary text that begins and ends as pasted text does',
    files: page(
      'Vi stöder barn-',
      'och ungdomsgruppen, byter lampor; måla bänkar',
      'i parken, klippa häckar; sopa gatorna',
      'i centrum, och städa; prata med alla.',
      '',
      'MSB och BRÅ',
      '',
      "**Viktigt!** Det kostar 3,50 kr, 100%ig, A+ och B+, b=c så är a=c. Vi väntar … och '90-talet.",
      '',
      '**Vi lovar att polisen är här.**',
      '',
      'Filen torget.png ligger i mappen. Sidan 3 av 4 säger mer. [b], och/eller, //Anna, 3//4.',
    ),
  },
  { fine: 'an address that links name', files: page('Se [löftet][1].', '', '[1]: /2030') },
  { fine: 'a ruler in the text', files: page('Ett', '', '---', '', 'två') },
  { fine: 'code and signs that look like HTML', files: page('Skriv `<b>`; 3 < 4 och 5 > 4.') },
  {
    fine: 'links of all kinds',
    files: page('[Start](/), [oss](mailto:a@exempel.se), [ring](tel:11414), [andra](https://exempel.se)'),
  },
  {
    fine: 'links to feeds, calendars, data and pictures of the site',
    files: {
      ...page(
        'Se [flödet](/feed.atom), [kalendern](/kalender.ics), [årets kalender](/2030/kalender.ics), [tabellen](/oppna-data/medborgarloften.csv),',
        '[årets data](/oppna-data/2030.json), [katalogen](/oppna-data/dcat.rdf), [schemat](/oppna-data/schema.json), [kartan](/sitemap.xml)',
        'och [bilden](/bilder/torget.svg).',
      ),
      'sidor/bilder/torget.svg': SVG,
    },
  },
  {
    fine: 'a link to a comparison of periods',
    files: {
      ...page('Se [jämförelsen](/2030/jamfor/2027).'),
      '2027/lofte.md': MINIMAL['2030/lofte.md'].replaceAll('2030', '2027'),
      '2028/lofte.md': MINIMAL['2030/lofte.md']
        .replaceAll('2030', '2028')
        .replace('löften:', 'fortsätter: ["2027"]\nlöften:'),
      '2030/lofte.md': MINIMAL['2030/lofte.md'].replace('löften:', 'fortsätter: ["2028"]\nlöften:'),
    },
  },
  { fine: 'a link to a heading with å, ä and ö', files: page('## Så går det', '', '[Se ovan](#sa-gar-det)') },
  {
    fine: 'a picture with a title in curly quotes',
    files: { ...page('![Torget](bilder/torget.svg ”Foto: A”)'), 'sidor/bilder/torget.svg': SVG },
  },
  {
    fine: 'a document that a follow-up names',
    files: followUp('omfattar: tertial 1', 'dokument: {fil: tertial-1.pdf}'),
    publicFiles: { 'dokument/2030/tertial-1.pdf': GOOD_PDF },
  },
  {
    fine: 'a document that a page links',
    files: page('Se [bilagan](/dokument/2030/bilaga.pdf#page=2).'),
    publicFiles: { 'dokument/2030/bilaga.pdf': GOOD_PDF },
  },
];
