import { Worker } from 'node:worker_threads';
import type { Question } from '../pdf-reading.ts';
import { readFacts } from './facts.ts';
import { readStructure } from './structure.ts';
import { readText } from './text.ts';

/** The program of the process that opens PDFs: it is asked one question at a time about the bytes of a file. */
const ANSWERS: Readonly<Record<Question, (bytes: Uint8Array) => Promise<unknown>>> = {
  facts: readFacts,
  text: readText,
  structure: readStructure,
};

new Worker(new URL('../../child-process/memory-guard.ts', import.meta.url)).unref();

process.on('message', async (message: unknown) => {
  if (!isOrder(message)) return;
  // A file that cannot be read is told as such; an order is always answered.
  const answer = await ANSWERS[message.question](message.bytes).catch(() => undefined);
  process.send?.({ answer });
});

function isOrder(value: unknown): value is { question: Question; bytes: Uint8Array } {
  if (typeof value !== 'object' || value === null || !('question' in value) || !('bytes' in value))
    return false;
  return String(value.question) in ANSWERS && value.bytes instanceof Uint8Array;
}
