import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config/config.ts';
import { addressOf } from '../content/files/roles.ts';
import { ContentLoader, type Loaded } from '../content/load.ts';
import { hasErrors, type Problem } from '../content/problem.ts';
import { plainFileSignature } from '../disk/plain-file.ts';
import { plainFiles } from '../disk/plain-files.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { problemsOf } from '../editing/file-kind.ts';
import { answerTo } from '../edition/edition.ts';
import { makeEdition } from '../render/make-edition.ts';
import { digest } from '../text/digest.ts';

/** A page as it would be if a file said something else; or what keeps it from being shown. */
export type WrittenPage =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * The site as it would be with what is written in a form and not saved: a copy of the content, in which one file is another. The copy is
 * brought up to date before each look, so that only what has changed is read again.
 */
export class WrittenSite {
  readonly #contentDir: string;
  readonly #copy: string;
  readonly #loader: ContentLoader;
  /** The signature of each original when it was copied; none of one that was written over in the copy. */
  readonly #copied = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(config: Config) {
    this.#contentDir = config.contentDir;
    this.#copy = join(config.cacheDir, 'skrivbordet', `${digest(config.contentDir, 16)}-${process.pid}`);
    this.#loader = new ContentLoader({ ...config, contentDir: this.#copy });
    rmSync(this.#copy, { recursive: true, force: true });
  }

  /** The page of a file with these bytes. */
  async pageOf(path: string, bytes: Buffer): Promise<WrittenPage> {
    const now = Date.now();
    const { site, problems } = await this.#load(path, bytes, now);
    const own = problems.filter(({ file, level }) => level === 'error' || file === path);
    if (site === undefined || hasErrors(problems)) return { kind: 'problems', problems: own };
    const resource = await answerTo(makeEdition(site, now), addressOf(path), '');
    return resource === undefined
      ? { kind: 'problems', problems: own }
      : { kind: 'page', html: resource.identity.body.toString() };
  }

  /** The problems of a file with these bytes, with those that only the whole content shows where that can be looked at. */
  async problemsOf(path: string, bytes: Buffer): Promise<readonly Problem[]> {
    const loaded = this.#load(path, bytes, Date.now());
    // A disk without room for the copy keeps nobody from saving.
    const problems = await loaded.then((all) => all.problems).catch(() => problemsOf(path, bytes));
    return problems.filter(({ file }) => file === path);
  }

  /** The content with these bytes in the place of a file. One at a time. */
  #load(path: string, bytes: Buffer, now: number): Promise<Loaded> {
    const load = this.#last.then(() => {
      this.#bringUpToDate();
      // A file in the place of another: what was copied is never written into.
      writeWhole(join(this.#copy, path), bytes);
      this.#copied.delete(path);
      return this.#loader.load({ now, showHidden: true });
    });
    this.#last = load.catch(() => {});
    return load;
  }

  #bringUpToDate(): void {
    const files = plainFiles(this.#contentDir, '');
    for (const gone of plainFiles(this.#copy, '').filter((file) => !files.includes(file))) {
      rmSync(join(this.#copy, gone));
      this.#copied.delete(gone);
    }
    for (const file of files) {
      const signature = plainFileSignature(this.#contentDir, file);
      if (this.#copied.get(file) === signature) continue;
      mkdirSync(dirname(join(this.#copy, file)), { recursive: true });
      copyFileSync(join(this.#contentDir, file), join(this.#copy, file));
      this.#copied.set(file, signature);
    }
  }
}
