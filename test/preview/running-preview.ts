import { rmSync } from 'node:fs';
import type { Config } from '../../src/config/config.ts';
import { addressOf, listen } from '../../src/http/listening.ts';
import { follow } from '../../src/preview/follow.ts';
import { makePreviewServer } from '../../src/preview/preview-server.ts';
import { PreviewSite } from '../../src/preview/preview-site.ts';
import { Session } from '../../src/preview/session.ts';
import { get, type Reply } from '../http/raw-http.ts';
import { configOf, put, writeSite } from '../publishing/site-folder.ts';

/** A period to come, with a follow-up inside; a draft page; a page that links to them. */
export const HIDDEN = {
  'content/2019/lofte.md': `---
titel: Löften 2019
period: 2019
publiceras: 2099-12-01 08:00
löften:
  - {id: ljus, titel: Vi lagar lyktor., ansvarig: [kommunen]}
---
Så ska det bli 2019.
`,
  'content/2019/uppfoljning-tertial-1.md':
    '---\ntitel: Uppföljning 2019\nomfattar: tertial 1\n---\nSå gick det.\n',
  'content/sidor/planer.md': '---\ntitel: Våra planer\nutkast: true\n---\n## Snart\n\nDet händer snart.\n',
  'content/sidor/om.md':
    '---\ntitel: Om webbplatsen\n---\nLäs om [våra planer](/planer#snart), [löften 2019](/2019) och [löften 2018](/2018).\n',
};

export const BROKEN_PAGE = '---\ntitell: Om\n---\nText.\n';

type Headers = Readonly<Record<string, string>>;

export type RunningPreview = {
  readonly folder: string;
  readonly site: PreviewSite;
  readonly session: Session;
  /** The keys that were told after the first. */
  readonly told: readonly string[];
  /** What went wrong and was told. */
  readonly faults: readonly unknown[];
  readonly port: number;
  readonly origin: string;
  readonly ask: (target: string, headers?: Headers, method?: string) => Promise<Reply>;
  /** The body of a GET. */
  readonly read: (target: string) => Promise<string>;
  readonly post: (target: string, fields: Headers, headers?: Headers) => Promise<Reply>;
  readonly save: (path: string, content: string) => void;
  readonly stop: () => void;
};

/** Runs the preview over a folder of its own, on a port of its own; it follows the files only where a test says so. */
export async function startPreview(
  changes: Readonly<Record<string, string | Buffer>> = {},
  watch = false,
): Promise<RunningPreview> {
  const folder = writeSite(changes);
  const config: Config = { ...configOf(folder), watch };
  const told: string[] = [];
  const faults: unknown[] = [];
  const failed = (error: unknown) => faults.push(error);
  const site = new PreviewSite(config);
  await site.refresh();
  const session = new Session((key) => told.push(key));
  const server = makePreviewServer(config, site, session, failed);
  await listen(server, config);
  const end = watch ? follow(site, config, failed) : () => {};
  const origin = addressOf(server, config);
  const port = Number(new URL(origin).port);
  const ask = (target: string, headers: Headers = {}, method = 'GET') =>
    get(port, target, { Host: `127.0.0.1:${port}`, ...headers }, method);
  return {
    folder,
    site,
    session,
    told,
    faults,
    port,
    origin,
    ask,
    read: async (target) => (await ask(target)).body.toString(),
    post: (target, fields, headers = { Origin: origin }) => {
      const body = new URLSearchParams(fields).toString();
      const type = 'application/x-www-form-urlencoded';
      return postRaw(port, target, body, { 'Content-Type': type, ...headers });
    },
    save: (path, content) => put(folder, `content/${path}`, content),
    stop: () => {
      end();
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postRaw(port: number, target: string, body: string, headers: Headers): Promise<Reply> {
  // raw-http writes no body of its own: it follows the last header.
  const last = { 'Content-Length': `${Buffer.byteLength(body)}\r\n\r\n${body}` };
  return get(port, target, { Host: `127.0.0.1:${port}`, ...headers, ...last }, 'POST');
}

/** The text of the main part of a page, without tags, spaces as one. */
export function mainText(html: string): string {
  return textOf(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '');
}

/** The text of what the preview puts above a page of the site. */
export function bannerText(html: string): string {
  return textOf(/<aside class="fv"[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '');
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
