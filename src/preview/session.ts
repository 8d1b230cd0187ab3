import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const secret = () => randomBytes(16).toString('base64url');

/** Who may write: browsers that have shown the key of the terminal. A key is good for one of them; then there is a new one. */
export class Session {
  #key = secret();
  readonly #tickets: string[] = [];
  readonly #renewed: (key: string) => void;

  /** `renewed` is told every key but the first. */
  constructor(renewed: (key: string) => void) {
    this.#renewed = renewed;
  }

  /** The key that the next browser shall show. */
  get key(): string {
    return this.#key;
  }

  /** Takes a key. Gives the cookie, as a Set-Cookie, that makes the browser's session, or undefined for a key that is not the one. */
  redeem(key: string, port: number): string | undefined {
    if (!isSame(key, this.#key)) return undefined;
    const ticket = secret();
    this.#tickets.push(ticket);
    this.#key = secret();
    this.#renewed(this.#key);
    return `${cookieName(port)}=${ticket}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Whether a request comes from a browser that has redeemed a key. */
  isIn({ headers, socket }: IncomingMessage): boolean {
    const start = `${cookieName(socket.localPort ?? 0)}=`;
    const shown = (headers.cookie ?? '').split(/; */).filter((cookie) => cookie.startsWith(start));
    return shown.some((cookie) => this.#tickets.some((ticket) => isSame(cookie.slice(start.length), ticket)));
  }
}

/** Cookies do not tell ports apart, so that two previews at once need a name each. */
function cookieName(port: number): string {
  return `nyckel_${port}`;
}

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
