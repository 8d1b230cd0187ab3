/** One of those who promise. */
export type Party = {
  readonly key: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly web: string | undefined;
  /** As the Swedish Companies Registration Office writes it, `NNNNNN-NNNN`. */
  readonly organisationNumber: string | undefined;
  /** Whether the content says that it is a public authority. */
  readonly isPublicBody: boolean;
};

/** How to reach those who answer for the pledges. */
export type Contact = {
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly web: string | undefined;
  readonly postal: string | undefined;
};

/** Who runs the site, which need not be one of the parties. */
export type Operator = {
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly web: string | undefined;
  /** In the operator's own words. */
  readonly text: string | undefined;
  readonly organisationNumber: string | undefined;
};
