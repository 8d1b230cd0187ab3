import { Socket } from 'node:net';
import helmet from 'helmet';

// Taken without `import`, for the reason given in server.ts.
const { IncomingMessage, ServerResponse } = process.getBuiltinModule('node:http');

/**
 * The headers that every reply carries, 304 and raw errors included. helmet makes them once, for good: they depend on nothing in
 * a request. `styleSource` is the hash of the inlined style sheet, the only thing a page may apply.
 */
export function securityHeaders(styleSource: string): Readonly<Record<string, string>> {
  const self = "'self'";
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [styleSource],
        imgSrc: [self],
        baseUri: ["'none'"],
        formAction: [self],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
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
