import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export type Inputs = Readonly<Record<string, string>>;

export type TypstResult =
  | { readonly kind: 'pdf'; readonly bytes: Buffer; readonly pages: number }
  /** Texts, each a character or a few, that none of the document's fonts has. */
  | { readonly kind: 'missing-characters'; readonly texts: readonly string[] };

/** Files exist for Typst only when they are given to it; nothing is read from this folder, which is not there. */
const ROOT = join(tmpdir(), 'medborgarlofte-pdf-root');

const TEMPLATE = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');

/** A Typst compiler that knows the pictures it is given and nothing else of the machine. */
export class Typst {
  readonly #compiler: NodeCompiler;

  constructor() {
    // Typst prefers a font of the machine to its own of the same name, which may be of another version. It finds them by
    // fontconfig, and gives no other way to leave them out.
    process.env['FONTCONFIG_FILE'] = fileURLToPath(new URL('./no-system-fonts.conf', import.meta.url));
    this.#compiler = NodeCompiler.create({ workspace: ROOT });
  }

  /** Gives the compiler a picture by the name that the document shows it under; false where Typst cannot set it. */
  addPicture(name: string, bytes: Buffer): boolean {
    // Without an ending the kind is read from the bytes, so a PNG that is called .jpg is fine.
    this.#compiler.mapShadow(join(ROOT, name), bytes);
    return (
      this.#compiler.compile({ mainFileContent: '#image(sys.inputs.name)', inputs: { name } }).result !== null
    );
  }

  /** Sets the document of the template as PDF/UA-1. Throws on anything but characters that the fonts do not have. */
  pdf(inputs: Inputs): TypstResult {
    const compiled = this.#compiler.compile({ mainFileContent: TEMPLATE, inputs: { ...inputs } });
    const trouble: unknown = compiled.takeDiagnostics()?.shortDiagnostics;
    if (compiled.result === null || trouble !== undefined)
      throw new Error(`Typst: ${JSON.stringify(trouble)}`);
    try {
      const bytes = this.#compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
      return { kind: 'pdf', bytes, pages: compiled.result.numOfPages };
    } catch (error) {
      const texts = missingCharacters(error);
      if (texts.length === 0) throw error;
      return { kind: 'missing-characters', texts };
    }
  }

  /** Forgets the pictures, and what earlier documents left in Typst's cache. */
  reset(): void {
    this.#compiler.resetShadow();
    this.#compiler.evictCache(0);
  }
}

/** Typst tells of a missing character only in the words of its error, quoted twice over as Rust does. */
function missingCharacters(error: unknown): readonly string[] {
  const message = error instanceof Error ? error.message : '';
  return [...message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/g)].map(([, quoted = '']) =>
    quoted
      .replace(/\\\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
      .replace(/\\\\(.)/g, '$1'),
  );
}
