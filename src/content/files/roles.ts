export const SETTINGS = 'webbplats.yaml';
export const PLEDGES = 'lofte.md';
export const PAGES_FOLDER = 'sidor';

export type Role = 'settings' | 'page' | 'pledges' | 'followUp' | 'picture';

/** The roles that a file of the content can have, by path, and the address of what is made of it. */
const ROLES: readonly { readonly role: Role; readonly path: RegExp; readonly address: string }[] = [
  { role: 'settings', path: /^webbplats\.yaml$/, address: '/' },
  { role: 'page', path: /^sidor\/([a-z0-9-]+)\.md$/, address: '/$1' },
  { role: 'pledges', path: /^([a-z0-9-]+)\/lofte\.md$/, address: '/$1' },
  { role: 'followUp', path: /^([a-z0-9-]+)\/uppfoljning-([a-z0-9-]+)\.md$/, address: '/$1/$2' },
  {
    role: 'picture',
    path: /^(?:sidor|([a-z0-9-]+))\/(bilder\/[a-z0-9-]+\.(?:png|jpe?g|webp|avif|gif|svg))$/,
    address: '/$1/$2',
  },
];

type Place = { readonly role: Role; readonly address: string };

/** What a path in the content folder is for, whether or not there is a file; undefined where the site has no use for one. */
export function placeOf(path: string): Place | undefined {
  const found = ROLES.find((candidate) => candidate.path.test(path));
  if (found === undefined) return undefined;
  return { role: found.role, address: path.replace(found.path, found.address).replace('//', '/') };
}

/** The address of what a file makes. That of the settings is the home page, and so it is for a file that makes nothing. */
export function addressOf(path: string): string {
  return placeOf(path)?.address ?? '/';
}

/** The last part of that address: the name of a page, a period or a follow-up. */
export function slugOf(path: string): string {
  return addressOf(path).replace(/^.*\//, '');
}
