/** A key of the content, as `file key.key`; the page that shows it; and what stands there, in words or in markup. */
type Shown = readonly [key: string, address: string, text: string];

const DATA = '/oppna-data/medborgarloften.json';

const SETTINGS: readonly Shown[] = [
  ['webbplats namn', '/om', '<a href="/">Medborgarlöfte i Exempelkommun</a>'],
  ['webbplats ort', '/ordlista', 'används om löftena i Exempelkommun, förklarade.'],
  [
    'webbplats adress',
    '/om',
    '<link rel="canonical" href="https://medborgarlofte.exempelkommun.example/om">',
  ],
  ['webbplats identitet', '/feed.atom', '<id>tag:loften.exempelkommun.example,2019-01-01:flode</id>'],
  ['webbplats språk', '/', '<html lang="sv">'],
  ['webbplats parter.*.namn', '/', 'Räddningstjänsten Exempelbygden'],
  ['webbplats parter.*.beskrivning', DATA, '"beskrivning": "Lokalpolisområde Exempelbygden (påhittat)"'],
  ['webbplats parter.*.webb', DATA, '"webb": "https://www.exempelbo.example"'],
  [
    'webbplats parter.*.webb',
    '/feed.atom',
    '<name>Exempelbo AB</name><uri>https://www.exempelbo.example</uri>',
  ],
  ['webbplats kontakt.e-post', '/', '<a href="mailto:medborgarlofte@exempelkommun.example">'],
  ['webbplats kontakt.telefon', '/', '<a href="tel:+46313900612">+46 (0)31-390 06 12</a>'],
  ['webbplats kontakt.webb', '/', '<a href="https://www.exempelkommun.example/kontakt">'],
  ['webbplats kontakt.postadress', '/', 'Exempelkommun, Exempelgatan 1, 000 00 Exempelstad'],
  ['webbplats parter.*.organisationsnummer', DATA, '"organisationsnummer": "000000-0000"'],
  ['webbplats driver.namn', DATA, '"namn": "Exempelkommuns kansli"'],
  ['webbplats driver.e-post', DATA, '"epost": "kansliet@exempelkommun.example"'],
  ['webbplats driver.telefon', DATA, '"telefon": "031-390 06 13"'],
  ['webbplats driver.webb', DATA, '"webb": "https://www.exempelkommun.example/kansliet"'],
  ['webbplats driver.text', DATA, '"text": "Kommunen driver webbplatsen (påhittat)."'],
  ['webbplats driver.organisationsnummer', '/oppna-data/dcat.rdf', 'dataportal.se/organisation/SE0000000000'],
  ['webbplats kommunkod', DATA, '"kommunkod": "0000"'],
  ['webbplats länskod', DATA, '"lanskod": "00"'],
  ['webbplats meny', '/', '<a href="/om">Om webbplatsen</a>'],
  ['webbplats ordlista.*', '/ordlista', 'FoU & T Forskning, utveckling & trygghet'],
  [
    'webbplats ordlista.*',
    '/2025-2026',
    '<abbr title="Forskning, utveckling &amp; trygghet">FoU &amp; T</abbr>',
  ],
  // An abbreviation that stands in brackets after its words is left alone; a word leads to the list.
  ['webbplats ordlista.*', '/2025-2026', '<p>Strategiska säkerhetsgruppen (SSG) ska träffas'],
  [
    'webbplats ordlista.*',
    '/2025-2026',
    '<a class="term" href="/ordlista#trygghetsvardar">trygghetsvärdar</a>',
  ],
  ['webbplats ordlista.*.betyder', '/ordlista', 'personer som går runt i centrum och hjälper besökare'],
  ['webbplats ordlista.*.sökord', '/sok?q=ordningsvakter', 'href="/ordlista#trygghetsvardar"'],
  ['webbplats uppdaterad', '/ordlista', 'Sidan ändrades senast 1 september 2026'],
  ['webbplats flyttade-adresser.*', '/webbkarta', '<a href="/2019">'],
  ['webbplats borttagna.*', '/2015', 'Löftet för 2015 var påhittat två gånger och togs bort.'],
];

