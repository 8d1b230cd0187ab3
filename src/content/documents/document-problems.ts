import type { PdfReading } from '../../pdf-reader/pdf-reading.ts';
import { type DocumentProblem, warnIf } from './document-problem.ts';
import { factProblems } from './fact-problems.ts';
import { structureProblems } from './structure-problems.ts';

const AGAIN = 'Spara dokumentet som PDF igen och lägg det på samma plats.';

/**
 * What is wrong with a document: errors where nobody can read it, warnings where it shuts some readers out (lagen om tillgänglighet till
 * digital offentlig service; EN 301 549, 10; PDF/UA-1, 7). The one set of rules for every place that tells of documents.
 */
export function documentProblems(reading: PdfReading | undefined): readonly DocumentProblem[] {
  switch (reading?.kind) {
    case undefined:
      return [
        {
          code: 'dokument-saknas',
          says: 'finns inte.',
          hint: 'Lägg filen där, gör den med npm run pdf, rätta namnet eller ta bort uppgiften dokument.',
        },
      ];
    case 'empty':
      return error('dokument-tomt', 'är tomt.', AGAIN);
    case 'not-pdf':
      return error('dokument-inte-pdf', 'är ingen PDF.', AGAIN);
    case 'unreadable':
      return error('dokument-olasligt', 'är skadat och går inte att läsa.', AGAIN);
    case 'locked':
      return error(
        'dokument-last',
        'är skyddat med lösenord eller kryptering.',
        'Spara det utan skydd, så att alla kan läsa det.',
      );
    case 'too-hard':
      return warnIf(
        true,
        'dokument-for-svart',
        'är för stort eller för svårt att läsa, så webbplatsen söker inte i det och vet inte om alla kan läsa det.',
        'Dela upp det eller förminska bilderna, och spara det som PDF igen.',
      );
    case 'pdf':
      return [...factProblems(reading.facts), ...structureProblems(reading.structure, reading.facts)];
  }
}

/** Whether a document has an address: all but those that nobody can open. */
export function canBeOpened({ kind }: PdfReading): boolean {
  return kind === 'pdf' || kind === 'too-hard';
}

function error(code: string, says: string, hint: string): readonly DocumentProblem[] {
  return [{ code, says, hint, level: 'error' }];
}
