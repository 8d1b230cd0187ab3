import type { IncomingMessage } from 'node:http';
import { userInfo } from 'node:os';

const COOKIE = 'redaktor';
const LONGEST = 80;
const YEAR = 365 * 24 * 60 * 60;

/** The name that somebody has given in this browser; empty where nobody has. */
export function givenName({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const start = `${COOKIE}=`;
  const found = (headers.cookie ?? '').split(/; */).find((cookie) => cookie.startsWith(start));
  try {
    return plain(decodeURIComponent(found?.slice(start.length) ?? ''));
  } catch {
    return '';
  }
}

/** Who a version is by: the name that was given, or else the account on the machine. Neither need be known. */
export function editorName(request: Pick<IncomingMessage, 'headers'>): string {
  return givenName(request) || accountName();
}

/** The cookie, as a Set-Cookie, that keeps a name in the browser; an empty one is forgotten. No other site is sent it. */
export function nameCookie(name: string): string {
  const kept = encodeURIComponent(plain(name));
  return `${COOKIE}=${kept}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${kept === '' ? 0 : YEAR}`;
}

function plain(name: string): string {
  return name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
