import type { Config } from '../config/config.ts';
import { ContentLoader } from '../content/load.ts';
import type { Edition } from '../edition/edition.ts';
import { giveWay } from '../event-loop/give-way.ts';
import { makeEdition } from '../render/make-edition.ts';
import type { Attempt, Refused } from './attempt.ts';
import { EditionStore, LARGEST } from './edition-store.ts';
import { type KeptEdition, packEdition, restoreEdition, weightOf } from './kept-edition.ts';
import { type Published, publishedOf } from './published.ts';
import { editionFingerprint, siteFingerprint } from './site-fingerprint.ts';
import { takeOver } from './take-over.ts';
import { LastAnswered } from './vanished/last-answered.ts';

/** So many pages are rendered within a fraction of a second. */
const SMALL = 100;

/** Holds the last good edition and replaces it when the content has a new one without errors. */
export class Publisher {
  readonly #config: Config;
  readonly #store: EditionStore;
  readonly #loader: ContentLoader;
  #published: Published | undefined;
  #restored: Edition | undefined;
  /** What the current edition was made of, and until when it is the newest. */
  #made: Pick<KeptEdition, 'madeOf' | 'staleAt'> | undefined;
  readonly #last = new LastAnswered();
  #refused: Refused | undefined;
  #seen: string | undefined;
  #staleAt = Number.POSITIVE_INFINITY;
  readonly #firstRead = Promise.withResolvers<void>();

  constructor(config: Config) {
    this.#config = config;
    this.#store = new EditionStore(config);
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
  async restore(now: number): Promise<boolean> {
    const kept = this.#kept();
    if (kept === undefined) return false;
    this.#last.take(kept);
    if (now >= kept.staleAt) return false;
    const site = await siteFingerprint(this.#config);
    return kept.madeOf === editionFingerprint(site, this.#config, now) && this.#showKept(kept);
  }

  /** Takes up the last good edition of the site, whatever has changed since; false where none is kept. */
  restoreLastGood(): boolean {
    const kept = this.#kept();
    return kept !== undefined && this.#showKept(kept);
  }

  #kept(): KeptEdition | undefined {
    const bytes = this.#store.read();
    return bytes && restoreEdition(bytes, () => this.#successor());
  }

  #showKept({ edition, madeOf, staleAt, files }: KeptEdition): true {
    this.#restored = edition;
    this.#published = publishedOf(edition, this.#config, files);
    this.#made = { madeOf, staleAt };
    return true;
  }

  /** What replaced the restored edition when the content had been read; undefined while the content has errors. */
  async #successor(): Promise<Edition | undefined> {
    await this.#firstRead.promise;
    const { edition } = this.current();
    return edition === this.#restored ? undefined : edition;
  }

  /** Keeps the current edition for the next start. To be called when its bodies are made. */
  async keep(): Promise<void> {
    const { edition, files } = this.current();
    if (this.#made === undefined || weightOf(edition) > LARGEST) return;
    await this.#store.write(packEdition({ edition, files: [...files.keys()], ...this.#made }));
  }

  /**
   * Keeps the current edition at once if that is soon done: a server that is cut off early then starts faster the next time. Bodies
   * not made yet are rendered, but not compressed. A page that fails is told of when it is warmed up.
   */
  async keepIfSmall(): Promise<void> {
    if (this.current().edition.resources.size <= SMALL) await this.keep().catch(() => {});
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
    const before = await siteFingerprint(this.#config);
    if (before === this.#seen && now < this.#staleAt) {
      return { outcome: 'unchanged', problems: [], nextChange: undefined };
    }
    if (settle > 0) await new Promise((resolve) => setTimeout(resolve, settle));
    const { site, problems, nextChange } = await this.#loader.load({ now, showHidden: false });
    if ((await siteFingerprint(this.#config)) !== before)
      return { outcome: 'torn', problems: [], nextChange };
    this.#seen = before;
    this.#staleAt = nextChange ?? Number.POSITIVE_INFINITY;
    if (site === undefined) {
      const files = new Set(problems.filter(({ level }) => level === 'error').map(({ file }) => file));
      this.#refused = { since: this.#refused?.since ?? now, files: [...files] };
      return { outcome: 'refused', problems, nextChange };
    }
    this.#refused = undefined;

    const edition = makeEdition(site, now);
    const made = { madeOf: editionFingerprint(before, this.#config, now), staleAt: this.#staleAt };
    await giveWay();
    const isSame = made.madeOf === this.#made?.madeOf && now < this.#made.staleAt;
    if (this.#published !== undefined) takeOver(edition, this.#published.edition, isSame);
    this.#published = publishedOf(edition, this.#config);
    this.#made = made;
    await giveWay();
    return { outcome: 'published', problems: this.#last.withVanished(problems, this.#published), nextChange };
  }

  /** What keeps the content from being published now; undefined where nothing does. */
  refused(): Refused | undefined {
    return this.#refused;
  }

  /** Makes the next publish() load afresh, whatever the files say. */
  forget(): void {
    this.#seen = undefined;
  }
}
