import type { IncomingMessage } from 'node:http';
import { requestPath } from '../http/request-path.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether a server that listens there is reached from its own machine alone. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host.toLowerCase());
}

export const REFUSALS = {
  host: 'Skrivbordet svarar bara på sin egen adress. Öppna adressen som står i fönstret där det startades.',
  origin: 'En annan webbplats försökte använda skrivbordet. Det går inte.',
  session:
    'För att ändra något behöver du nyckeln. Öppna adressen med nyckel som står i fönstret där skrivbordet startades.',
  proxied:
    'Någon annan än den här datorn kan läsa genom en proxy. Därför behövs nyckeln också för att läsa. Lägg till ?nyckel= och nyckeln som står i fönstret där skrivbordet startades.',
} as const;

/** What proxies and tunnels add of whom they ask for. They may give Host as the desk has it. */
const OF_PROXIES = /^(?:x-forwarded-.*|x-real-ip|x-original-.*|forwarded|via)$/;

/** Anyone may try a key; that is how a browser gets its session. */
export const KEY_ADDRESS = '/forhandsvisning/nyckel';

/**
 * Why a request is refused, in words for a person, or undefined when it may go on. A page of another site can make the reader's browser
 * send anything here, and can give this machine a name of its own (DNS rebinding); what it cannot do is choose Host, Origin and
 * Sec-Fetch-Site.
 */
export function refusal(
  request: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  port: number,
  hasSession: boolean,
): string | undefined {
  const { host = '', origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
  const hosts = LOOPBACK.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  if (!hosts.includes(host.toLowerCase())) return REFUSALS.host;
  const isOwn = origin !== undefined && hosts.some((own) => origin === `http://${own}`);
  if (origin !== undefined && !isOwn) return REFUSALS.origin;
  // A link from another site may lead here; its pictures, scripts and forms may not.
  if ((site === 'cross-site' || site === 'same-site') && mode !== 'navigate') return REFUSALS.origin;
  const isProxied = Object.keys(request.headers).some((name) => OF_PROXIES.test(name));
  if (request.method === 'GET' || request.method === 'HEAD')
    return isProxied && !hasSession && !showsKey(request) ? REFUSALS.proxied : undefined;
  if (!isOwn) return REFUSALS.origin;
  const isKey = request.method === 'POST' && request.url?.split('?')[0] === KEY_ADDRESS;
  return hasSession || isKey ? undefined : REFUSALS.session;
}

/** Whether a key comes in the address, right or wrong: the step that takes keys answers it, and nothing after that. */
function showsKey({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return method === 'GET' && new URLSearchParams(requestPath(url).query).has('nyckel');
}
