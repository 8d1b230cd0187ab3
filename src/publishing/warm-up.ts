import type { Edition } from '../edition/edition.ts';

/** Makes every body of an edition, compressed, one after the other and between requests. Stops when the edition is replaced. */
export async function warmUp(
  edition: Edition,
  isCurrent: () => boolean,
  failed: (address: string, error: unknown) => void,
): Promise<void> {
  await edition.prepare();
  for (const [address, resource] of [...edition.resources, ...edition.errors]) {
    if (resource.isMadeOnDemand) continue;
    for (const encoding of ['br', 'gzip'] as const) {
      if (resource.ready(encoding) !== undefined) continue;
      if (!isCurrent()) return;
      try {
        await resource.represent(encoding);
      } catch (error) {
        failed(String(address), error);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
