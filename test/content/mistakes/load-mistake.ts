import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inOneLine, TemporaryContent } from '../temporary-content.ts';
import { plainPath, unmark } from './markers.ts';
import type { Mistake } from './mistake.ts';

/** What is told of a mistake, a line for each problem. */
export async function problemsOf(mistake: Mistake): Promise<readonly string[]> {
  const content = new TemporaryContent(unmark(mistake).contents);
  for (const [path, bytes] of Object.entries(mistake.publicFiles ?? {}))
    content.writePublic(plainPath(path), bytes);
  for (const path of mistake.folders ?? [])
    mkdirSync(join(content.contentDir, plainPath(path)), { recursive: true });
  for (const [path, target] of Object.entries(mistake.links ?? {})) link(content.contentDir, path, target);
  for (const [path, target] of Object.entries(mistake.publicLinks ?? {}))
    link(content.publicDir, path, target);
  const { problems } = await content.load();
  return problems.map(inOneLine);
}

function link(folder: string, path: string, target: string): void {
  const place = join(folder, plainPath(path));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place);
}
