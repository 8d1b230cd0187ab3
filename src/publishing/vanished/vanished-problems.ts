import { SETTINGS } from '../../content/files/roles.ts';
import { type Problem, wholeFileProblem } from '../../content/problem.ts';
import type { Published } from '../published.ts';
import type { Answered } from './answers.ts';
import { type Vanished, vanishedSince } from './vanished.ts';

/** Warnings of what was answered and is not any more (`adress-forsvunnen`), each with the rows that mend it. */
export function vanishedProblems(before: Answered, published: Published): readonly Problem[] {
  return vanishedSince(before, published).map((vanished) =>
    wholeFileProblem(SETTINGS, 'adress-forsvunnen', messageOf(vanished), hintOf(vanished), 'warning'),
  );
}

function messageOf(vanished: Vanished): string {
  const { kind, address } = vanished;
  if (kind === 'moved') return `Aktiviteten på ${address} har flyttat till ett annat löfte: ${vanished.now}.`;
  if (kind === 'heading')
    return `Rubriken på ${address} fanns förut men finns inte längre. Länkar dit visar sidans början.`;
  return kind === 'folder'
    ? `Mappen ${address}/ fanns förut men finns inte längre, och inte heller någon av dess ${vanished.amount} adresser.`
    : `Adressen ${address} fanns förut men finns inte längre.`;
}

function hintOf(vanished: Vanished): string {
  const { kind, address, now } = vanished;
  const gone = `lägg till raden ”${address}: …” under borttagna, med en förklaring i stället för punkterna.`;
  if (kind === 'folder')
    return `Har mappen ett nytt namn, lägg till raden ”${address}/: ${now ?? '/…'}/” under flyttade-adresser. Är den borta för gott, ${gone}`;
  if (kind === 'address')
    return `Ska läsarna komma till ${now}, lägg till raden ”${address}: ${now}” under flyttade-adresser. Är adressen borta för gott, ${gone}`;
  // What follows # never reaches a server, so no row can lead on from it.
  if (kind === 'moved')
    return `Länkar till den gamla adressen visar det gamla löftet. Rätta dem till ${now}, eller skriv i löftets beskrivning vart aktiviteten har flyttat.`;
  if (kind === 'heading')
    return `Har rubriken andra ord nu, lägg till raden ”${address}: ${now ?? `${vanished.page}#…`}” under flyttade-adresser. Är den borta för gott, lägg till raden ”${address}: ${vanished.page}” där.`;
  const { pledge } = vanished;
  return `Har aktiviteten ett nytt id, lägg till raden ”${address}: ${now ?? `${pledge}#…`}” under flyttade-adresser. Är den borta för gott, lägg till raden ”${address}: ${pledge}” där.`;
}
