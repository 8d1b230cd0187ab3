import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import type { Site } from '../../model/site.ts';
import { isMadeHere } from '../../render/pdf/made-here.ts';
import { makeDocument } from './make-document.ts';
import { namedDocuments } from './named-documents.ts';
import { documentOrders, documentPath, type Order } from './orders.ts';
import { failedLine, frontMatterLines, leftAloneLine, madeLines, sharedLine, waitingLine } from './words.ts';

export type Outcome = { readonly lines: readonly string[]; readonly hasFailed: boolean };

/** Makes what is missing, or with `again` also what the command made before, and tells of it. */
export async function makeAll(site: Site, config: Config, again: boolean): Promise<Outcome> {
  const { contentDir, publicDir } = config;
  const names = namedDocuments(contentDir);
  const orders = documentOrders(site, names);
  const lines: string[] = [];
  let hasFailed = false;
  const taken = new Map<string, string>();
  for (const order of orders) {
    const other = taken.get(order.path);
    if (other !== undefined) {
      lines.push(sharedLine(order.source, other));
      continue;
    }
    taken.set(order.path, order.source);
    const path = join(publicDir, order.path);
    const present = whatLiesAt(publicDir, order.path);
    if (present === 'nothing' || (present === 'made-here' && again)) {
      try {
        lines.push(...madeLines(path, await makeDocument(order, site, config)));
      } catch (error) {
        hasFailed = true;
        lines.push(failedLine(path, error));
        continue;
      }
    } else if (again) lines.push(leftAloneLine(path));
    if (order.toName !== undefined) lines.push(...frontMatterLines(order.source, order.toName));
  }
  lines.push(...waiting(names, orders, publicDir).map(waitingLine));
  if (lines.length === 0) lines.push(nothingToDo(orders));
  return { lines, hasFailed };
}

function whatLiesAt(publicDir: string, path: string): 'nothing' | 'made-here' | 'foreign' {
  const bytes = readPlainFile(publicDir, path);
  if (bytes !== undefined) return isMadeHere(bytes) ? 'made-here' : 'foreign';
  // A link, or a folder of that name, is somebody's too.
  return existsSync(join(publicDir, path)) ? 'foreign' : 'nothing';
}

/** Follow-ups that are not public yet and name a document that is missing. */
function waiting(
  names: ReadonlyMap<string, string>,
  orders: readonly Order[],
  publicDir: string,
): readonly string[] {
  const isPublic = new Set(orders.map(({ source }) => source));
  return [...names]
    .filter(([source, name]) => {
      return !isPublic.has(source) && whatLiesAt(publicDir, documentPath(source, name)) === 'nothing';
    })
    .map(([source]) => source);
}

function nothingToDo({ length }: readonly Order[]): string {
  return length === 0
    ? 'Det finns inget publicerat löfte.'
    : 'Alla löften och uppföljningar har redan ett dokument.';
}
