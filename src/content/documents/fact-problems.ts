import type { PdfFacts } from '../../pdf-reader/pdf-reading.ts';
import { canonicalLanguage } from '../../text/language-tag.ts';
import { type DocumentProblem, warnIf } from './document-problem.ts';
import { IN_WORD } from './word-menus.ts';

const LANGUAGES = { sv: 'svenska', en: 'engelska' } as const;

/** What a document states of itself that shuts some readers out: protection, tags, title and language. */
export function factProblems(facts: PdfFacts): readonly DocumentProblem[] {
  const { restricted, tagged, title, showsTitle } = facts;
  return [
    ...warnIf(
      restricted,
      'dokument-begransat',
      'är skyddat mot utskrift, kopiering eller uppläsning.',
      'Spara det utan skydd, så att alla kan använda det på sitt sätt.',
    ),
    ...warnIf(
      !tagged,
      'dokument-otaggat',
      'saknar taggar, så skärmläsare kan inte läsa det rätt.',
      `Spara det igen som taggad PDF (PDF/UA), eller gör det med npm run pdf. ${IN_WORD.tags}`,
    ),
    ...warnIf(
      title === undefined,
      'dokument-utan-titel',
      'saknar titel.',
      `Skriv titeln i dokumentets egenskaper och spara det som PDF igen. ${IN_WORD.title}`,
    ),
    ...warnIf(
      title !== undefined && !showsTitle,
      'dokument-visar-filnamn',
      'visar filnamnet i stället för titeln i fönstrets titelrad.',
      `Spara det som PDF igen. ${IN_WORD.tags} I LibreOffice: välj under Användargränssnitt att dokumentets titel visas.`,
    ),
    ...languageProblems(facts),
  ];
}

function languageProblems({ language, writtenIn }: PdfFacts): readonly DocumentProblem[] {
  if (language === undefined)
    return warnIf(
      true,
      'dokument-utan-sprak',
      'anger inget språk.',
      `Ange språket i dokumentets egenskaper och spara det som PDF igen. ${IN_WORD.language}`,
    );
  // Programs also write sv_SE and swe, and screen readers read them.
  const [spoken] = canonicalLanguage(language.replaceAll('_', '-'))?.split('-') ?? [];
  if (writtenIn === undefined || spoken === writtenIn) return [];
  return warnIf(
    true,
    'dokument-fel-sprak',
    `anger språket ${language}, men är skrivet på ${LANGUAGES[writtenIn]}. En skärmläsare läser det med fel uttal.`,
    `Ange ${writtenIn} som språk i dokumentets egenskaper och spara det som PDF igen. ${IN_WORD.language}`,
  );
}
