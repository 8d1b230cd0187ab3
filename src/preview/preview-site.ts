import type { Config } from '../config/config.ts';
import { ContentLoader, type Folders, type Loaded } from '../content/load.ts';
import { hasErrors, type Problem } from '../content/problem.ts';
import { hasChanged } from '../editing/committed-files.ts';
import type { IsoDate } from '../model/dates/calendar.ts';
import { type Published, publishedOf } from '../publishing/published.ts';
import { siteFingerprint } from '../publishing/site-fingerprint.ts';
import { makeEdition } from '../render/make-edition.ts';
import { digest } from '../text/digest.ts';
import { changedFiles, type Snapshot, takeSnapshot } from './changed-files.ts';
import { endOfDay } from './day.ts';
import type { Change, Preview } from './preview.ts';
import { type Before, committed, problemsSince, reachable, together } from './since-commit.ts';

/** A load that others write into is tried again after this long, in milliseconds. */
const PAUSE = 20;
/** So many days' editions are kept at once. */
const KEPT_DAYS = 20;
/** So many changes are remembered for pages that did not listen. */
const KEPT_CHANGES = 200;

/** Holds what the preview shows, and replaces it when the content on disk is another. */
export class PreviewSite {
  readonly #config: Config;
  readonly #loader: ContentLoader;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #days = new Map<IsoDate, Published>();
  #changes: readonly Change[] = [];
  #preview: Preview = {
    id: '',
    shown: undefined,
    site: undefined,
    problems: [],
    hidden: [],
    naming: () => [],
    isBehind: false,
  };
  #before: Before | undefined;
  #seenFrom: Loaded['seenFrom'];
  #snapshot: Snapshot = new Map();
  #seen: string | undefined;
  #staleAt = Number.POSITIVE_INFINITY;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  /** `options` go on to the loader of the content. */
  constructor(config: Config, options: Partial<Folders> = {}) {
    this.#config = config;
    this.#loader = new ContentLoader({ ...config, ...options });
  }

  current(): Preview {
    return this.#preview;
  }

  /**
   * Loads the content as it is on disk now, if that is another than what is shown. Loads are made one at a time; a call while one is
   * running is answered by a load that began after the call.
   */
  refresh(): Promise<void> {
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = undefined;
      const load = this.#load();
      this.#running = load.catch(() => {});
      return load;
    });
    return this.#waiting;
  }

  /** The last good content as the public sees it at the end of a day in Sweden; undefined where there is none. */
  editionAt(date: IsoDate): Published | undefined {
    const known = this.#days.get(date);
    if (known !== undefined || this.#seenFrom === undefined) return known;
    if (this.#days.size >= KEPT_DAYS) this.#days.clear();
    const now = endOfDay(date);
    const shown = publishedOf(makeEdition(this.#seenFrom({ now, showHidden: false }), now), this.#config);
    this.#days.set(date, shown);
    return shown;
  }

  /** The files that changed after the preview had this id; none where that is not remembered. */
  filesSince(id: string): readonly string[] {
    const at = this.#changes.findLastIndex((change) => change.id === id);
    return at < 0 ? [] : [...new Set(this.#changes.slice(at + 1).flatMap(({ files }) => files))];
  }

  /** Calls `listener` after every load that found something new. Gives a function that ends it. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #load(): Promise<void> {
    const before = await siteFingerprint(this.#config);
    const now = Date.now();
    if (before === this.#seen && now < this.#staleAt) return;
    const snapshot = takeSnapshot(this.#config.contentDir);
    const loaded = await this.#loader.load({ now, showHidden: true });
    const vanished = await this.#vanished(loaded, now);
    if ((await siteFingerprint(this.#config)) !== before) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return this.#load();
    }
    this.#seen = before;
    this.#staleAt = loaded.nextChange ?? Number.POSITIVE_INFINITY;
    this.#show({ ...loaded, problems: together(loaded.problems, vanished) }, now);
    const files = changedFiles(this.#snapshot, snapshot);
    this.#snapshot = snapshot;
    const change = { id: this.#preview.id, files };
    this.#changes = [...this.#changes, change].slice(-KEPT_CHANGES);
    for (const listener of this.#listeners) listener(change);
  }

  /** What readers would miss of what was there when the preview started: what was committed last, or else its first good content. */
  async #vanished({ seenFrom }: Loaded, now: number): Promise<readonly Problem[]> {
    const config = this.#config;
    const site = seenFrom?.({ now, showHidden: false });
    if (site === undefined) return [];
    const isChanged = this.#before === undefined && (await hasChanged(config));
    this.#before ??= (isChanged ? await committed(config, now) : undefined) ?? reachable(site, config, now);
    return problemsSince(this.#before, site, config, now);
  }

  #show({ site, seenFrom, problems, hidden, naming }: Loaded, now: number): void {
    if (site !== undefined) {
      this.#seenFrom = seenFrom;
      this.#days.clear();
    }
    const shown =
      site === undefined ? this.#preview.shown : publishedOf(makeEdition(site, now), this.#config);
    // The fingerprint is in it for what pages do not say but show: a picture, say.
    const id = digest(JSON.stringify([this.#seen, shown?.edition.id(), problems, hidden]), 16);
    const last = site ?? this.#preview.site;
    this.#preview = { id, shown, site: last, problems, hidden, naming, isBehind: hasErrors(problems) };
  }
}
