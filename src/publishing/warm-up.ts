import type { Edition } from '../edition/edition.ts';

/**
 * Makes every body of an edition, in Brotli, one after the other; `turn` is waited for after each. Gzip's is made for the few who ask for it.
 * Stops when the edition is replaced.
 */
export async function warmUp(
  { prepareNext, resources, errors }: Edition,
  isCurrent: () => boolean,
  turn: () => Promise<void>,
  failed: (address: string, error: unknown) => void,
): Promise<void> {
  while (isCurrent() && prepareNext()) await turn();
  for (const [address, resource] of [...resources, ...errors]) {
    if (resource.isMadeOnDemand || resource.ready('br') !== undefined) continue;
    if (!isCurrent()) return;
    try {
      await resource.represent('br');
    } catch (error) {
      failed(String(address), error);
    }
    await turn();
  }
}
