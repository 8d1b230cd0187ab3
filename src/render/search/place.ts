/** What a page is, as readers are told. */
export type Kind = 'Medborgarlöfte' | 'Löfte' | 'Uppföljning' | 'Sida' | 'Ordlista' | 'PDF-dokument';

/** A page that a search can lead to. */
export type Target = {
  readonly address: string;
  readonly title: string;
  readonly kind: Kind;
  /** The slug and the title of its period, where it belongs to one. */
  readonly period: { readonly slug: string; readonly title: string } | undefined;
  /** BCP 47 */
  readonly language: string;
};

/** A part of a page: what stands under one of its headings. */
export type Place = {
  readonly target: Target;
  /** The id of the heading on its page; empty for the page's beginning. */
  readonly anchor: string;
  /** Empty where it is the page's own title. */
  readonly heading: string;
  readonly text: string;
  /** The activity that a result tells of; empty for all else. */
  readonly about: string;
  /** What goes for it without standing there: places, those responsible, the time, other words for a term. */
  readonly context: string;
  /** The id that editors gave it, which names it in few words without å, ä and ö: `fotpatrull`. */
  readonly id?: string | undefined;
  /** How it goes, which is shown and not searched; undefined where that is no question. */
  readonly how?: string | undefined;
  /** Keys of the parties that are responsible for it. */
  readonly parties: readonly string[];
};
