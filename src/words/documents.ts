import type { Document } from '../model/site.ts';
import { count, formatSize } from './swedish.ts';

export type DocumentLink = { readonly href: string; readonly title: string; readonly label: string };

/** A file as it is linked: its type, pages and size, all read from the file (WCAG 2.4.4: the link tells where it leads). */
export function documentLink({ address, title, bytes, pages }: Document): DocumentLink {
  const facts = ['PDF', pages === undefined ? undefined : count(pages, 'sida', 'sidor'), formatSize(bytes)];
  return { href: address, title, label: facts.filter((fact) => fact !== undefined).join(', ') };
}
