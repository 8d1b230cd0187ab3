import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/editing/file-kind.ts';
import { plainPath, unmark } from '../../content/mistakes/markers.ts';
import type { Mistake } from '../../content/mistakes/mistake.ts';
import { TABLES } from '../../content/mistakes/tables.ts';
import { MINIMAL } from '../../content/temporary-content.ts';
import { put } from '../../publishing/site-folder.ts';
import { Client } from '../editing/form-client.ts';
import { type RunningPreview, startPreview } from '../running-preview.ts';
import { saidOfFiles } from './outside-file.ts';

/** Where a file is shown as it is written, all of the page is of the file. */
const AS_TEXT = '<h1>Redigera som text</h1>';

/** The first mistake of each code: what all sentences become in the form's words is tested without a desk (telling/form-words.test.ts). */
const told = new Set<string>();
const FIRST = TABLES.map(([name, table]) => {
  const isNew = ({ expected }: Mistake) => {
    const fresh = expected.flatMap((line) => / (?:error|warning) (\S+)/.exec(line)?.[1] ?? []);
    return fresh.filter((code) => !told.has(code) && told.add(code)).length > 0;
  };
  return [name, table.filter(isNew)] as const;
}).filter(([, table]) => table.length > 0);

let preview: RunningPreview;
let client: Client;
beforeAll(async () => {
  preview = await startPreview();
  client = await Client.of(preview);
});
afterAll(() => preview.stop());

describe.each(FIRST)(
  'with a mistake in %s, the desk speaks of files only where the file is shown',
  (_, table) => {
    it.each(table.map((entry) => [entry.mistake, entry] as const))('%s', async (_mistake, entry) => {
      const paths = lay(entry);
      const pages = ['/redigera', ...paths.map((path) => `/redigera/${path}`)];
      const written = Object.values(entry.files).join('\n');
      const said: string[] = [];
      for (const page of pages) {
        const html = await (await client.fetch(page)).text();
        if (!html.includes(AS_TEXT))
          said.push(...saidOfFiles(html, written).map((text) => `${page}: ${text}`));
      }
      expect(said).toEqual([]);
    });
  },
);

/** Makes the content that of a mistake. Gives the paths of its files that the desk edits. */
function lay(mistake: Mistake): readonly string[] {
  for (const folder of ['content', 'public']) {
    rmSync(join(preview.folder, folder), { recursive: true, force: true });
    mkdirSync(join(preview.folder, folder));
  }
  const own = unmark(mistake).contents;
  for (const [path, bytes] of Object.entries({ ...MINIMAL, ...own }))
    if (bytes !== undefined) put(preview.folder, `content/${path}`, bytes);
  for (const path of mistake.folders ?? [])
    mkdirSync(join(preview.folder, 'content', plainPath(path)), { recursive: true });
  for (const [path, bytes] of Object.entries(mistake.publicFiles ?? {}))
    put(preview.folder, `public/${plainPath(path)}`, bytes);
  return Object.keys(own).filter((path) => own[path] !== undefined && kindOf(path) !== undefined);
}
