import { headersWith } from '../http/security-headers.ts';
import { STYLE_SOURCE } from '../render/html/style.ts';

const SELF = "'self'";
const NONE = "'none'";

/** What every reply of the preview carries: it is for this browser now, and for no search engine ever. No HSTS, since it is http. */
export const PREVIEW_HEADERS: Readonly<Record<string, string>> = Object.freeze({
  ...headersWith(
    {
      defaultSrc: [NONE],
      styleSrc: [SELF, STYLE_SOURCE],
      scriptSrc: [SELF],
      connectSrc: [SELF],
      imgSrc: [SELF],
      formAction: [SELF],
      frameAncestors: [NONE],
      baseUri: [NONE],
    },
    false,
  ),
  // With no-referrer, browsers say `Origin: null` when they send a form, and the guard could not tell ours from another site's.
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
});
