export type Link = { readonly href: string; readonly text: string; readonly language?: string };
