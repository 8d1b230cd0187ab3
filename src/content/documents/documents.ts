import { RememberedFiles } from '../../disk/remembered-files.ts';
import type { Document } from '../../model/site.ts';
import { readPdf } from '../document/pdf-facts.ts';
import type { FollowUpFileValues } from '../formats/follow-up-file.ts';
import type { Parsed } from '../formats/parse-file.ts';
import type { PledgeFileValues } from '../formats/pledge-file.ts';
import type { Level } from '../problem.ts';
import type { ReportOn } from '../rules/report-on.ts';
import { documentProblems } from './document-problems.ts';

/** Where the document of a period lies in the public folder. */
export function periodDocumentPath(slug: string): string {
  return `dokument/${slug}/medborgarlofte-${slug}.pdf`;
}

/** The PDFs under public/dokument. Facts of a file are read once for as long as it is the same on disk. */
export class Documents {
  readonly #publicDir: string;
  readonly #missingLevel: Level;
  readonly #files = new RememberedFiles((bytes) => ({ size: bytes.length, reading: readPdf(bytes) }));

  constructor(publicDir: string, missingLevel: Level) {
    this.#publicDir = publicDir;
    this.#missingLevel = missingLevel;
  }

  /**
   * The document that a follow-up names, or undefined after reporting why nobody could read it. What shuts some readers out is
   * reported as a warning.
   */
  find(period: string, followUp: Parsed<FollowUpFileValues>, report: ReportOn): Document | undefined {
    const named = followUp.values.dokument;
    if (named === undefined) return undefined;
    const path = `dokument/${period}/${named.fil.value}`;
    const found = this.#files.read(this.#publicDir, path);
    // A draft is made public by hand, so its document may come last; `npm run pdf` makes none for a draft.
    const missingLevel = followUp.values.utkast === true ? 'warning' : this.#missingLevel;
    for (const { code, message, hint, level = missingLevel } of documentProblems(path, found?.reading)) {
      report(followUp.source, named.fil.offset, code, message, hint, level);
    }
    return this.#documentOf(path, named.titel, followUp.values.titel);
  }

  /** The document of a whole period, which no key names: it has its own place. Undefined where none lies there. */
  findPeriod(
    slug: string,
    pledges: Parsed<PledgeFileValues> | undefined,
    report: ReportOn,
  ): Document | undefined {
    const path = periodDocumentPath(slug);
    const found = this.#files.read(this.#publicDir, path);
    if (pledges === undefined || found === undefined) return undefined;
    for (const { code, message, hint, level } of documentProblems(path, found.reading))
      report(pledges.source, 0, code, message, hint, level);
    return this.#documentOf(path, `${pledges.values.titel} som dokument`, pledges.values.titel);
  }

  #documentOf(path: string, named: string | undefined, otherwise: string): Document | undefined {
    const found = this.#files.read(this.#publicDir, path);
    if (found?.reading.kind !== 'pdf' || found.reading.facts.encrypted) return undefined;
    const { title, pages } = found.reading.facts;
    return { address: `/${path}`, title: named ?? title ?? otherwise, bytes: found.size, pages };
  }
}
