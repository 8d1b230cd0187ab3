import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failureCode } from '../../disk/failure-code.ts';
import { writeWhole } from '../../disk/write-whole.ts';
import { digest } from '../../text/digest.ts';
import type { Posted } from './posted.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** What somebody wrote in a form and has not saved. */
export type KeptForm = {
  /** Of the file that the form was opened on. */
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly fields: Fields;
  /** Of the file as it is once this is saved; undefined where nobody has begun to save it. */
  readonly becomes?: string | undefined;
};

/**
 * What is written in forms, on disk from moment to moment, so that a closed window, a lost session, a restart or a crash loses no more than
 * the last seconds. One for each file; saving the file ends it.
 */
export class KeptForms {
  readonly #folder: string;

  /** `contentDir` tells the forms of one town from those of another. */
  constructor(cacheDir: string, contentDir: string) {
    this.#folder = join(cacheDir, 'formular', digest(contentDir, 16));
  }

  /** Keeps a form, with what the file `becomes` if it is being saved. Gives undefined, or the code of what the disk refuses. */
  keep(path: string, { fields, one }: Pick<Posted, 'fields' | 'one'>, becomes?: string): string | undefined {
    const kept: KeptForm = { version: one('version'), at: Date.now(), fields, becomes };
    try {
      writeWhole(this.#file(path), JSON.stringify(kept));
      return undefined;
    } catch (error) {
      return failureCode(error);
    }
  }

  /** What was kept of a file's form; undefined where nothing was, or where it cannot be read. */
  recall(path: string): KeptForm | undefined {
    try {
      const read: unknown = JSON.parse(readFileSync(this.#file(path), 'utf8'));
      return isKeptForm(read) ? read : undefined;
    } catch {
      return undefined;
    }
  }

  /** Takes what was written along to where the file is now. */
  move(from: string, to: string): void {
    if (this.recall(from) !== undefined) renameSync(this.#file(from), this.#file(to));
  }

  forget(path: string): void {
    rmSync(this.#file(path), { force: true });
  }

  #file(path: string): string {
    return join(this.#folder, `${digest(path, 32)}.json`);
  }
}

/** The values of kept fields, as if the form had been sent again. */
export function asPosted(fields: Fields): Pick<Posted, 'all' | 'one'> {
  const all = (name: string) => fields.filter(([own]) => own === name).map(([, value]) => value);
  return { all, one: (name) => all(name)[0] ?? '' };
}

function isKeptForm(value: unknown): value is KeptForm {
  if (typeof value !== 'object' || value === null) return false;
  const fields = 'fields' in value ? value.fields : undefined;
  const isField = (field: unknown) =>
    Array.isArray(field) && field.length === 2 && field.every((part) => typeof part === 'string');
  return (
    'version' in value &&
    typeof value.version === 'string' &&
    'at' in value &&
    typeof value.at === 'number' &&
    Array.isArray(fields) &&
    fields.every(isField) &&
    (!('becomes' in value) || typeof value.becomes === 'string')
  );
}
