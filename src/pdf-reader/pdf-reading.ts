/** What a PDF file states about itself. `undefined` is not stated. */
export type PdfFacts = {
  readonly pages: number;
  /** Anybody can open it, but printing, copying or reading it aloud is forbidden. */
  readonly restricted: boolean;
  /** Marked as a tagged PDF. */
  readonly tagged: boolean;
  /** Its title stands in the window's title bar, not the name of its file (DisplayDocTitle; PDF/UA-1, 7.1). */
  readonly showsTitle: boolean;
  readonly title: string | undefined;
  /** What the text of its first pages is read aloud in, as it is stated (BCP 47); undefined where some of it has no language. */
  readonly language: string | undefined;
  /** What its first pages are written in, where that is plain. */
  readonly writtenIn: 'sv' | 'en' | undefined;
};

/**
 * What came of reading a PDF. `locked`: it opens with a password only. `unreadable`: it is damaged. `too-hard`: it took more time or
 * memory than a reader of it gets.
 */
export type PdfReading =
  | {
      readonly kind: 'pdf';
      readonly facts: PdfFacts;
      /** Left out where nobody asked for it; `unreadable` where the document cannot be read to its end. */
      readonly structure?: AccessiblePdf | 'unreadable';
    }
  | { readonly kind: 'empty' | 'not-pdf' | 'locked' | 'unreadable' | 'too-hard' };

/** What a screen reader would meet in a PDF. */
export type AccessiblePdf = {
  /** How many can be read aloud. */
  readonly pagesWithText: number;
  /** The numbers of those that show something and say nothing; empty pages are not among them. */
  readonly pagesWithoutText: readonly number[];
  readonly fontsNotEmbedded: readonly string[];
  /** The levels of the headings, in reading order. */
  readonly headings: readonly number[];
  readonly figuresWithoutAlt: number;
  /** The numbers of those with a table that has no header cell. */
  readonly pagesWithPlainTables: readonly number[];
  /** The numbers of those with a link that has no text. */
  readonly pagesWithSilentLinks: readonly number[];
};

/** The questions that can be asked of a PDF, and what answers each. */
export type Answers = {
  readonly facts: PdfReading;
  /** Page by page. */
  readonly text: readonly string[];
  readonly structure: AccessiblePdf | 'unreadable';
};
export type Question = keyof Answers;
