import express, { type Response, type Router } from 'express';
import { makeFile, type NewFile } from '../../editing/new-file/new-file.ts';
import { readPosted } from '../editing/posted.ts';
import { type PreviewParts, partsFor, type WritingParts } from '../parts.ts';
import { titleIn } from '../to-do/content-list.ts';
import { type Kind, NOTHING, type Sent } from './kind.ts';
import { FOLLOW_UP } from './new-follow-up.ts';
import { PAGE } from './new-page.ts';
import { PERIOD } from './new-period.ts';
import { SITE } from './new-site.ts';

/** What can be made at the desk, by the last part of its address. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['period', PERIOD],
  ['uppfoljning', FOLLOW_UP],
  ['sida', PAGE],
  ['webbplats', SITE],
]);

/** Makes new files, under `/redigera-ny`: a form for each kind, and then the form of the file that was made. */
export function making(parts: PreviewParts): Router {
  const { config, site, sendPage } = parts;
  const router = express.Router();
  const show = (response: Response, status: number, kind: Kind, sent: Sent, problems: readonly string[]) =>
    sendPage(response, status, kind.view, { ...kind.page(parts, sent), problems });

  const make = async (
    { versions, who }: WritingParts,
    response: Response,
    kind: Kind,
    sent: Sent,
    files: readonly NewFile[],
  ): Promise<void> => {
    for (const file of files) {
      const made = makeFile(config.contentDir, file);
      if (made.outcome === 'taken') return show(response, 409, kind, sent, [kind.taken]);
      if (made.outcome === 'failed')
        return show(response, 500, kind, sent, [`Det gick inte att spara (${made.reason}). Försök igen.`]);
    }
    // What could not be kept is on the disk all the same, and is kept with the first save.
    const paths = files.map(({ path }) => path);
    const titles = paths.map((path) => `”${titleIn(config.contentDir, path)}”`);
    await versions.keep(paths, { who, when: new Date(), why: `Skapa ${titles.join(', ')}` });
    await site.refresh();
    response.redirect(303, files.length === 1 ? `/redigera/${files[0]?.path}` : '/redigera');
  };

  router.get('/redigera-ny/:kind', async (request, response, next) => {
    const kind = KINDS.get(request.params.kind);
    if (kind === undefined) return next();
    await site.refresh();
    show(response, 200, kind, NOTHING, []);
  });
  router.post('/redigera-ny/:kind', async (request, response, next) => {
    const kind = KINDS.get(request.params.kind);
    if (kind === undefined) return next();
    const sent = await readPosted(request);
    if (typeof sent === 'string')
      return show(response, 400, kind, NOTHING, ['Det som skickades gick inte att läsa. Försök igen.']);
    const wanted = kind.make(parts, sent);
    if ('files' in wanted) await make(partsFor(parts, request), response, kind, sent, wanted.files);
    else show(response, 422, kind, sent, wanted.problems);
  });
  return router;
}
