import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** How many files and connections a process holds, by its number; this one where none is given. 0 where the system does not tell. */
export function openFiles(pid: number | 'self' = 'self'): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}

/** Waits until a process holds as few as before, for as long as the server takes to cut those who say nothing; gives what is left. */
export async function openFilesAtLast(before: number, pid: number | 'self' = 'self'): Promise<number> {
  for (let tries = 0; tries < 400 && openFiles(pid) > before; tries += 1) await wait(100);
  return openFiles(pid);
}

/** How many a process holds when it has come to rest: what it begins with may be less or more for a moment. */
export async function openFilesAtRest(pid: number | 'self' = 'self'): Promise<number> {
  for (let held = openFiles(pid); ; held = openFiles(pid)) {
    await wait(500);
    if (openFiles(pid) === held) return held;
  }
}
