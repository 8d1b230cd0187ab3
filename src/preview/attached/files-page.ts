import express, { type Response, type Router } from 'express';
import { SETTINGS } from '../../content/files/roles.ts';
import { settingsWith, settingsWithout } from '../../editing/old-addresses.ts';
import { readPosted } from '../editing/posted.ts';
import { CANNOT } from '../moving/plan.ts';
import { type PreviewParts, partsFor, type WritingParts } from '../parts.ts';
import { putBack, type Wanted } from '../versions/put-back.ts';
import { type Attached, allAttached } from './attached.ts';
import { removedAttached } from './removed.ts';

const IN_USE = 'Den används. Ta bort den ur sidorna först.';
const UNKNOWN =
  'Rätta felen i innehållet först. Så länge de finns går det inte att se vilka sidor som visar den.';
const OUTSIDE =
  'Filen ligger utanför versionshistoriken och skulle inte gå att få tillbaka. Be den som sköter datorn att ta bort den.';

/** Where to go on to, or what kept it from being done, in Swedish. */
type Done = { readonly to: string } | { readonly problem: string };

const GONE: Done = { problem: 'Filen finns inte längre. Någon annan kan ha ändrat den.' };

/** Pictures and documents, under `/redigera-filer`: where each is used, and those that nothing uses taken away and brought back. */
export function filesPage(parts: PreviewParts): Router {
  const { site, sendPage, versions, config } = parts;
  const router = express.Router();

  const show = async (response: Response, status: number, problem?: string) => {
    await site.refresh();
    const { all, isKnown } = allAttached(parts);
    const of = (kind: Attached['kind']) => all.filter((one) => one.kind === kind);
    sendPage(response, status, 'forhandsvisning/filer.njk', {
      pictures: of('bild'),
      documents: of('dokument'),
      isKnown,
      problem,
    });
  };
  /** Why a file is not taken away; undefined where it can be brought back and nothing uses it. */
  const obstacle = async ({ path, usedBy, isOwn }: Attached): Promise<string | undefined> => {
    if (!allAttached(parts).isKnown) return UNKNOWN;
    if (usedBy.length > 0 && !isOwn) return IN_USE;
    const kept = await versions.keepFound([path]);
    if (kept.outcome === 'failed') return kept.reason;
    return (await versions.historyOf(path)).versions.length === 0 ? OUTSIDE : undefined;
  };

  const bringBack = async (own: WritingParts, path: string, id: string): Promise<Done> => {
    const file = (await removedAttached(parts)).find((one) => one.path === path && one.id === id);
    if (file === undefined) return GONE;
    const settings = settingsWithout(config.contentDir, file.address);
    const problem = await putBack(own, wanted(path, file.bytes, settings), `Ta tillbaka ${file.name}`);
    return problem === undefined ? { to: '/redigera-filer' } : { problem };
  };
  const takeAway = async (own: WritingParts, path: string, reason: string): Promise<Done> => {
    const file = allAttached(parts).all.find((one) => one.path === path);
    if (file === undefined) return GONE;
    const why = await obstacle(file);
    if (why !== undefined) return { problem: `${file.name}: ${why}` };
    const fate = { kind: 'gone', why: reason } as const;
    const menu = { slug: '', newSlug: undefined };
    const settings = reason === '' ? undefined : settingsWith(config.contentDir, file.address, fate, menu);
    if (reason !== '' && settings === undefined) return { problem: CANNOT };
    const words = `Ta bort ${file.name}${reason === '' ? '' : `: ${reason}`}`;
    const problem = await putBack(own, wanted(path, undefined, settings), words);
    return problem === undefined ? { to: '/redigera-papperskorg' } : { problem };
  };

  router.get('/redigera-filer', (_request, response) => show(response, 200));
  router.post('/redigera-filer', async (request, response, next) => {
    const posted = await readPosted(request);
    if (typeof posted === 'string') return next();
    await site.refresh();
    const [path, id] = [posted.one('fil'), posted.one('version')];
    const own = partsFor(parts, request);
    const reason = posted.one('skal').trim().replace(/\s+/g, ' ');
    const done = await (id === '' ? takeAway(own, path, reason) : bringBack(own, path, id));
    return 'to' in done ? response.redirect(303, done.to) : show(response, 422, done.problem);
  });
  return router;
}

function wanted(path: string, bytes: Buffer | undefined, settings: Buffer | undefined): readonly Wanted[] {
  return [{ path, bytes }, ...(settings === undefined ? [] : [{ path: SETTINGS, bytes: settings }])];
}
