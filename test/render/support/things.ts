export type Thing = Readonly<Record<string, unknown>>;

/** The things that a page tells search engines, as JSON-LD. */
export function thingsOn(html: string): readonly Thing[] {
  const [, data] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  if (data === undefined) return [];
  const parsed: unknown = JSON.parse(data);
  if (typeof parsed !== 'object' || parsed === null || !('@graph' in parsed)) throw new Error(data);
  return Array.isArray(parsed['@graph']) ? parsed['@graph'] : [];
}
