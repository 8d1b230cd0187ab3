import { RememberedFiles } from '../../disk/remembered-files.ts';
import { giveWay } from '../../event-loop/give-way.ts';
import type { Document } from '../../model/site.ts';
import type { PdfReading } from '../../pdf-reader/pdf-reading.ts';
import { readPdf, readWholePdf } from '../../pdf-reader/read-pdf.ts';
import type { FollowUpFileValues } from '../formats/follow-up-file.ts';
import type { Parsed } from '../formats/parse-file.ts';
import type { PledgeFileValues } from '../formats/pledge-file.ts';
import type { Level } from '../problem.ts';
import type { ReportOn } from '../rules/report-on.ts';
import { messageOf } from './document-problem.ts';
import { canBeOpened, documentProblems } from './document-problems.ts';

type Found = { readonly size: number; readonly reading: PdfReading };

export type DocumentsOptions = {
  readonly publicDir: string;
  /** What is read of PDFs is kept there between runs. */
  readonly cacheDir?: string | undefined;
  /** `npm run pdf` makes the documents that are missing, and so must load content without them. */
  readonly missingDocuments?: Level;
  /** Whether each is read to its end, to tell of all that shuts some readers out: a server has no use for warnings. */
  readonly wholeDocuments?: boolean;
};

/** Where the document of a period lies in the public folder. */
export function periodDocumentPath(slug: string): string {
  return `dokument/${slug}/medborgarlofte-${slug}.pdf`;
}

function followUpDocumentPath(slug: string, name: string): string {
  return `dokument/${slug}/${name}`;
}

/** The PDFs under public/dokument. Facts of a file are read once for as long as it is the same on disk. */
export class Documents {
  readonly #publicDir: string;
  readonly #missingLevel: Level;
  readonly #files;
  #found: ReadonlyMap<string, Found> = new Map();

  constructor({ publicDir, cacheDir, missingDocuments = 'error', wholeDocuments = false }: DocumentsOptions) {
    const read = wholeDocuments ? readWholePdf : readPdf;
    this.#publicDir = publicDir;
    this.#missingLevel = missingDocuments;
    this.#files = new RememberedFiles(
      async (bytes): Promise<Found> => ({ size: bytes.length, reading: await read(bytes, cacheDir) }),
    );
  }

  /**
   * Reads the documents of periods and those that follow-ups name, where they are new or another than last time. To be called before
   * any is looked for.
   */
  async read(
    periods: readonly { readonly slug: string }[],
    followUps: ReadonlyMap<string, Parsed<FollowUpFileValues>>,
  ): Promise<void> {
    const named = [...followUps].flatMap(([file, { values }]) =>
      (values.dokument ?? []).map(({ fil }) => followUpDocumentPath(file.split('/')[0] ?? '', fil.value)),
    );
    const found = new Map<string, Found>();
    for (const path of [...periods.map(({ slug }) => periodDocumentPath(slug)), ...named]) {
      const one = await this.#files.read(this.#publicDir, path);
      if (one !== undefined) found.set(path, one);
      await giveWay();
    }
    this.#found = found;
  }

  /**
   * The documents that a follow-up names, without those that nobody could read, which are reported with the reason. What shuts some
   * readers out is reported as a warning.
   */
  find(period: string, followUp: Parsed<FollowUpFileValues>, report: ReportOn): readonly Document[] {
    // A draft is made public by hand, so its document may come last; `npm run pdf` makes none for a draft.
    const missingLevel = followUp.values.utkast === true ? 'warning' : this.#missingLevel;
    return (followUp.values.dokument ?? []).flatMap(({ fil, titel }) => {
      const path = followUpDocumentPath(period, fil.value);
      const found = this.#found.get(path);
      for (const problem of documentProblems(found?.reading)) {
        const { code, hint, level = missingLevel } = problem;
        report(followUp.source, fil.offset, code, messageOf(path, problem), hint, level);
      }
      return this.#documentOf(path, titel, followUp.values.titel) ?? [];
    });
  }

  /** The document of a whole period, which no key names: it has its own place. Undefined where none lies there. */
  findPeriod(
    slug: string,
    pledges: Parsed<PledgeFileValues> | undefined,
    report: ReportOn,
  ): Document | undefined {
    const path = periodDocumentPath(slug);
    const found = this.#found.get(path);
    if (pledges === undefined || found === undefined) return undefined;
    for (const problem of documentProblems(found.reading))
      report(pledges.source, 0, problem.code, messageOf(path, problem), problem.hint, problem.level);
    return this.#documentOf(path, `${pledges.values.titel} som dokument`, pledges.values.titel);
  }

  #documentOf(path: string, named: string | undefined, otherwise: string): Document | undefined {
    const found = this.#found.get(path);
    if (found === undefined || !canBeOpened(found.reading)) return undefined;
    const facts = found.reading.kind === 'pdf' ? found.reading.facts : undefined;
    const title = named ?? facts?.title ?? otherwise;
    return { address: `/${path}`, title, bytes: found.size, pages: facts?.pages };
  }
}
