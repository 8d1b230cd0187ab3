import { expect, it } from 'vitest';
import { inFormWords, OTHER } from '../../../src/preview/telling/form-words.ts';
import { speaksOfFiles } from '../../../src/preview/telling/speaks-of-files.ts';

import { TABLES } from '../../content/mistakes/tables.ts';

const around = {
  on: ' på aktiviteten ”Vi byter lampor”',
  titleOf: () => 'Om webbplatsen',
  wordsOf: (id: string) => (id === 'lampor' ? 'Vi byter lampor.' : ''),
};

/** `what the check says | how it is mended`, and the same in the words of the form. */
it.each([
  [
    'Uppgiften ”text” saknas. | Lägg till text: Vi ska byta lampor. Vad som ska göras, ordagrant.',
    'Fältet Text på aktiviteten ”Vi byter lampor” är inte ifyllt. | Fyll i fältet Text.',
  ],
  [
    '”minst” ska vara ett tal, men här står ”åtta”. | Skriv till exempel minst: 95,1.',
    'I fältet Minst på aktiviteten ”Vi byter lampor” ska det stå ett tal, men där står ”åtta”. | Skriv till exempel 95,1 i fältet Minst.',
  ],
  [
    '”mål” ska vara ett mål, men här står en lista. | Skriv till exempel mål: {minst: 800, enhet: tillfällen}.',
    'Fältet Mål på aktiviteten ”Vi byter lampor” är skrivet så att formuläret inte kan visa det. | Öppna filen som text för att rätta det.',
  ],
  [
    'Nyckeln ”aktivitet” finns inte här. | Menade du ”aktiviteter”?',
    'Här står en uppgift som formuläret inte har något fält för. | Öppna filen som text för att rätta det.',
  ],
  [
    '”Klart” är inget av orden för status. | Menade du ”klar”?',
    '”Klart” är inget av orden i fältet Status på aktiviteten ”Vi byter lampor”. | Menade du ”klar”?',
  ],
  [
    'Samma titel står i sidor/om.md. | Skriv en titel som skiljer sidorna åt, till exempel med årtalet.',
    'Samma titel står i ”Om webbplatsen”. | Skriv en titel som skiljer sidorna åt, till exempel med årtalet.',
  ],
  [
    'Rubriken på /om#a fanns förut men finns inte längre. Länkar dit visar sidans början. | Har rubriken andra ord nu, lägg till raden ”/om#a: /om#b” under flyttade-adresser. Är den borta för gott, lägg till raden ”/om#a: /om” där.',
    'Rubriken på /om#a fanns förut men finns inte längre. Länkar dit visar sidans början. | Har rubriken andra ord nu, lägg till /om#a under Flyttade adresser, med /om#b som ny adress. Är den borta för gott, lägg till /om#a där, med /om som ny adress.',
  ],
  [
    'Adressen /2030/torg#a fanns förut men finns inte längre. | Har aktiviteten ett nytt id, lägg till raden ”/2030/torg#a: /2030/torg#b” under flyttade-adresser. Är den borta för gott, lägg till raden ”/2030/torg#a: /2030/torg” där.',
    'Adressen /2030/torg#a fanns förut men finns inte längre. | Har aktiviteten andra ord i adressen, lägg till /2030/torg#a under Flyttade adresser, med /2030/torg#b som ny adress. Är den borta för gott, lägg till /2030/torg#a där, med /2030/torg som ny adress.',
  ],
  [
    'Dokumentet public/dokument/2030/plan.pdf finns inte. | Lägg filen där, gör den med npm run pdf, rätta namnet eller ta bort uppgiften dokument.',
    'Dokumentet plan.pdf finns inte. | Ladda upp dokumentet på nytt, eller ta bort det här.',
  ],
  [
    'Uppföljningen för 2030 saknas. Tiden gick ut 31 december 2030. | Skapa den med npm run new -- uppföljning 2030 helar-2030, eller rätta uppföljs om löftet inte följs upp så ofta.',
    'Uppföljningen för 2030 saknas. Tiden gick ut 31 december 2030. | Skapa den under Att göra, eller rätta fältet Uppföljs om löftet inte följs upp så ofta.',
  ],
  [
    'Resultatet säger inget om aktiviteterna lampor, x. | Lägg till: - {aktivitet: lampor, status: ingen uppgift}.',
    'Resultatet säger inget om aktiviteterna ”Vi byter lampor” och ”x”. | Fyll i tabellen, eller välj ingen uppgift som status.',
  ],
  [
    'Ingen aktivitet har id ”lamporr”. | Menade du ”lampor”?',
    'Det finns inget i perioden som resultatet kan gälla. | Menade du ”Vi byter lampor”?',
  ],
  [
    'Rubriken hoppar från nivå 2 till nivå 4. | Skriv ### i stället för ####.',
    'Rubriken hoppar från nivå 2 till nivå 4. | Skriv ### i stället för ####.',
  ],
  [
    'En ny regel om filen lofte.md i mappen 2030. | Skriv npm run check.',
    'Här står en uppgift som formuläret inte har något fält för. | Öppna filen som text för att rätta det.',
  ],
])('%s', (own, said) => {
  const [message = '', hint = ''] = own.split(' | ');
  const words = inFormWords({ message, hint }, around);
  expect(`${words.message} | ${words.hint}`).toBe(said);
});

it.each([
  ['Kör npm run pdf.', true],
  ['Se 2030/lofte.md.', true],
  ['Nyckeln saknas.', true],
  ['Uppgiften ”titel” saknas.', true],
  ['Skriv språk: sv.', true],
  ['Länken leder till /svar.md.', false],
  ['Mellanslagen först på raden gör kod av texten.', false],
  ['Texten ”Ta bort raden med utkast.” är mallens.', false],
  ['Det står redan på rad 5.', true],
  ['Namnet ”Uppfoljning tertial 2.md” har andra tecken.', true],
  ['Filen har ett senare datum: 2 mars 2030.', false],
  ['”klar” är inget tal.', false],
])('whether “%s” speaks of files', (text, expected) => {
  expect(speaksOfFiles(text)).toBe(expected);
});

it('every sentence of the check has words in the form, but for those on how a file is written', () => {
  const lines = TABLES.flatMap(([, table]) => table.flatMap(({ expected }) => expected));
  const without = lines.flatMap((line) => {
    const [where = '', message = '', hint = ''] = line.split(' | ');
    return inFormWords({ message, hint }, around).message === OTHER ? [where.replace(/^.* /, '')] : [];
  });
  expect([...new Set(without)].toSorted()).toEqual([
    'dubbel-nyckel',
    'inte-nycklar',
    // Of the example alone, whose word is a key too.
    'mjukt-bindestreck',
    'ogiltigt-filnamn',
    'okand-nyckel',
    'yaml-bad-scalar-start',
    'yaml-block-as-implicit-key',
    'yaml-block-in-flow',
  ]);
});
