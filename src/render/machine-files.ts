import type { IsoDate } from '../model/dates/calendar.ts';
import type { Site } from '../model/site.ts';
import { escapeXml } from '../text/xml.ts';
import { telephoneAddress } from '../words/telephone.ts';
import type { FilePlan } from './file-plan.ts';

const TEXT = 'text/plain; charset=utf-8';

/** What the site map tells of a page. */
type SitePage = {
  readonly address: string;
  readonly updated: IsoDate | undefined;
  readonly isIndexed: boolean;
};

/** Every file that no reader opens, but search engines and other machines. `now` is in milliseconds since the epoch. */
export function machineFiles(site: Site, pages: readonly SitePage[], now: number): readonly FilePlan[] {
  const security = securityTxt(site, now);
  return [
    {
      address: '/sitemap.xml',
      type: 'application/xml; charset=utf-8',
      make: () => sitemapXml(site, pages),
    },
    { address: '/robots.txt', type: TEXT, make: () => robotsTxt(site) },
    ...(security === undefined
      ? []
      : [{ address: '/.well-known/security.txt', type: TEXT, make: () => security }]),
  ];
}

/** sitemap.xml (sitemaps.org 0.9). `lastmod` only where the content has a date, never the time of a build. */
function sitemapXml(site: Site, pages: readonly SitePage[]): string {
  const urls = pages
    .filter(({ isIndexed }) => isIndexed)
    .map(({ address, updated }) => {
      const lastmod = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
      return `<url><loc>${escapeXml(site.url + address)}</loc>${lastmod}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/** robots.txt (RFC 9309): everything may be read. */
function robotsTxt(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`;
}

/**
 * security.txt (RFC 9116), or undefined where those who run the site name no way to reach them: the file must have one, and the parties
 * cannot mend the site. Web addresses in it must be https.
 * It expires eleven months after the month that it is made in, so that all replicas of a day agree.
 */
function securityTxt(site: Site, now: number): string | undefined {
  if (site.operator === undefined) return undefined;
  const { email, phone, web } = site.operator;
  const contacts = [
    ...(email === undefined ? [] : [`mailto:${email}`]),
    ...(web !== undefined && isSecure(web) ? [web] : []),
    ...(phone === undefined ? [] : [telephoneAddress(phone)]),
  ];
  if (contacts.length === 0) return undefined;
  const today = new Date(now);
  const expires = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 11, 1)).toISOString();
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.replace('.000Z', 'Z')}`,
    'Preferred-Languages: sv, en',
    ...(isSecure(site.url) ? [`Canonical: ${site.url}/.well-known/security.txt`] : []),
    '',
  ].join('\n');
}

function isSecure(url: string): boolean {
  return /^https:/i.test(url);
}
