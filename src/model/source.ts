/** Where something is said, or who says it. */
export type Source = { readonly text: string; readonly web: string | undefined };
