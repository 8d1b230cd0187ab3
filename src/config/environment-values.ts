import { statSync } from 'node:fs';
import { isIP } from 'node:net';

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mend: string };

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** A TCP port, 0–65535; 0 lets the system choose a free one. `example` is a line that is right. */
export function readPort(example: string): (raw: string) => Reading<number> {
  return (raw) => {
    const port = Number(raw);
    return /^\d{1,5}$/.test(raw) && port <= 65535
      ? { ok: true, value: port }
      : { ok: false, mend: `Skriv ett heltal från 0 till 65535, till exempel ${example}.` };
  };
}

/** An http or https origin. A path, a query or credentials would end up in every address on the site. */
export function readSiteUrl(raw: string): Reading<string> {
  const url = URL.canParse(raw) ? new URL(raw) : undefined;
  const isOrigin =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search + url.hash + url.username + url.password === '';
  return isOrigin
    ? { ok: true, value: url.origin }
    : { ok: false, mend: 'Skriv en adress utan sökväg, till exempel SITE_URL=https://www.exempel.se.' };
}

/**
 * `off`, a number of proxies, or addresses and networks. Plain "on" is refused: it would believe any
 * X-Forwarded-* that a visitor sends.
 */
export function readTrustProxy(raw: string): Reading<false | number | readonly string[]> {
  if (/^(off|false|nej|0)$/i.test(raw)) return { ok: true, value: false };
  if (/^[1-9]\d?$/.test(raw)) return { ok: true, value: Number(raw) };
  const networks = raw.split(',').map((network) => network.trim());
  return networks.every(isNetwork)
    ? { ok: true, value: networks }
    : {
        ok: false,
        mend: 'Skriv off, antalet proxyservrar eller deras adresser, till exempel TRUST_PROXY=1 eller TRUST_PROXY=loopback.',
      };
}

function isNetwork(network: string): boolean {
  const [address = '', bits, ...rest] = network.split('/');
  if (NAMED_NETWORKS.includes(network)) return true;
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** One of pino's levels. */
export function readLogLevel(raw: string): Reading<string> {
  return LOG_LEVELS.includes(raw.toLowerCase())
    ? { ok: true, value: raw.toLowerCase() }
    : { ok: false, mend: `Välj en av ${LOG_LEVELS.join(', ')}.` };
}

/** A switch. */
export function readOnOff(raw: string): Reading<boolean> {
  if (/^(on|true|ja|1)$/i.test(raw)) return { ok: true, value: true };
  if (/^(off|false|nej|0)$/i.test(raw)) return { ok: true, value: false };
  return { ok: false, mend: 'Skriv on eller off.' };
}

/** A folder that is there. */
export function readFolder(raw: string): Reading<string> {
  return isFolder(raw)
    ? { ok: true, value: raw }
    : { ok: false, mend: 'Ange sökvägen till en mapp som finns.' };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
