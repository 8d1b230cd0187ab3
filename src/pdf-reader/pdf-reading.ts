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
  /** BCP 47, as written. */
  readonly language: string | undefined;
  /** What its first pages are written in, where that is plain. */
  readonly writtenIn: 'sv' | 'en' | undefined;
};

/**
 * What came of reading a PDF. `locked`: it opens with a password only. `unreadable`: it is damaged. `too-hard`: it took more time or
 * memory than a reader of it gets.
 */
export type PdfReading =
  | { readonly kind: 'pdf'; readonly facts: PdfFacts }
  | { readonly kind: 'empty' | 'not-pdf' | 'locked' | 'unreadable' | 'too-hard' };

/** What a screen reader would meet in a PDF. */
export type AccessiblePdf = {
  readonly pages: number;
  readonly pagesWithoutText: readonly number[];
  readonly fontsNotEmbedded: readonly string[];
  /** The levels of the headings, in reading order. */
  readonly headings: readonly number[];
  readonly figures: number;
  readonly figuresWithoutAlt: number;
};

/** The questions that can be asked of a PDF, and what answers each. */
export type Answers = {
  readonly facts: PdfReading;
  /** Page by page. */
  readonly text: readonly string[];
  readonly structure: AccessiblePdf;
};
export type Question = keyof Answers;
