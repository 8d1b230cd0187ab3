import * as fs from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PromiseFsClient } from 'isomorphic-git';
import { failureCode } from '../disk/failure-code.ts';
import { readPlainFile } from '../disk/plain-file.ts';
import { writeWhole } from '../disk/write-whole.ts';

/** What a linked work tree has of its own; all else lies in the repository that it is linked to. */
const OWN_OF_A_WORK_TREE = /^(?:HEAD|[A-Z]+_HEAD|index.*|rebase-.*|commondir|gitdir)$/;

/** Most objects are asked for in two places; an error of its own for each that is not in the first costs more than looking. */
const MISSING = Object.assign(new Error('no such file'), { code: 'ENOENT' });

/** How old a lock of ours can be before it must be a dead program's, in milliseconds. */
const LONGEST = 60_000;

/** Why nothing can be kept or read now: what is so, and how to mend it, in Swedish. */
export class Obstacle extends Error {
  readonly mend: string;
  constructor(what: string, mend: string) {
    super(what);
    this.mend = mend;
  }
}

const held = new Set<string>();

/** Does something while holding a lock that git respects, and takes. Throws `Obstacle` where another keeps it for longer than `patience`. */
export async function whileLocked<Result>(
  lock: string,
  patience: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const end = performance.now() + patience;
  while (!take(lock)) {
    if (!removeOwnStale(lock)) {
      if (performance.now() > end)
        throw new Obstacle(
          'ett annat program använder git',
          `Spara igen om en stund. Hjälper det inte, be den som sköter git att ta bort ${lock}.`,
        );
      await pause(20);
    }
  }
  held.add(lock);
  try {
    return await work();
  } finally {
    held.delete(lock);
    fs.rmSync(lock, { force: true });
  }
}

/** Takes away a lock that a program of ours left when it was killed. False where the lock is another's, or in use. */
export function removeOwnStale(lock: string): boolean {
  const text = readPlainFile(dirname(lock), basename(lock))?.toString() ?? '';
  const [, pid, host] = /^medborgarloften (\d+) (.+)\n$/.exec(text) ?? [];
  if (pid === undefined || held.has(lock)) return false;
  const age = Date.now() - (fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const isLeft = host === hostname() && (Number(pid) === process.pid || !isRunning(Number(pid)));
  if (!isLeft && age < LONGEST) return false;
  fs.rmSync(lock, { force: true });
  return true;
}

/** The lock appears with its owner in it, so that there is no moment in which nobody's name is there; but for a disk without links. */
function take(lock: string): boolean {
  if (fs.existsSync(lock)) return false;
  const owner = `medborgarloften ${process.pid} ${hostname()}\n`;
  const beside = join(dirname(lock), `.${basename(lock)}.${process.pid}.tmp`);
  fs.mkdirSync(dirname(lock), { recursive: true });
  try {
    fs.writeFileSync(beside, owner);
    try {
      fs.linkSync(beside, lock);
    } catch (error) {
      if (failureCode(error) === 'EEXIST') return false;
      fs.copyFileSync(beside, lock, fs.constants.COPYFILE_EXCL);
    }
    return true;
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return failureCode(error) === 'EPERM';
  }
}

/**
 * The disk as isomorphic-git is to see it: every file is written whole or not at all, and a linked work tree looks like a repository
 * of its own.
 */
export function fileSystem(gitDir: string, commonDir: string): PromiseFsClient {
  const place = (path: string): string => {
    const inner = gitDir === commonDir ? '' : relative(gitDir, path);
    const [first = ''] = inner.split(sep);
    const isShared = first !== '' && first !== '..' && !OWN_OF_A_WORK_TREE.test(first);
    return isShared ? join(commonDir, inner) : path;
  };
  // Asked thousands of times for small files, the disk answers sooner than a promise of it.
  const at =
    <Rest extends readonly unknown[], Result>(act: (path: string, ...rest: Rest) => Result) =>
    async (path: string | undefined, ...rest: Rest): Promise<Result> => {
      // The library reads nothing, to see whether it is answered by a promise.
      if (path === undefined) throw MISSING;
      return act(place(path), ...rest);
    };
  return {
    promises: {
      readFile: at((path, options: { readonly encoding?: BufferEncoding } | BufferEncoding = {}) => {
        if (!fs.existsSync(path)) throw MISSING;
        const encoding = typeof options === 'string' ? options : options.encoding;
        return encoding === undefined ? fs.readFileSync(path) : fs.readFileSync(path, encoding);
      }),
      writeFile: at(write),
      readdir: at((path) => fs.readdirSync(path)),
      mkdir: at((path) => fs.mkdirSync(path)),
      rmdir: at((path) => fs.rmdirSync(path)),
      unlink: at((path) => fs.unlinkSync(path)),
      stat: at((path) => fs.statSync(path)),
      lstat: at((path) => fs.lstatSync(path)),
      // Nothing here reads or makes links, but the library takes no disk without them.
      readlink: fs.promises.readlink,
      symlink: fs.promises.symlink,
    },
  };
}

function write(path: string, bytes: Uint8Array | string): void {
  const whole = typeof bytes === 'string' ? bytes : Buffer.from(bytes);
  if (!/[\\/]objects[\\/][0-9a-f]{2}[\\/]/.test(path)) {
    writeWhole(path, whole);
    return;
  }
  // git clears away what is called so among the objects, should we be stopped here.
  const beside = join(dirname(path), `tmp_obj_${basename(path)}_${process.pid}`);
  try {
    fs.writeFileSync(beside, whole, { flush: true, mode: 0o444 });
    fs.renameSync(beside, path);
  } finally {
    fs.rmSync(beside, { force: true });
  }
}
