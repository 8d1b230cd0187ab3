import type { PdfFacts, PdfReading } from '../../pdf-reader/pdf-reading.ts';
import type { Level } from '../problem.ts';

export type DocumentProblem = {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Left out where the caller decides how grave it is that the file is missing. */
  readonly level?: Level;
};

const AGAIN = 'Spara dokumentet som PDF igen och lägg det på samma plats.';

/**
 * What is wrong with a document at a path under public: errors where nobody can read it, warnings where it shuts some readers out (lagen
 * om tillgänglighet till digital offentlig service; EN 301 549, 10).
 */
export function documentProblems(path: string, reading: PdfReading | undefined): readonly DocumentProblem[] {
  const name = `Dokumentet public/${path}`;
  const error = (code: string, message: string, hint: string) => [
    { code, message, hint, level: 'error' as const },
  ];
  if (reading === undefined) {
    return [
      {
        code: 'dokument-saknas',
        message: `${name} finns inte.`,
        hint: 'Lägg filen där, gör den med npm run pdf, rätta namnet eller ta bort uppgiften dokument.',
      },
    ];
  }
  if (reading.kind === 'empty') return error('dokument-tomt', `${name} är tomt.`, AGAIN);
  if (reading.kind === 'not-pdf') return error('dokument-inte-pdf', `${name} är ingen PDF.`, AGAIN);
  if (reading.kind === 'unreadable') {
    return error('dokument-olasligt', `${name} är skadat och går inte att läsa.`, AGAIN);
  }
  if (reading.kind === 'locked') {
    return error(
      'dokument-last',
      `${name} är skyddat med lösenord eller kryptering.`,
      'Spara det utan skydd, så att alla kan läsa det.',
    );
  }
  const warning: Warning = (code, message, hint) => ({
    code,
    message: `${name} ${message}`,
    hint,
    level: 'warning',
  });
  if (reading.kind === 'pdf') return factProblems(reading.facts, warning);
  return [
    warning(
      'dokument-for-svart',
      'är för stort eller för svårt att läsa, så webbplatsen söker inte i det och vet inte om alla kan läsa det.',
      'Dela upp det eller förminska bilderna, och spara det som PDF igen.',
    ),
  ];
}

const LANGUAGES = { sv: 'svenska', en: 'engelska' } as const;

type Warning = (code: string, message: string, hint: string) => DocumentProblem;

function factProblems(facts: PdfFacts, warning: Warning): readonly DocumentProblem[] {
  const { restricted, tagged, title, showsTitle, language, writtenIn } = facts;
  return [
    ...(restricted
      ? [
          warning(
            'dokument-begransat',
            'är skyddat mot utskrift, kopiering eller uppläsning.',
            'Spara det utan skydd, så att alla kan använda det på sitt sätt.',
          ),
        ]
      : []),
    ...(tagged
      ? []
      : [
          warning(
            'dokument-otaggat',
            'saknar taggar, så skärmläsare kan inte läsa det rätt.',
            'Spara det igen som taggad PDF (PDF/UA), eller gör det med npm run pdf.',
          ),
        ]),
    ...(title === undefined
      ? [
          warning(
            'dokument-utan-titel',
            'saknar titel.',
            'Skriv titeln i dokumentets egenskaper och spara det som PDF igen.',
          ),
        ]
      : []),
    ...(title !== undefined && !showsTitle
      ? [
          warning(
            'dokument-visar-filnamn',
            'visar filnamnet i stället för titeln i fönstrets titelrad.',
            'Spara det som PDF igen. I Word: välj taggar för hjälpmedel under Alternativ. I LibreOffice: välj under Användargränssnitt att dokumentets titel visas.',
          ),
        ]
      : []),
    ...(language === undefined
      ? [
          warning(
            'dokument-utan-sprak',
            'anger inget språk.',
            'Ange språket i dokumentets egenskaper och spara det som PDF igen.',
          ),
        ]
      : []),
    ...(language !== undefined &&
    writtenIn !== undefined &&
    language.toLowerCase().split('-')[0] !== writtenIn
      ? [
          warning(
            'dokument-fel-sprak',
            `anger språket ${language}, men är skrivet på ${LANGUAGES[writtenIn]}. En skärmläsare läser det med fel uttal.`,
            `Ange ${writtenIn} som språk i dokumentets egenskaper och spara det som PDF igen.`,
          ),
        ]
      : []),
  ];
}

/** Whether a document has an address: all but those that nobody can open. */
export function canBeOpened({ kind }: PdfReading): boolean {
  return kind === 'pdf' || kind === 'too-hard';
}
