import express, { type Response, type Router } from 'express';
import { addressOf, SETTINGS } from '../../content/files/roles.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { kindOf } from '../../editing/file-kind.ts';
import { settingsWithout } from '../../editing/old-addresses.ts';
import type { Version } from '../../versions/history.ts';
import { removedAttached } from '../attached/removed.ts';
import { readPosted } from '../editing/posted.ts';
import { planMoveBack } from '../moving/plan-back.ts';
import { type PreviewParts, partsFor, type WritingParts } from '../parts.ts';
import { pathOf } from '../path-of.ts';
import { moment } from '../words.ts';
import { putBack, type Wanted } from './put-back.ts';
import { removedLine, versionPage, versionsPage } from './versions-views.ts';

/** The earlier versions of each file, under `/redigera-versioner`, and what was removed, under `/redigera-papperskorg`. */
export function versionPages(parts: PreviewParts): Router {
  const { versions, sendPage } = parts;
  const router = express.Router();
  /** What is said once, on the page that follows. */
  let said: string | undefined;

  const notFound = (response: Response) =>
    sendPage(response, 404, 'forhandsvisning/besked.njk', {
      heading: 'Versionen finns inte',
      paragraphs: ['Det finns ingen sådan version av filen.'],
      asksForKey: false,
    });
  const list = async (response: Response, path: string) => {
    const notices = said === undefined ? [] : [said];
    said = undefined;
    const page = versionsPage(parts, path, await versions.historyOf(path), notices);
    sendPage(response, 200, 'forhandsvisning/versioner.njk', page);
  };
  const one = async (response: Response, status: number, path: string, id: string, problem?: string) => {
    const found = await find(path, id);
    if (found === undefined) return notFound(response);
    const seen = await parts.written.pageOf(path, found.bytes);
    const page = versionPage(parts, path, found.version, found.bytes, seen, problem);
    sendPage(response, status, 'forhandsvisning/version.njk', page);
  };
  /** A version of a file with its bytes; of one that was removed those before. */
  const find = async (path: string, id: string): Promise<{ version: Version; bytes: Buffer } | undefined> => {
    const known = (await versions.historyOf(path)).versions.find((version) => version.id === id);
    const at = known?.change === 'removed' ? known.before : known?.id;
    const bytes = known && at && (await versions.textAt(known.file, at));
    return known && bytes ? { version: known, bytes } : undefined;
  };
  const bringBack = async (own: WritingParts, response: Response, path: string, id: string) => {
    const found = await find(path, id);
    if (found === undefined) return notFound(response);
    const then = moment(found.version.when.getTime());
    const why = `Tillbaka till versionen från ${then}`;
    const problem = await putBack(own, wantedBack(path, found.bytes), why);
    if (problem !== undefined) return one(response, 500, path, id, problem);
    said = `Filen är som den var ${then}.`;
    response.redirect(303, `/redigera-versioner/${path}`);
  };
  /** A file as it was; where it was gone, its address says so no more. */
  const wantedBack = (path: string, bytes: Buffer | undefined): readonly Wanted[] => {
    const isBack = bytes !== undefined && readPlainFile(parts.config.contentDir, path) === undefined;
    const settings = isBack ? settingsWithout(parts.config.contentDir, addressOf(path)) : undefined;
    return [{ path, bytes }, ...(settings === undefined ? [] : [{ path: SETTINGS, bytes: settings }])];
  };
  const undo = async (own: WritingParts, response: Response, path: string) => {
    const last = await versions.undo(path);
    if (last === undefined) return notFound(response);
    const words = `Ångra: ${last.undone.why}`;
    const back = last.file === path ? undefined : planMoveBack(parts.config, path, last.file);
    if (back?.kind === 'problem') said = back.problem;
    else {
      const wanted = back?.wanted ?? wantedBack(path, last.bytes);
      const problem = await putBack(own, wanted, words, back?.moved);
      if (problem === undefined) for (const { from, to } of back?.moved ?? []) parts.keptForms.move(from, to);
      said = problem ?? 'Den senaste ändringen är ångrad.';
    }
    response.redirect(303, `/redigera-versioner/${back?.kind === 'plan' ? last.file : path}`);
  };

  router.get('/redigera-versioner/*path', async (request, response, next) => {
    const path = pathOf(request);
    if (kindOf(path) === undefined) return next();
    const id = request.query['visa'];
    await (typeof id === 'string' ? one(response, 200, path, id) : list(response, path));
  });
  router.post('/redigera-versioner/*path', async (request, response, next) => {
    const path = pathOf(request);
    const posted = await readPosted(request);
    if (kindOf(path) === undefined || typeof posted === 'string') return next();
    await (posted.one('gor') === 'angra'
      ? undo(partsFor(parts, request), response, path)
      : bringBack(partsFor(parts, request), response, path, posted.one('gor')));
  });
  router.get('/redigera-papperskorg', async (_request, response) => {
    const { versions: removed, reason, isWhole } = await versions.removedFiles();
    const own = removed.filter(({ file }) => kindOf(file) !== undefined);
    const files: object[] = [];
    for (const version of own) {
      const bytes = version.before && (await versions.textAt(version.file, version.before));
      files.push(removedLine(parts, version, bytes || undefined));
    }
    const attached = await removedAttached(parts);
    sendPage(response, 200, 'forhandsvisning/papperskorg.njk', { files, attached, reason, isWhole });
  });
  return router;
}
