import type { Config } from '../config/config.ts';
import type { Log } from '../config/log.ts';
import { formatProblem } from '../content/problem.ts';
import type { Attempt } from './attempt.ts';
import { type DocumentText, documentTextReader } from './document-text/document-text.ts';
import { readDocuments } from './document-text/read-documents.ts';
import type { Published } from './published.ts';
import type { Publisher } from './publisher.ts';
import { PICTURE_FAILED, sentFile } from './served-files.ts';
import { warmUp } from './warm-up.ts';
import { watchFolders } from './watcher.ts';

/** The content is read again by the day at least, in milliseconds: the sign of life of security.txt is renewed then. */
const DAY = 86_400_000;

/** The longest a timer waits, in milliseconds: it goes by the time that passes, and the clock may be set meanwhile. */
const MINUTE = 60_000;

/** How long content must stay the same that nobody saw come to rest, in milliseconds. */
const SETTLE = 50;

export type Following = {
  /** Reads the content, whether or not it looks changed. */
  readonly readAgain: () => void;
  readonly end: () => void;
};

/**
 * Keeps what is published in step with the content: follows changes where WATCH is on, and publishes held files when their time
 * comes. Content with an error leaves the last good edition in place and is told in the log. `first` is the attempt that
 * led to the current edition, or undefined where that was kept from an earlier run.
 */
export function followContent(
  config: Config,
  publisher: Publisher,
  first: Attempt | undefined,
  log: Log,
): Following {
  const documentText = documentTextReader(config.cacheDir);
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let reading: Promise<unknown> = Promise.resolve();

  /** What prepares an edition goes on when requests have had their turn, and when nothing is being read. */
  const turn = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    await reading;
  };

  const sleepUntil = (moment: number) => {
    clearTimeout(timer);
    const wait = Math.min(MINUTE, Math.max(0, moment - Date.now()));
    timer = setTimeout(() => (Date.now() < moment ? sleepUntil(moment) : readAgain()), wait).unref();
  };
  const readAgain = () => {
    publisher.forget();
    run();
  };
  const follow = (attempt: Attempt) => {
    tell(attempt, log);
    if (attempt.outcome === 'published' || attempt.outcome === 'refused')
      sleepUntil(Math.min(attempt.nextChange ?? Number.POSITIVE_INFINITY, Date.now() + DAY));
    if (attempt.outcome === 'published') warm(publisher, documentText, turn, log);
  };
  const run = async (wasQuiet = false): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    try {
      const attempting = publisher.publish(Date.now(), wasQuiet ? 0 : SETTLE);
      reading = attempting.catch(() => {});
      const attempt = await attempting;
      if (attempt.outcome === 'torn') again = true;
      follow(attempt);
    } catch (error) {
      log.error({ err: error }, 'Innehållet kunde inte läsas. Den senaste felfria versionen visas.');
    }
    running = false;
    if (again) setTimeout(run, 20).unref();
  };

  if (first === undefined || first.outcome === 'torn') run();
  else follow(first);
  const watcher = config.watch
    ? watchFolders([config.contentDir, config.publicDir], run, (error) =>
        log.warn({ err: error }, 'Ändringar kan inte följas direkt. De läses in var femte sekund.'),
      )
    : undefined;
  return {
    readAgain,
    end: () => {
      clearTimeout(timer);
      watcher?.close();
    },
  };
}

function tell({ outcome, problems }: Attempt, log: Log): void {
  for (const problem of problems) {
    const { file, line, column, code } = problem;
    const level = problem.level === 'error' ? 'error' : 'warn';
    log[level]({ file, line, column, code }, formatProblem(problem));
  }
  if (outcome === 'published') log.info('Innehållet är publicerat.');
  if (outcome === 'refused')
    log.error('Innehållet har fel och publiceras inte. Den senaste felfria versionen visas.');
}

function warm(publisher: Publisher, documentText: DocumentText, turn: () => Promise<void>, log: Log): void {
  const { edition } = publisher.current();
  const isCurrent = () => publisher.current().edition === edition;
  warmUp(edition, isCurrent, turn, (address, error) =>
    log.error({ err: error, address }, 'En sida kunde inte visas'),
  )
    .then(() => (isCurrent() ? publisher.keep() : undefined))
    .then(() => makePictures(publisher.current(), isCurrent, log))
    .then(() => (isCurrent() ? readDocuments(publisher.current(), documentText, isCurrent) : undefined))
    .catch((error: unknown) => log.error({ err: error }, 'Sidorna kunde inte förberedas'));
}

/** Makes what is sent of each picture, so that no reader waits for it. */
async function makePictures({ files }: Published, isCurrent: () => boolean, log: Log): Promise<void> {
  for (const [address, file] of files) {
    if (!isCurrent()) return;
    if (file.remadeIn !== undefined)
      await sentFile(file, (error) => log.error({ err: error, address }, PICTURE_FAILED));
  }
}
