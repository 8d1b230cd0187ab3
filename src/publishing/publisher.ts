import type { Config } from '../config/config.ts';
import { ContentLoader } from '../content/load.ts';
import type { Problem } from '../content/problem.ts';
import type { Edition } from '../edition/edition.ts';
import { makeEdition } from '../render/make-edition.ts';
import { EditionStore, LARGEST } from './edition-store.ts';
import { packEdition, restoreEdition, weightOf } from './kept-edition.ts';
import { type Published, publishedOf } from './published.ts';
import { siteFingerprint } from './site-fingerprint.ts';
import { takeOver } from './take-over.ts';

export type Attempt = {
  /** `torn`: the content changed while it was read. `unchanged`: it is what is published already. */
  readonly outcome: 'published' | 'refused' | 'torn' | 'unchanged';
  readonly problems: readonly Problem[];
  readonly nextChange: number | undefined;
};

/** So many pages are rendered within a fraction of a second. */
const SMALL = 100;

/** Holds the last good edition and replaces it when the content has a new one without errors. */
export class Publisher {
  readonly #config: Config;
  readonly #loader: ContentLoader;
  #published: Published | undefined;
  #restored: Edition | undefined;
  #seen: string | undefined;
  #staleAt = Number.POSITIVE_INFINITY;
  readonly #firstRead = Promise.withResolvers<void>();

  constructor(config: Config) {
    this.#config = config;
    this.#loader = new ContentLoader(config);
  }

  /** The last good edition; publish() or restore() must have succeeded once. */
  current(): Published {
    if (this.#published === undefined) throw new Error('nothing has been published yet');
    return this.#published;
  }

  /**
   * Takes up the edition that an earlier run kept of exactly these files, if there is one. It answers while publish() reads the
   * content; what comes of that replaces it.
   */
  restore(now: number): boolean {
    const bytes = this.#store(now).read();
    const kept = bytes && restoreEdition(bytes, () => this.#successor());
    if (kept === undefined || now >= kept.staleAt) return false;
    this.#restored = kept.edition;
    this.#show(kept.edition);
    return true;
  }

  /** What replaced the restored edition when the content had been read; undefined while the content has errors. */
  async #successor(): Promise<Edition | undefined> {
    await this.#firstRead.promise;
    const { edition } = this.current();
    return edition === this.#restored ? undefined : edition;
  }

  /** Keeps the current edition for the next start. To be called when its bodies are made. */
  keep(now: number): void {
    if (weightOf(this.current().edition) > LARGEST || this.#seen !== this.#fingerprint()) return;
    this.#store(now).write(packEdition(this.current().edition, this.#staleAt));
  }

  /**
   * Keeps the current edition at once if that is soon done: a server that is cut off early then starts faster the next time. Bodies
   * not made yet are rendered, but not compressed. A page that fails is told of when it is warmed up.
   */
  keepIfSmall(now: number): void {
    if (this.current().edition.resources.size > SMALL) return;
    try {
      this.keep(now);
    } catch {
      return;
    }
  }

  /**
   * Loads the content as of `now` and publishes it if it is new and has no error. New content must first stay the same for `settle`
   * milliseconds: a file that is half written may look whole.
   */
  async publish(now: number, settle = 0): Promise<Attempt> {
    try {
      return await this.#read(now, settle);
    } finally {
      this.#firstRead.resolve();
    }
  }

  async #read(now: number, settle: number): Promise<Attempt> {
    const before = this.#fingerprint();
    if (before === this.#seen && now < this.#staleAt) {
      return { outcome: 'unchanged', problems: [], nextChange: undefined };
    }
    if (settle > 0) await new Promise((resolve) => setTimeout(resolve, settle));
    const { site, problems, nextChange } = await this.#loader.load({ now, showHidden: false });
    if (this.#fingerprint() !== before) return { outcome: 'torn', problems: [], nextChange };
    this.#seen = before;
    this.#staleAt = nextChange ?? Number.POSITIVE_INFINITY;
    if (site === undefined) return { outcome: 'refused', problems, nextChange };

    const edition = makeEdition(site, now);
    if (this.#published !== undefined) await takeOver(edition, this.#published.edition);
    this.#show(edition);
    return { outcome: 'published', problems, nextChange };
  }

  /** Makes the next publish() load afresh, whatever the files say. */
  forget(): void {
    this.#seen = undefined;
  }

  #show(edition: Edition): void {
    this.#published = publishedOf(edition, this.#config);
  }

  #store(now: number): EditionStore {
    return new EditionStore(this.#config, this.#fingerprint(), new Date(now).toISOString().slice(0, 7));
  }

  #fingerprint(): string {
    return siteFingerprint(this.#config);
  }
}
