/**
 * What the template document.typ sets. Plain data that reaches Typst as JSON, so that no text of an editor is ever read as
 * Typst code. The words are final; the template adds none but the page numbers.
 */
export type PdfDocument = {
  /** In the file's properties and the window's title bar. */
  readonly title: string;
  readonly author: string;
  readonly description: string | undefined;
  /** BCP 47 */
  readonly language: string;
  readonly heading: string;
  readonly notice: readonly Runs[];
  readonly facts: readonly { readonly term: string; readonly runs: Runs }[];
  readonly body: Blocks;
};

export type Blocks = readonly Block[];

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'details'; readonly lines: readonly Runs[]; readonly leads?: true }
  | {
      readonly kind: 'list';
      /** The first number; undefined in a list without numbers. */
      readonly start: number | undefined;
      readonly tight: boolean;
      readonly items: readonly Blocks[];
    }
  | { readonly kind: 'quote'; readonly blocks: Blocks }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly alignments: readonly ('left' | 'center' | 'right')[];
      readonly head: readonly Runs[];
      readonly rows: readonly (readonly Runs[])[];
    }
  | {
      readonly kind: 'figure';
      readonly picture: PdfPicture;
      readonly caption: string | undefined;
    }
  | { readonly kind: 'rule' };

export type Runs = readonly Run[];

/** Text in one style, or what stands among it. Runs do not nest, except in a link. */
export type Run =
  | TextRun
  | { readonly kind: 'break' }
  | { readonly kind: 'picture'; readonly picture: PdfPicture }
  | { readonly kind: 'link'; readonly address: string; readonly runs: Runs };

export type TextRun = {
  readonly kind: 'text';
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly struck?: true;
  readonly code?: true;
  /** BCP 47, where it differs from the document's. */
  readonly language?: string;
};

export type PdfPicture = {
  /** Path in the content folder. */
  readonly file: string;
  /** Empty for a picture that says nothing: then it is an artifact, which screen readers pass over. */
  readonly alt: string;
  /** In points, within the text's measure; undefined where the picture has no size of its own. */
  readonly width: number | undefined;
  /** Stands in for a picture of a kind that a PDF cannot hold. */
  readonly substitute: string;
};

/** Text without any style. */
export function plain(text: string): TextRun {
  return { kind: 'text', text };
}

/** Text in a strong style. */
export function strong(text: string): TextRun {
  return { kind: 'text', text, strong: true };
}
