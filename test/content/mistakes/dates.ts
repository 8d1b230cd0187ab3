import { followUp, type Mistake, pledges } from './mistake.ts';

const PLEDGE = 'löften: [{id: torget, titel: Göra torget tryggt.}]';
const SEVERAL_YEARS = pledges('titel: Löfte', 'period: {från: 2030, till: 2031}', PLEDGE);

/** Days, moments, years and parts of years. */
export const DATES: readonly Mistake[] = [
  {
    mistake: '30 February',
    files: followUp('omfattar: tertial 1', 'publicerad: ▶2026-02-30'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error omojligt-datum | Den 30 februari 2026 finns inte i almanackan. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    ],
  },
  {
    mistake: 'a thirteenth month',
    files: followUp('omfattar: tertial 1', 'publicerad: ▶2030-13-01'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error omojligt-datum | Månad 13 finns inte i almanackan. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    ],
  },
  {
    mistake: 'a day with slashes',
    files: followUp('omfattar: tertial 1', 'publicerad: ▶31/12 2026'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-datum | ”31/12 2026” är inget datum som går att läsa. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD. Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.',
    ],
  },
  {
    mistake: 'a day in words',
    files: followUp('omfattar: tertial 1', 'publicerad: ▶5 maj 2030'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-datum | ”5 maj 2030” är inget datum som går att läsa. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD. Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.',
    ],
  },
  {
    mistake: 'a day without zeros',
    files: followUp('omfattar: tertial 1', 'publicerad: ▶2030-5-3'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-datum | ”2030-5-3” är inget datum som går att läsa. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD. Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.',
    ],
  },
  {
    mistake: 'a day within a group that does not exist',
    files: pledges(
      'titel: Löfte',
      'period: 2030',
      PLEDGE,
      'undertecknat: {datum: ▶2030-06-31, ort: Exempelby}',
    ),
    expected: [
      '2030/lofte.md:5:23 error omojligt-datum | Den 31 juni 2030 finns inte i almanackan. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    ],
  },
  {
    mistake: 'a day in a list',
    files: followUp('omfattar: tertial 1', 'publicerad: ▶[2030-05-03]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-slags-varde | ”publicerad” ska vara ett datum, en månad eller ett år, men här står en lista. | Skriv till exempel publicerad: ÅÅÅÅ-MM-DD.',
    ],
  },
  {
    mistake: 'an hour that does not exist',
    files: followUp('omfattar: tertial 1', 'publiceras: ▶2030-05-03 25:00'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-klockslag | ”2030-05-03 25:00” har inget klockslag som går att läsa. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
  },
  {
    mistake: 'an hour in words',
    files: followUp('omfattar: tertial 1', 'publiceras: ▶2030-05-03 kl 8'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-klockslag | ”2030-05-03 kl 8” har inget klockslag som går att läsa. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
  },
  {
    mistake: 'a year with two digits',
    files: pledges('titel: Löfte', 'period: ▶30', PLEDGE),
    expected: [
      '2030/lofte.md:3:9 error fel-slags-varde | ”period” ska vara ett årtal, men här står ”30”. | Skriv till exempel period: ÅÅÅÅ.',
    ],
  },
  {
    mistake: 'an end before the start',
    files: pledges('titel: Löfte', 'period: {från: 2030-07-01, till: ▶2030-06-30}', PLEDGE),
    expected: [
      '2030/lofte.md:3:34 error slut-fore-start | Perioden slutar (2030-06-30) innan den börjar (2030-07-01). | Byt plats på datumen under från och till, eller rätta det som är fel.',
    ],
  },
  {
    mistake: 'an end without a start',
    files: pledges('titel: Löfte', 'period: ▶{till: 2030-06-30}', PLEDGE),
    expected: [
      '2030/lofte.md:3:9 error saknad-nyckel | Uppgiften ”från” saknas. | Lägg till från: ÅÅÅÅ-MM-DD. Första dagen, eller ordet undertecknande.',
    ],
  },
  {
    mistake: 'a fourth tertial',
    files: followUp('omfattar: ▶tertial 4'),
    expected: [
      '2030/uppfoljning-tertial-1.md:3:11 error okand-del-av-ar | ”tertial 4” är ingen del av ett år som en uppföljning kan omfatta. | Skriv tertial 1–3, kvartal 1–4, halvår 1–2 eller hela perioden.',
    ],
  },
  {
    mistake: 'a tertial in short',
    files: followUp('omfattar: ▶T1'),
    expected: [
      '2030/uppfoljning-tertial-1.md:3:11 error okand-del-av-ar | ”T1” är ingen del av ett år som en uppföljning kan omfatta. | Skriv tertial 1–3, kvartal 1–4, halvår 1–2 eller hela perioden.',
    ],
  },
  {
    mistake: 'a year that the follow-up covers',
    files: followUp('omfattar: ▶2030'),
    expected: [
      '2030/uppfoljning-tertial-1.md:3:11 error okand-del-av-ar | ”2030” är ingen del av ett år som en uppföljning kan omfatta. | Skriv hela perioden om löftet gäller just det året, annars {från: 2030, till: 2030}.',
    ],
  },
  {
    mistake: 'parts of a year in a list',
    files: followUp('omfattar: ▶[tertial 1, tertial 2]'),
    expected: [
      '2030/uppfoljning-tertial-1.md:3:11 error fel-slags-varde | ”omfattar” ska vara tertial 1–3, kvartal 1–4, halvår 1–2 eller hela perioden, men här står en lista. | Skriv till exempel omfattar: tertial 1.',
    ],
  },
  {
    mistake: 'no year in a period of several',
    files: { ...SEVERAL_YEARS, ...followUp('omfattar: ▶tertial 1') },
    expected: [
      '2030/uppfoljning-tertial-1.md:3:11 error ar-saknas | Det framgår inte vilket år ”tertial 1” gäller, eftersom perioden inte är ett enda år. | Lägg till raden år: 2031.',
    ],
  },
  {
    mistake: 'a year outside the period',
    files: followUp('omfattar: tertial 1', 'år: ▶2031'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:5 error ar-utanfor-perioden | År 2031 ligger utanför perioden 2030. | Rätta året, eller flytta filen till rätt period.',
    ],
  },
  {
    mistake: 'days outside the period',
    files: followUp('omfattar: ▶{från: 2030-11-01, till: 2031-02-28}'),
    expected: [
      '2030/uppfoljning-tertial-1.md:3:11 warning omfattar-utanfor-perioden | Uppföljningen omfattar dagar utanför perioden 2030. | Kontrollera omfattar, eller flytta filen till rätt period.',
    ],
  },
  {
    mistake: 'signed when the period is over',
    files: pledges('titel: Löfte', 'period: 2030', PLEDGE, 'undertecknat:', '  datum: ▶2031-01-15'),
    expected: [
      '2030/lofte.md:6:10 warning datum-efter-perioden | Löftet är undertecknat 15 januari 2031, när perioden redan var slut. | Kontrollera datumet och perioden.',
    ],
  },
  {
    mistake: 'changed before it was published',
    files: followUp('omfattar: tertial 1', 'publicerad: 2030-05-20', 'uppdaterad: ▶2030-05-02'),
    expected: [
      '2030/uppfoljning-tertial-1.md:5:13 warning uppdaterad-for-tidigt | Filen är uppdaterad 2 maj 2030, men har ett senare datum: 20 maj 2030. | Skriv dagen då filen senast ändrades, eller ta bort uppdaterad.',
    ],
  },
  {
    mistake: 'published before the time that it covers',
    files: followUp('omfattar: tertial 2', 'publicerad: ▶2030-04-20'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 warning publicerad-for-tidigt | Uppföljningen är publicerad 20 april 2030, före den tid som den omfattar. | Kontrollera publicerad och omfattar.',
    ],
  },
  {
    mistake: 'an hour without a day',
    files: followUp('omfattar: tertial 1', 'publiceras: ▶08:00'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-datum | ”08:00” är inget datum som går att läsa. | Skriv dag och klockslag så här: ÅÅÅÅ-MM-DD 08:00.',
    ],
  },
  {
    mistake: 'a day with dots',
    files: followUp('omfattar: tertial 1', 'publicerad: ▶2030.05.03'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-datum | ”2030.05.03” är inget datum som går att läsa. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD. Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.',
    ],
  },
  {
    mistake: 'a month that does not exist, without a day',
    files: followUp('omfattar: tertial 1', 'publicerad: ▶2030-13'),
    expected: [
      '2030/uppfoljning-tertial-1.md:4:13 error fel-datum | ”2030-13” är inget datum som går att läsa. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD. Är dagen inte känd, skriv ÅÅÅÅ-MM eller ÅÅÅÅ.',
    ],
  },
];
