import { activity, type Mistake } from './mistake.ts';

/** Targets of activities. */
export const TARGETS: readonly Mistake[] = [
  {
    mistake: 'a target without a value',
    files: activity('mål: ▶{enhet: lampor}'),
    expected: [
      '2030/lofte.md:10:14 error mal-utan-varde | Målet saknar ett värde. | Skriv ett av minst, högst, exakt och antal: {minst: 800, enhet: tillfällen}.',
    ],
  },
  {
    mistake: 'a target with several values',
    files: activity('mål: ▶{minst: 8, högst: 10, enhet: lampor}'),
    expected: [
      '2030/lofte.md:10:14 error mal-utan-varde | Målet har flera värden: minst, högst. | Skriv ett av minst, högst, exakt och antal: {minst: 800, enhet: tillfällen}.',
    ],
  },
  {
    mistake: 'a target without a unit',
    files: activity('mål: ▶{minst: 8}'),
    expected: [
      '2030/lofte.md:10:14 warning mal-utan-enhet | Målet saknar enhet. | Skriv vad som räknas: mål: {minst: 800, enhet: tillfällen}.',
    ],
  },
  {
    mistake: 'a target that is a text',
    files: activity('mål: ▶minst 8 lampor'),
    expected: [
      '2030/lofte.md:10:14 error fel-slags-varde | ”mål” ska vara ett mål, men här står ”minst 8 lampor”. | Skriv till exempel mål: {minst: 800, enhet: tillfällen}.',
    ],
  },
  {
    mistake: 'a target in words',
    files: activity('mål: {minst: ▶åtta, enhet: lampor}'),
    expected: [
      '2030/lofte.md:10:22 error fel-slags-varde | ”minst” ska vara ett tal, men här står ”åtta”. | Skriv till exempel minst: 95,1.',
    ],
  },
  {
    mistake: 'a target with a percent sign',
    files: activity('mål: {minst: ▶95 %, enhet: procent}'),
    expected: [
      '2030/lofte.md:10:22 error fel-slags-varde | ”minst” ska vara ett tal, men här står ”95 %”. | Skriv till exempel minst: 95,1.',
    ],
  },
  {
    mistake: 'a negative target',
    files: activity('mål: {högst: ▶-3, enhet: lampor}'),
    expected: [
      '2030/lofte.md:10:22 error negativt-tal | ”högst” kan inte vara mindre än noll. | Skriv ett tal från 0 och uppåt.',
    ],
  },
  {
    mistake: 'a target for a stretch of time that is not known',
    files: activity('mål: {minst: 3, enhet: lampor, per: ▶dag}'),
    expected: [
      '2030/lofte.md:10:45 error okant-ord | ”dag” är inget av orden för per. | Välj dygn, vecka, månad, tertial, kvartal, halvår eller år.',
    ],
  },
  {
    mistake: 'part targets that are no list',
    files: activity('delmål: ▶{minst: 3, enhet: lampor}'),
    expected: [
      '2030/lofte.md:10:17 error fel-slags-varde | ”delmål” ska vara en lista, men här står en grupp av nycklar. | Skriv till exempel delmål: [{minst: 800, enhet: tillfällen}].',
    ],
  },
  {
    mistake: 'a target that is a list',
    files: activity('mål: ▶[minst 8, lampor]'),
    expected: [
      '2030/lofte.md:10:14 error fel-slags-varde | ”mål” ska vara ett mål, men här står en lista. | Skriv till exempel mål: {minst: 800, enhet: tillfällen}.',
    ],
  },
  {
    mistake: 'a decimal with a comma within { }, which other programs read as two',
    files: activity('mål: {minst: ▶95,1, enhet: procent}'),
    expected: [
      '2030/lofte.md:10:22 warning decimal-i-klamrar | Andra program läser 95,1 inom klamrar som två uppgifter. | Skriv minst: "95,1" eller minst: 95.1.',
    ],
  },
  {
    mistake: 'a decimal that another program has made two of',
    files: activity('mål:', '  minst: 95', "  ▶'1': null", '  enhet: procent'),
    expected: [
      '2030/lofte.md:12:11 error okand-nyckel | Nyckeln ”1” finns inte här. Talet 95,1 har blivit två uppgifter. | Ta bort den och skriv minst: "95,1".',
    ],
  },
];
