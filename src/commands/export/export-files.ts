import { readPlainFile } from '../../disk/plain-file.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Resource } from '../../edition/resource.ts';
import type { Published } from '../../publishing/published.ts';
import { sentFile } from '../../publishing/served-files.ts';
import { headerRules, redirectRules } from './server-rules.ts';

/** A file of the export by its path in the folder, with `/` between folders. */
export type ExportedFile = { readonly path: string; readonly bytes: Buffer };

/**
 * Every file of the site: pages and files for machines with their compressed bodies beside them (`.br`, `.gz`), error pages,
 * documents, pictures, and the rules for headers and redirects. Made one by one, since a site may be large. `failed` is told of a picture
 * that cannot be made, which is left out.
 */
export async function* exportFiles(
  { edition, files, moved }: Published,
  failed: (address: string, error: unknown) => void,
): AsyncGenerator<ExportedFile> {
  // What was withdrawn is no file: a file server would say that it is there.
  for (const resource of edition.resources.values())
    if (resource.status === 200) yield* bodiesOf(pathOf(resource), resource);
  for (const [status, resource] of edition.errors) yield* bodiesOf(`${status}.html`, resource);
  for (const [address, file] of files) {
    const sent = await sentFile(file, (error) => failed(address, error));
    const bytes = sent && readPlainFile(sent.root, sent.path);
    if (bytes !== undefined) yield { path: address.slice(1), bytes };
  }
  yield { path: '_headers', bytes: Buffer.from(headerRules(edition)) };
  if (moved.size > 0) yield { path: '_redirects', bytes: Buffer.from(redirectRules(moved)) };
}

/** `/` is index.html and `/om` is om.html, where web servers look for a page of that address. */
function pathOf({ address, contentType }: Resource): string {
  if (!contentType.startsWith('text/html')) return address.slice(1);
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`;
}

async function* bodiesOf(path: string, resource: Resource): AsyncGenerator<ExportedFile> {
  const { identity } = resource;
  yield { path, bytes: identity.body };
  for (const [encoding, ending] of [
    ['br', 'br'],
    ['gzip', 'gz'],
  ] as const) {
    const made = await resource.represent(encoding);
    // What is pressed already has no other body.
    if (made !== identity) yield { path: `${path}.${ending}`, bytes: made.body };
  }
}

/** Addresses whose answer depends on a query, which files cannot give. */
export function needServer({ computed }: Edition): readonly string[] {
  return [...computed.keys()];
}
