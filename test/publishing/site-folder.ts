import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Config } from '../../src/config/config.ts';
import { STATEMENT } from '../content/statement.ts';

/** A PDF of one empty page that says all that a document must: that it is tagged, its language and its title. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang(sv)>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
4 0 obj<</Title(Tertial 1)>>endobj
trailer<</Root 1 0 R/Info 4 0 R>>
%%EOF
`;

/** One white pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** A small town's site: two periods, a follow-up with a document, a picture, a page and moved addresses. */
export const SITE: Readonly<Record<string, string | Buffer>> = {
  'content/webbplats.yaml': `namn: Löften i Exempelby
ort: Exempelby
adress: https://lofte.example
parter:
  polisen: {namn: Polisen}
  kommunen: {namn: Exempelby kommun}
flyttade-adresser:
  /Gamla/Löften/: /2018
  /gammal-uppfoljning: /2018/tertial-1#resultat
  /Om/: /om
  /grannbyn: https://grannbyn.example/lofte
`,
  'content/sidor/tillganglighet.md': STATEMENT,
  'content/2017/lofte.md': `---
titel: Löften 2017
period: 2017
löften:
  - {id: ljus, titel: Vi lagar lyktor., ansvarig: [kommunen]}
---
Så var det 2017.
`,
  'content/2018/lofte.md': `---
titel: Löften 2018
period: 2018
löften:
  - id: trygghet
    titel: Vi gör torget tryggt.
    aktiviteter:
      - {id: fotpatrull, text: Polisen går runt torget., ansvarig: [polisen]}
---
Så är det 2018.

![Torget från norr](bilder/torg.png)
`,
  'content/2018/uppfoljning-tertial-1.md': `---
titel: Uppföljning 2018 tertial 1
omfattar: tertial 1
dokument: {fil: uppfoljning.pdf}
---
Så gick det.
`,
  'content/2018/bilder/torg.png': PNG,
  'content/sidor/om.md': '---\ntitel: Om webbplatsen\n---\nHär står löftena.\n',
  'public/dokument/2018/uppfoljning.pdf': PDF,
};

/** Writes a site to a new folder under the system's temporary one; `changes` adds files or replaces them. */
export function writeSite(changes: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lofte-')));
  for (const [path, content] of Object.entries({ ...SITE, ...changes })) put(folder, path, content);
  return folder;
}

/** Writes one file of a site, with the folders that lead to it. */
export function put(folder: string, path: string, content: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The settings of a server or desk over such a folder, on a free port: silent, and not watching. */
export const configOf = (folder: string): Config => ({
  port: 0,
  host: '127.0.0.1',
  siteUrl: undefined,
  contentDir: join(folder, 'content'),
  publicDir: join(folder, 'public'),
  cacheDir: join(folder, 'cache'),
  trustProxy: false,
  logLevel: 'silent',
  watch: false,
});
