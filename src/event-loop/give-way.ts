import { setImmediate } from 'node:timers/promises';

/** How long work may hold the event loop before readers have their turn, in milliseconds. */
const LONGEST = 10;

let turned = 0;

/** Called between the pieces of long work: lets all that waits for the event loop have its turn, when that has not been for a while. */
export async function giveWay(): Promise<void> {
  if (performance.now() - turned < LONGEST) return;
  await setImmediate();
  turned = performance.now();
}
