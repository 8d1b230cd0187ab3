import type { Made } from '../edition/body.ts';

/** A file for machines, by its address; made when it is first asked for. */
export type FilePlan = {
  readonly address: string;
  readonly type: string;
  readonly make: () => Made;
  /** The slug of the period that it tells of alone. */
  readonly about?: string;
  /** Its own headers; they go before what every reply carries. */
  readonly headers?: Readonly<Record<string, string>>;
};
