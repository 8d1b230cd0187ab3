import { Worker } from 'node:worker_threads';
import { convertWord } from './convert.ts';

/** The program of the process that opens Word documents: it is asked one after the other for what the bytes of a file say. */
new Worker(new URL('../../child-process/memory-guard.ts', import.meta.url)).unref();

process.on('message', async (message: unknown) => {
  if (typeof message !== 'object' || message === null || !('bytes' in message)) return;
  if (!(message.bytes instanceof Uint8Array)) return;
  // A file that cannot be read is told as such; an order is always answered.
  const answer = await convertWord(Buffer.from(message.bytes)).catch(() => undefined);
  process.send?.({ answer });
});
