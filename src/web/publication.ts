import type { Config } from '../config/config.ts';
import { fingerprint } from '../content/files/fingerprint.ts';
import { ContentLoader } from '../content/load.ts';
import type { Problem } from '../content/problem.ts';
import { type Edition, makeEdition } from '../render/edition.ts';
import { type ServedFile, servedFiles } from './files.ts';
import { canonicalPath } from './request-path.ts';

/** What is public now. Immutable; a change swaps the whole of it. */
export type Published = {
  readonly edition: Edition;
  readonly files: ReadonlyMap<string, ServedFile>;
  /** Canonical old address → new address. */
  readonly moved: ReadonlyMap<string, string>;
};

export type Attempt = {
  /** `torn`: the content changed while it was read. `unchanged`: it is what is published already. */
  readonly outcome: 'published' | 'refused' | 'torn' | 'unchanged';
  readonly problems: readonly Problem[];
  readonly nextRelease: number | undefined;
};

/** Holds the last good edition and replaces it when the content has a new one without errors. */
export class Publication {
  readonly #config: Config;
  readonly #loader: ContentLoader;
  #published: Published | undefined;
  #seen: string | undefined;
  #staleAt = Number.POSITIVE_INFINITY;

  constructor(config: Config) {
    this.#config = config;
    this.#loader = new ContentLoader(config);
  }

  /** The last good edition; publish() must have succeeded once. */
  current(): Published {
    if (this.#published === undefined) throw new Error('nothing has been published yet');
    return this.#published;
  }

  /** Loads the content as of `now` and publishes it if it is new and has no error. */
  async publish(now: number): Promise<Attempt> {
    const before = this.#fingerprint();
    if (before === this.#seen && now < this.#staleAt) {
      return { outcome: 'unchanged', problems: [], nextRelease: undefined };
    }
    const { site, problems, nextRelease } = await this.#loader.load({ now, showHidden: false });
    if (this.#fingerprint() !== before) return { outcome: 'torn', problems: [], nextRelease };
    this.#seen = before;
    this.#staleAt = nextRelease ?? Number.POSITIVE_INFINITY;
    if (site === undefined) return { outcome: 'refused', problems, nextRelease };

    const edition = makeEdition(site, now);
    const files = servedFiles(this.#config.publicDir, this.#config.contentDir, site.pictures);
    const moved = new Map(site.moved.map(({ from, to }) => [canonicalPath(from.normalize('NFC')), to]));
    if (this.#published !== undefined) await takeOver(edition, this.#published.edition);
    this.#published = { edition, files, moved };
    return { outcome: 'published', problems, nextRelease };
  }

  /** Makes the next publish() load afresh, whatever the files say. */
  forget(): void {
    this.#seen = undefined;
  }

  #fingerprint(): string {
    return fingerprint([this.#config.contentDir, this.#config.publicDir]);
  }
}

/** A new edition may take this long to get ready before it is shown, in milliseconds; what is left is made on demand. */
const PREPARATION = 300;

/** Renders the new pages, and keeps the compressed bodies of those that did not change. Gives way to requests now and then. */
async function takeOver(edition: Edition, earlier: Edition): Promise<void> {
  const started = performance.now();
  let paused = started;
  for (const [address, resource] of edition.resources) {
    const before = earlier.resources.get(address);
    if (before !== undefined) resource.adopt(before);
    const now = performance.now();
    if (now - started > PREPARATION) return;
    if (now - paused < 10) continue;
    await new Promise((resolve) => setImmediate(resolve));
    paused = performance.now();
  }
}