const PERIOD: readonly Shown[] = [
  ['lofte titel', '/2019', '<h1>Medborgarlöfte 2019</h1>'],
  ['lofte period', '/2019', 'Löftena gällde under 2019. Senare löften finns i Medborgarlöfte 2021–2022.'],
  ['lofte period.från', '/2021-2022', 'Löftet gällde under 2021–2022.'],
  ['lofte period.från', '/2025-2026', 'Gäller från undertecknandet till 31 december 2026.'],
  ['lofte period.till', '/2023-2024', 'Löftena gällde från 1 juli 2023 till 31 december 2024.'],
  ['lofte sammanfattning', '/2023-2024', '<meta name="description" content="Från sommaren 2023 till slutet'],
  [
    'lofte sammanfattning',
    '/',
    '<p>Från sommaren 2023 till slutet av 2024 gällde löftena i påhittade Exempelkommun',
  ],
  [
    'lofte sammanfattning',
    '/2025-2026',
    '<p class="lead">Polisen, kommunen, räddningstjänsten och bostadsbolaget',
  ],
  ['lofte fortsätter', '/2025-2026', 'Tidigare löften Löften för 2023–2024 Jämför med 2023–2024'],
  ['lofte fortsätter', '/2025-2026/tryggare-torg', 'Löftet har getts förut: 2023–2024, 2021–2022 och 2019.'],
  ['lofte uppföljs', '/2023-2024', 'Kvartal 3 2023 juli–september 2023 Har inte publicerats här'],
  ['lofte uppföljs', '/2025-2026', 'Uppföljningar 2 av 5 är publicerade'],
  ['lofte undertecknat.datum', '/2023-2024', 'Undertecknat Exempelstad, 20 juni 2023'],
  ['lofte undertecknat.datum', '/2021-2022', 'Undertecknat 14 januari 2021'],
  ['lofte undertecknat.ort', '/2025-2026', 'Undertecknat Exempelstad Undertecknat av'],
  ['lofte undertecknat.av.namn', '/2023-2024', '<dd>Alex Provsson</dd>'],
  ['lofte undertecknat.av.roll', '/2025-2026', '<dd>Alex Provsson, lokalpolisområdeschef</dd>'],
  ['lofte beslutat.av', '/2025-2026', 'Beslutat av Kommunfullmäktige i Exempelkommun Källor'],
  ['lofte beslutat.datum', '/2023-2024', 'Beslutat av Kommunstyrelsen i Exempelkommun, 7 juni 2023'],
  ['lofte beslutat.datum', '/2021-2022', 'Beslutat 16 december 2020'],
  ['lofte källor.text', '/2025-2026', '<dd>Samtal på det påhittade Exempeltorget</dd>'],
  [
    'lofte källor.webb',
    '/2025-2026',
    '<a href="https://www.exempelkommun.example/protokoll?ar=2025&amp;sida=3">',
  ],
  ['lofte ändringar.datum', '/2023-2024', 'Ändringar på sidan 2 maj 2024 Målet för fotpatrullerna'],
  ['lofte ändringar.text', '/2023-2024', '1 september 2023 Aktiviteten med trygghetsvärdar kom till.'],
  ['lofte uppdaterad', '/2023-2024', 'Sidan ändrades senast 28 juni 2024'],
];

