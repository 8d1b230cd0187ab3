/** HTML of ours with whole addresses in place of those within the site or the page, for readers who see it elsewhere. */
export function wholeAddresses(html: string, siteUrl: string, pageAddress: string): string {
  // A quote in text is `&quot;`, so this finds attributes only.
  return html
    .replace(/ (href|src)="(\/(?!\/)[^"]*)"/g, (_, name, address) => ` ${name}="${siteUrl}${address}"`)
    .replace(/ href="(#[^"]*)"/g, (_, anchor) => ` href="${siteUrl}${pageAddress}${anchor}"`);
}
