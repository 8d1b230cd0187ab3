import { type ContentFile, openContentFile } from '../../editing/content-file.ts';

/** So many versions are remembered: more than anyone has open at once. */
const REMEMBERED = 200;

/** The files as they were when forms were opened on them, so that what a form changed can be told from what changed on disk. */
export class OpenedFiles {
  readonly #contentDir: string;
  readonly #remembered = new Map<string, ContentFile>();

  constructor(contentDir: string) {
    this.#contentDir = contentDir;
  }

  /** Opens a file as it is now, and remembers it; undefined where there is none. */
  open(path: string): ContentFile | undefined {
    const file = openContentFile(this.#contentDir, path);
    if (file === undefined) return undefined;
    this.#remembered.set(`${path} ${file.version}`, file);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
    return file;
  }

  /** The version of a file that a form was opened on; undefined where it is forgotten, as after a restart. */
  recall(path: string, version: string): ContentFile | undefined {
    return this.#remembered.get(`${path} ${version}`);
  }
}