const PLEDGE: readonly Shown[] = [
  ['lofte löften.id', '/2025-2026', '<h2 id="lyssna" class="article">'],
  ['lofte löften.titel', '/2025-2026', 'Lyssna på dem som bor i kommunen.'],
  [
    'lofte löften.beskrivning',
    '/2025-2026/tryggare-torg',
    'Torget kändes otryggt för <strong>fyra av tio</strong> i enkäten.',
  ],
  [
    'lofte löften.beskrivning',
    '/2025-2026/tryggare-torg',
    '<h3 id="vad-ar-ett-tryggt-torg">Vad är ett tryggt torg?</h3>',
  ],
  ['lofte löften.ansvarig', '/2025-2026', 'Polisen och Exempelkommun tillsammans'],
  ['lofte löften.fortsätter', '/2025-2026/saker-skolvag', 'Löftet har getts förut: 2019.'],
  [
    'lofte löften.platser',
    '/2025-2026',
    'Polisen och Exempelkommun tillsammans. Exempeltorget och Stationen.',
  ],
  ['lofte löften.aktiviteter.id', '/2025-2026', '<li id="fotpatrull" class="article">'],
  ['lofte löften.aktiviteter.text', '/2019', 'Farten på Skolgatan ska mätas.'],
  ['lofte löften.aktiviteter.ansvarig', '/2025-2026', 'Exempelkommun och Exempelbo AB tillsammans'],
  ['lofte löften.aktiviteter.ansvarig', '/2025-2026', 'Ansvarig anges inte'],
  ['lofte löften.aktiviteter.fortsätter', '/2025-2026/saker-skolvag', 'Samma aktivitet 2019.'],
  ['lofte löften.aktiviteter.fortsätter', '/2025-2026/tryggare-torg', 'Samma aktivitet 2023–2024.'],
  ['lofte löften.aktiviteter.platser', '/2025-2026/tryggare-torg', 'Polisen. Exempeltorget. Mål:'],
  ['lofte löften.aktiviteter.grupp', '/2025-2026', '<h3 class="group">Mer folk på torget</h3>'],
  ['lofte löften.aktiviteter.mål.minst', '/2025-2026', 'Mål: minst 1 588 hjälmar'],
  ['lofte löften.aktiviteter.mål.minst', '/2025-2026/tryggare-torg', 'Mål: minst 95,1 procent per tertial'],
  ['lofte löften.aktiviteter.mål.högst', '/2025-2026', 'Mål: högst 30 kilometer i timmen'],
  ['lofte löften.aktiviteter.mål.exakt', '/2025-2026/tryggare-torg', 'Mål: exakt 6 trygghetsvärdar'],
  ['lofte löften.aktiviteter.mål.exakt', '/2025-2026', 'Målet var exakt 6 trygghetsvärdar och är nått.'],
  ['lofte löften.aktiviteter.mål.enhet', '/2025-2026', 'minst 800 tillfällen per år'],
  ['lofte löften.aktiviteter.mål.per', '/2025-2026/tryggare-torg', 'minst 1 möte per månad'],
  ['lofte löften.aktiviteter.mål.per', '/2025-2026/saker-skolvag', 'minst 2 kontroller per vecka'],
  [
    'lofte löften.aktiviteter.mål.per',
    '/2025-2026',
    'Målet för tertial 3 år 2025 var minst 34 kontroller och är inte nått.',
  ],
  ['lofte löften.aktiviteter.delmål.minst', '/2025-2026', 'per år, minst 20 procent efter klockan 22'],
  ['lofte löften.aktiviteter.delmål.högst', '/2025-2026', 'klockan 22, högst 3 timmar per vecka i bil'],
  ['lofte löften.aktiviteter.senast', '/2019', 'Senast juni 2019'],
  ['lofte löften.aktiviteter.delmål.enhet', '/2023-2024', 'Delmål: minst 95,1 procent av hushållen'],
  ['lofte löften.aktiviteter.delmål.per', '/2025-2026', 'timmar per vecka'],
  ['lofte löften.aktiviteter.delmål.text', '/2025-2026', 'per vecka i bil'],
];

