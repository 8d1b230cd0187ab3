import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

const SELF = "'self'";
const NONE = "'none'";

/** The directives of a Content-Security-Policy. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * The headers that every reply of the site carries, 304 and raw errors included. `styleSource` is the hash of the inlined style sheet, the
 * only thing a page may apply.
 */
export function securityHeaders(styleSource: string): Readonly<Record<string, string>> {
  const policy = {
    defaultSrc: [NONE],
    styleSrc: [styleSource],
    imgSrc: [SELF],
    // No page connects to anything. Auditors read robots.txt as a page would, and else call it broken.
    connectSrc: [SELF],
    baseUri: [NONE],
    formAction: [SELF],
    frameAncestors: [NONE],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: [NONE],
  };
  return headersWith(policy, { maxAge: 63_072_000, includeSubDomains: true });
}

/**
 * Headers that let a page do what its policy says and nothing else. helmet makes them once, for good: they depend on nothing in a request.
 * `transport` asks browsers to come by https only, or not.
 */
export function headersWith(
  policy: Policy,
  transport: false | { readonly maxAge: number; readonly includeSubDomains: boolean },
): Readonly<Record<string, string>> {
  const directives = Object.fromEntries(
    Object.entries(policy).map(([name, sources]) => [name, [...sources]]),
  );
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginEmbedderPolicy: true,
    strictTransportSecurity: transport,
    xFrameOptions: { action: 'deny' },
  });
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  protect(response.req, response, () => {});
  const names = response.getHeaderNames();
  return Object.freeze({
    ...Object.fromEntries(names.map((name) => [headerCase(name), String(response.getHeader(name))])),
    'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  });
}

/** What a page of text never needs of a device. */
const FEATURES = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

function headerCase(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}
