import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { RememberedFiles } from '../../disk/remembered-files.ts';
import { isMadeHere } from '../../render/pdf/made-here.ts';
import type { ServedFile } from '../served-files.ts';

/** A document that has not been read by then is left out, in milliseconds. */
const PATIENCE = 20_000;

const texts = new RememberedFiles(
  async (bytes, root, path): Promise<readonly string[]> =>
    isMadeHere(bytes) ? [] : readInThread(join(root, path)),
);

/**
 * The text of a PDF's pages, for the search; empty for one that the site made itself, whose page says the same, and for one that
 * cannot be read. It is read in a thread of its own, so that a large or broken file holds up no reader, and once for as long as it is
 * the same on disk.
 */
export async function documentText({ root, path }: ServedFile): Promise<readonly string[]> {
  return texts.read(root, path) ?? [];
}

function readInThread(path: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-pages.ts', import.meta.url), {
      workerData: path,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
      stdout: true,
      stderr: true,
    });
    worker.unref();
    const finish = (pages: readonly string[]) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(pages);
    };
    const timer = setTimeout(finish, PATIENCE, []).unref();
    worker.once('message', (pages: unknown) => finish(isTexts(pages) ? pages : []));
    worker.once('error', () => finish([]));
    worker.once('exit', () => finish([]));
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
