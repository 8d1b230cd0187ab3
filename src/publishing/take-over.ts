import type { Edition } from '../edition/edition.ts';

/** A new edition may take this long to get ready before it is shown, in milliseconds; what is left is made on demand. */
const PREPARATION = 300;

/** Renders the new pages, and keeps the compressed bodies of those that did not change. Gives way to requests now and then. */
export async function takeOver(edition: Edition, earlier: Edition): Promise<void> {
  const started = performance.now();
  let paused = started;
  for (const [address, resource] of edition.resources) {
    const before = earlier.resources.get(address);
    if (before !== undefined) resource.adopt(before);
    const now = performance.now();
    if (now - started > PREPARATION) return;
    if (now - paused < 10) continue;
    await new Promise((resolve) => setImmediate(resolve));
    paused = performance.now();
  }
}
