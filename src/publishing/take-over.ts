import type { Edition } from '../edition/edition.ts';

/**
 * Lets a new edition keep what the earlier one has made wherever an answer is the same: everywhere, where both are made of the very same
 * files (`isSame`), and else where that turns out.
 */
export function takeOver({ resources }: Edition, earlier: Edition, isSame: boolean): void {
  for (const [address, resource] of resources) {
    const before = earlier.resources.get(address);
    if (before !== undefined) resource.adopt(before, isSame);
  }
}
