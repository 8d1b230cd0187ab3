import { extname } from 'node:path';
import { contentType } from 'mime-types';
import { REVALIDATED } from '../../edition/representation.ts';
import type { Resource } from '../../edition/resource.ts';
import { KEEPING } from '../../http/middleware/files.ts';
import { MOVED_KEEPING } from '../../http/responder.ts';
import { securityHeaders } from '../../http/security-headers.ts';
import type { Published } from '../../publishing/published.ts';
import { sentFile } from '../../publishing/served-files.ts';
import { STYLE_SOURCE } from '../../render/html/style.ts';

export type Headers = Readonly<Record<string, string>>;

/** One address, decoded, and what of the export answers it. */
export type Answer = { readonly address: string; readonly file: string; readonly headers: Headers };

/** What the server answers, for programs that answer it with files. Headers are those of their own; Content-Type is always one. */
export type AnswerTable = {
  /** What every reply carries. */
  readonly every: Headers;
  readonly pages: readonly Answer[];
  readonly files: readonly Answer[];
  readonly gone: readonly Answer[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly movedHeaders: Headers;
  /** `404` → its page. */
  readonly errors: readonly { readonly status: number; readonly file: string; readonly headers: Headers }[];
  /** The addresses, with their queries, that may be kept for ever. */
  readonly pinned: readonly { readonly address: string; readonly query: string }[];
  readonly pinnedFor: string;
};

/** Headers that a file server makes itself. */
const MADE = ['Content-Encoding', 'Content-Length', 'ETag'];
const HTML = 'text/html';

/** Where the pages that say why something was withdrawn lie: by their addresses a file server would say that it is there. */
export const WITHDRAWN = '_borttaget';

/** Takes from what is published all that a file server must be told. `failed` is told of a picture that cannot be made. */
export async function answerTable(
  { edition, files, moved }: Published,
  failed: (address: string, error: unknown) => void,
): Promise<AnswerTable> {
  const resources = [...edition.resources.values()];
  const served = [];
  for (const [address, file] of files) {
    const sent = await sentFile(file, (error) => failed(address, error));
    if (sent === undefined) continue;
    const page = edition.documents.get(address);
    const headers = {
      'Content-Type': contentType(extname(sent.path)) || 'application/octet-stream',
      'Cache-Control': KEEPING.other,
      ...(page === undefined ? {} : { Link: `<${page}>; rel="canonical"` }),
    };
    served.push({ address, file: address.slice(1), headers, query: `v=${sent.hash}` });
  }
  const shown = resources.filter(({ status }) => status === 200);
  return {
    every: securityHeaders(STYLE_SOURCE),
    pages: shown.filter((resource) => isPage(resource)).map((resource) => answer(resource)),
    files: [
      ...shown.filter((resource) => !isPage(resource)).map((resource) => answer(resource)),
      ...served.map(({ address, file, headers }) => ({ address, file, headers })),
    ],
    gone: resources.filter(({ status }) => status === 410).map((resource) => answer(resource)),
    moved: [...moved].map(([from, to]) => ({ from, to })),
    movedHeaders: { 'Cache-Control': MOVED_KEEPING },
    errors: [...edition.errors].map(([status, page]) => ({
      status,
      file: `${status}.html`,
      headers: ownHeaders(page),
    })),
    pinned: served.map(({ address, query }) => ({ address, query })),
    pinnedFor: KEEPING.pinned,
  };
}

/** Where a resource lies in the export: `/` is index.html and `/om` is om.html, where web servers look for a page of that address. */
export function fileOf(resource: Resource): string {
  const { address, status } = resource;
  if (status === 410) return `${WITHDRAWN}${address}.html`;
  if (!isPage(resource)) return address.slice(1);
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`;
}

function isPage({ contentType }: Resource): boolean {
  return contentType.startsWith(HTML);
}

function answer(resource: Resource): Answer {
  return { address: resource.address, file: fileOf(resource), headers: ownHeaders(resource) };
}

/** Without making a body, which takes long for a picture. */
function ownHeaders({ contentType, headers }: Resource): Headers {
  const own = {
    'Content-Type': contentType,
    'Cache-Control': REVALIDATED,
    Vary: 'Accept-Encoding',
    ...headers,
  };
  return Object.fromEntries(Object.entries(own).filter(([name]) => !MADE.includes(name)));
}
