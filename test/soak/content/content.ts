import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ContentLoader, type Loaded } from '../../../src/content/load.ts';
import { hasErrors, type Problem } from '../../../src/content/problem.ts';
import { makeEdition } from '../../../src/render/make-edition.ts';
import { SITE, writeSite } from '../../publishing/site-folder.ts';
import type { Outcome } from '../outcome.ts';
import { checkProperty } from '../property.ts';
import { editingFaults } from './editing.ts';
import { faultsOf } from './page-faults.ts';
import { type WrittenFile, writtenFile } from './texts.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');

/** Puts a file of any content into a small town, again and again: it is published whole and harmless, or refused with places. */
export async function writeAnything(rounds: number, seed?: number): Promise<Outcome> {
  const folder = writeSite();
  const folders = {
    contentDir: join(folder, 'content'),
    publicDir: join(folder, 'public'),
    siteUrl: undefined,
  };
  const server = new ContentLoader(folders);
  const check = new ContentLoader({
    ...folders,
    wholeDocuments: true,
    language: { spelling: true, plainLanguage: true },
    isAdvised: true,
  });
  let published = 0;
  const look = async ([file, word]: readonly [WrittenFile, string]) => {
    writeFileSync(join(folders.contentDir, file.path), file.text);
    const shown = await server.load({ now: NOW, showHidden: false });
    const checked = await check.load({ now: NOW, showHidden: true });
    writeFileSync(join(folders.contentDir, file.path), String(SITE[`content/${file.path}`]));
    if (shown.site !== undefined) published += 1;
    return [
      ...checked.problems.flatMap((problem) => placeFaults(problem, file.path, file.text)),
      ...agreementFaults(shown, checked),
      ...pageFaults(shown),
      ...editingFaults(file, word),
    ];
  };
  try {
    const { faults, runs } = await checkProperty(fc.tuple(writtenFile, fc.string()), look, rounds, seed);
    return { rounds: runs, figures: {}, faults, told: { published } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A problem that names no place in a file that is there, or says nothing. */
function placeFaults({ file, line, column, message, hint }: Problem, path: string, text: string): string[] {
  const there = file === path ? text : SITE[`content/${file}`];
  if (there === undefined) return [];
  const lines = String(there)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/);
  const isIn =
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
  const says =
    message !== '' && hint !== '' && !/undefined|\[object|\n/.test(message.replace(/”[^”]*”/g, ''));
  return isIn && says ? [] : [`${file}:${line}:${column} ${message} ${hint}`];
}

/** What `npm run check` lets through the server publishes, and nothing else. */
function agreementFaults(shown: Loaded, checked: Loaded): readonly string[] {
  const errors = ({ problems }: Loaded) =>
    problems
      .filter(({ level }) => level === 'error')
      .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
  const [server, check] = [errors(shown), errors(checked)].map((all) => all.join(', '));
  const isRight = (shown.site === undefined) === hasErrors(shown.problems);
  return server === check && isRight ? [] : [`the server says ${server} and the check ${check}`];
}

function pageFaults({ site }: Loaded): readonly string[] {
  if (site === undefined) return [];
  const { resources } = makeEdition(site, NOW);
  return [...resources.values()].flatMap((resource) =>
    resource.isMadeOnDemand
      ? []
      : faultsOf(resource.contentType, resource.identity.body).map(
          (fault) => `${resource.address}: ${fault}`,
        ),
  );
}
