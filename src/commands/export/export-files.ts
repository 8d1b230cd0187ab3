import { readPlainFile } from '../../disk/plain-file.ts';
import type { Resource } from '../../edition/resource.ts';
import type { Published } from '../../publishing/published.ts';
import { sentFile } from '../../publishing/served-files.ts';
import { answerTable, fileOf } from './answer-table.ts';
import { ruleFiles } from './rules/rule-files.ts';

/** A file of the export by its path in the folder, with `/` between folders. */
export type ExportedFile = { readonly path: string; readonly bytes: Buffer };

/**
 * Every file of the site: pages and files for machines with their compressed bodies beside them (`.br`, `.gz`), error pages,
 * documents, pictures, and the rules for other servers. Made one by one, since a site may be large. `failed` is told of a picture
 * that cannot be made, which is left out.
 */
export async function* exportFiles(
  published: Published,
  failed: (address: string, error: unknown) => void,
): AsyncGenerator<ExportedFile> {
  const { edition, files } = published;
  for (const resource of edition.resources.values()) yield* bodiesOf(fileOf(resource), resource);
  for (const [status, resource] of edition.errors) yield* bodiesOf(`${status}.html`, resource);
  for (const [address, file] of files) {
    const sent = await sentFile(file, (error) => failed(address, error));
    const bytes = sent && readPlainFile(sent.root, sent.path);
    if (bytes !== undefined) yield { path: address.slice(1), bytes };
  }
  for (const { path, text } of ruleFiles(await answerTable(published, () => {})))
    yield { path, bytes: Buffer.from(text) };
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
