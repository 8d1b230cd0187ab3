import { setTimeout as wait } from 'node:timers/promises';

/** Asks over and over for some 20 seconds at least; false where it never is so. */
export async function comesTrue(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await isSo()) return true;
    await wait(50);
  }
  return false;
}
