import type { Edition } from '../../edition/edition.ts';
import { REVALIDATED } from '../../edition/resource.ts';
import { securityHeaders } from '../../http/security-headers.ts';
import { STYLE_SOURCE } from '../../render/html/style.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers that a file server makes itself, or that every reply has. */
const MADE = ['Content-Encoding', 'Content-Length', 'ETag', 'Vary', 'Cache-Control'];

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it: what every reply carries, and what some carry of their own, above
 * all the type of a file whose ending does not tell it.
 */
export function headerRules({ resources }: Edition): string {
  const rules = [...resources.values()].flatMap(({ address, contentType, identity: { headers } }) => {
    const own = Object.entries(headers).filter(
      ([name]) => !MADE.includes(name) && !(name === 'Content-Type' && contentType.startsWith('text/html')),
    );
    return own.length === 0 ? [] : [rule(address, Object.fromEntries(own))];
  });
  const every = { ...securityHeaders(STYLE_SOURCE), 'Cache-Control': REVALIDATED };
  return [rule('/*', every), ...rules].join('');
}

/** `_redirects`, for the same servers: old addresses and where they lead. */
export function redirectRules(moved: ReadonlyMap<string, string>): string {
  return [...moved].map(([from, to]) => `${encodeURI(from)} ${to} 308\n`).join('');
}

function rule(address: string, headers: Headers): string {
  return `${[encodeURI(address), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
}