const FOLLOW_UP: readonly Shown[] = [
  ['uppfoljning titel', '/2025-2026/tertial-3-2025', '<h1>Uppföljning 2025 tertial 3</h1>'],
  ['uppfoljning omfattar', '/2025-2026/tertial-3-2025', '<b>Uppföljning</b> september–december 2025'],
  ['uppfoljning omfattar', '/2023-2024/kvartal-4-2023', '<b>Uppföljning</b> oktober–december 2023'],
  ['uppfoljning omfattar', '/2021-2022/halvar-1-2022', '<b>Uppföljning</b> januari–juni 2022'],
  ['uppfoljning omfattar', '/2021-2022/slutrapport', '<b>Uppföljning</b> januari 2021–december 2022'],
  [
    'uppfoljning omfattar',
    '/2025-2026/tryggare-torg',
    'Tid Läge Utfall Mot målet Tertial 3 2025 Delvis 61,5 procent',
  ],
  ['uppfoljning omfattar.från', '/2023-2024/varen-2024', '<b>Uppföljning</b> februari–maj 2024'],
  ['uppfoljning omfattar.till', '/2023-2024/tryggare-torg', '>1 februari 2024–31 maj 2024</a></th>'],
  ['uppfoljning år', '/2021-2022/tertial-2-2021', '<b>Uppföljning</b> maj–augusti 2021'],
  ['uppfoljning år', '/2021-2022/tryggare-torg', '>Tertial 2 2021</a></th>'],
  ['uppfoljning sammanfattning', '/2021-2022/halvar-1-2022', 'content="Första halvåret 2022 gjorde polisen'],
  [
    'uppfoljning sammanfattning',
    '/2021-2022/halvar-1-2022',
    '<p class="lead">Första halvåret 2022 gjorde polisen',
  ],
  ['uppfoljning publicerad', '/2025-2026/tertial-3-2025', 'Publicerad 10 februari 2026'],
  ['uppfoljning ändringar.datum', '/2023-2024/kvartal-4-2023', 'Sidan ändrades senast 4 mars 2024'],
  ['uppfoljning ändringar.text', '/2023-2024/kvartal-4-2023', '4 mars 2024 Antalet hembesök rättades'],
  ['uppfoljning uppdaterad', '/2021-2022/slutrapport', 'Sidan ändrades senast 15 mars 2023'],
  [
    'uppfoljning dokument.fil',
    '/2025-2026/tertial-3-2025',
    'href="/dokument/2025-2026/uppfoljning-tertial-3-2025.pdf"',
  ],
  ['uppfoljning dokument.titel', '/2025-2026', 'Uppföljning 2025 tertial 3 som dokument: PDF, 1 sida, 13 kB'],
  ['uppfoljning resultat.aktivitet', '/2025-2026/tertial-3-2025', '<li id="fotpatrull" class="article">'],
  [
    'uppfoljning resultat.status',
    '/2025-2026/tertial-3-2025',
    '<use href="#st_going"/></svg>Pågår</b> <span class="outcome">312 tillfällen</span>',
  ],
  [
    'uppfoljning resultat.status',
    '/2025-2026/tertial-3-2025',
    '<use href="#st_done"/></svg>Klar</b> <span class="outcome">6 trygghetsvärdar</span>',
  ],
  [
    'uppfoljning resultat.status',
    '/2025-2026/tertial-3-2025',
    '<use href="#st_part"/></svg>Delvis</b> <span class="outcome">3 möten</span>',
  ],
  [
    'uppfoljning resultat.status',
    '/2025-2026/tertial-3-2025',
    'sänkas. Ingen uppgift Mål: högst 30 kilometer i timmen',
  ],
  [
    'uppfoljning resultat.status',
    '/2025-2026/tertial-3-2025',
    '<use href="#st_failed"/></svg>Ej genomförd</b> <span class="outcome">0 kontroller</span>',
  ],
  [
    'uppfoljning resultat.status',
    '/2021-2022/tertial-2-2021',
    '<use href="#st_begun"/></svg>Ej påbörjad</b>',
  ],
  [
    'uppfoljning resultat.status',
    '/2025-2026',
    'Polisen ska patrullera till fots på Exempeltorget. Pågår 312 tillfällen Polisen Mål:',
  ],
  [
    'uppfoljning resultat.utfall',
    '/2025-2026',
    'Klar 1 588 hushåll Räddningstjänsten Exempelbygden Målet var minst 600 hushåll och är nått.',
  ],
  ['uppfoljning resultat.utfall', '/2025-2026', 'Pågår ett 80-tal Polisen, Exempelkommun'],
  [
    'uppfoljning resultat.utfall',
    '/2025-2026/tertial-3-2025',
    'Delvis 61,5 procent Målet för tertial 3 år 2025 var minst 95,1 procent och är inte nått.',
  ],
  ['uppfoljning resultat.text', '/2025-2026/tertial-3-2025', '<h3 id="sa-raknar-vi">Så räknar vi</h3>'],
  ['uppfoljning resultat.text', '/2023-2024', '<p class="why">Trygghetsvärdarna började i mars.</p>'],
  ['uppfoljning resultat.text', '/2025-2026', '<p class="why">Polisens mätare var trasig.</p>'],
  [
    'uppfoljning resultat.text',
    '/2025-2026/saker-skolvag',
    '<p>Tertial 3 2025: Polisens mätare var trasig.</p>',
  ],
];

const PAGE: readonly Shown[] = [
  ['sida titel', '/om', '<h1>Om webbplatsen</h1>'],
  [
    'sida sammanfattning',
    '/om',
    '<meta name="description" content="Exempelkommun är en påhittad kommun. Sidan',
  ],
  ['sida språk', '/suomeksi', '<html lang="fi">'],
  ['sida ändringar.datum', '/suomeksi', 'Ändringar på sidan 1 juli 2026'],
  ['sida ändringar.text', '/suomeksi', '<dd lang="fi">Lisätty kappale torin turvallisuudesta.</dd>'],
  ['sida uppdaterad', '/om', 'Sidan ändrades senast 15 augusti 2026'],
  ['sida utkast', '/webbkarta', '<a href="/om">'],
  ['uppfoljning publiceras', '/2025-2026', 'Uppföljning 2025 tertial 3'],
];

export const CONTENT_KEYS: readonly Shown[] = [...SETTINGS, ...PERIOD, ...PLEDGE, ...FOLLOW_UP, ...PAGE];

/** Addresses of a draft and of a file whose time has not come, with words of each. */
export const HIDDEN: readonly (readonly [address: string, text: string])[] = [
  ['/planer', 'Planer för nästa period'],
  ['/2025-2026/tertial-1-2026', 'Uppföljning 2026 tertial 1'],
];
