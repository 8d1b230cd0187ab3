import { readPlainFile } from '../files/disk-files.ts';
import type { FollowUpFileValues } from '../formats/follow-up-file.ts';
import type { Parsed } from '../formats/parse-file.ts';
import type { Level } from '../problem.ts';
import type { ReportOn } from '../rules/report-on.ts';
import type { Document } from '../site.ts';
import { type PdfReading, readPdf } from './pdf-facts.ts';

type Remembered = { readonly signature: string; readonly size: number; readonly reading: PdfReading };

/** The PDFs under public/dokument. Facts of a file are read once for as long as it is the same on disk. */
export class Documents {
  readonly #publicDir: string;
  readonly #missingLevel: Level;
  readonly #remembered = new Map<string, Remembered>();

  constructor(publicDir: string, missingLevel: Level) {
    this.#publicDir = publicDir;
    this.#missingLevel = missingLevel;
  }

  /** The document that a follow-up names, or undefined after reporting that it is missing, empty, no PDF or encrypted. */
  find(period: string, followUp: Parsed<FollowUpFileValues>, report: ReportOn): Document | undefined {
    const named = followUp.values.dokument;
    if (named === undefined) return undefined;
    const path = `dokument/${period}/${named.fil.value}`;
    const found = this.#read(path);
    const problem = found === undefined ? missing(path) : problemOf(path, found.reading);
    if (problem !== undefined) {
      const level = found === undefined ? this.#missingLevel : 'error';
      report(followUp.source, named.fil.offset, problem.code, problem.message, problem.hint, level);
      return undefined;
    }
    if (found?.reading.kind !== 'pdf') return undefined;
    const { title, pages } = found.reading.facts;
    return {
      address: `/${path}`,
      title: named.titel ?? title ?? followUp.values.titel,
      bytes: found.size,
      pages,
    };
  }

  #read(path: string): Remembered | undefined {
    const known = this.#remembered.get(path);
    const file = readPlainFile(
      this.#publicDir,
      path,
      known && { bytes: Buffer.alloc(0), signature: known.signature },
    );
    if (file === undefined) return undefined;
    if (file.signature === known?.signature) return known;
    const entry = { signature: file.signature, size: file.bytes.length, reading: readPdf(file.bytes) };
    this.#remembered.set(path, entry);
    return entry;
  }
}

type Trouble = { readonly code: string; readonly message: string; readonly hint: string };

function missing(path: string): Trouble {
  return {
    code: 'dokument-saknas',
    message: `Dokumentet public/${path} finns inte.`,
    hint: 'Lägg filen där, gör den med npm run pdf, rätta namnet eller ta bort uppgiften dokument.',
  };
}

function problemOf(path: string, reading: PdfReading): Trouble | undefined {
  const again = 'Spara dokumentet som PDF igen och lägg det på samma plats.';
  if (reading.kind === 'empty')
    return { code: 'dokument-tomt', message: `Dokumentet public/${path} är tomt.`, hint: again };
  if (reading.kind === 'not-pdf')
    return { code: 'dokument-inte-pdf', message: `Dokumentet public/${path} är ingen PDF.`, hint: again };
  if (reading.kind === 'unreadable') {
    return {
      code: 'dokument-olasligt',
      message: `Dokumentet public/${path} är skadat och går inte att läsa.`,
      hint: again,
    };
  }
  if (!reading.facts.encrypted) return undefined;
  return {
    code: 'dokument-last',
    message: `Dokumentet public/${path} är skyddat med lösenord eller kryptering.`,
    hint: 'Spara det utan skydd, så att alla kan läsa det.',
  };
}
