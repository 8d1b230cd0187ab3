import express, { type Response, type Router } from 'express';
import { addressOf, placeOf, SETTINGS } from '../../content/files/roles.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { type Posted, readPosted } from '../editing/posted.ts';
import { type PreviewParts, partsFor } from '../parts.ts';
import { pathOf } from '../path-of.ts';
import { titleIn } from '../to-do/content-list.ts';
import { putBack } from '../versions/put-back.ts';
import { isDraft, type Plan, planMove, planRemoval, problem, readSlug } from './plan.ts';
import { planPeriodMove } from './plan-period.ts';

/** Moves a page to another address, or takes it away, under `/redigera-flytta`. */
export function moving(parts: PreviewParts): Router {
  const { config, site, sendPage } = parts;
  const { contentDir } = config;
  const router = express.Router();

  const isMovable = (path: string) =>
    ['page', 'followUp', 'pledges'].includes(placeOf(path)?.role ?? '') &&
    readPlainFile(contentDir, path) !== undefined;
  const show = (
    response: Response,
    status: number,
    path: string,
    one: (name: string) => string,
    told?: string,
  ) =>
    sendPage(response, status, 'forhandsvisning/flytta.njk', {
      path,
      title: titleIn(contentDir, path),
      address: addressOf(path),
      isPeriod: placeOf(path)?.role === 'pledges',
      isFollowUp: placeOf(path)?.role === 'followUp',
      linkedFrom: site
        .current()
        .naming(addressOf(path))
        .filter((other) => other !== path && other !== SETTINGS)
        .map((other) => ({ form: `/redigera/${other}`, title: titleIn(contentDir, other) })),
      isDraft: isDraft(contentDir, path),
      newAddress: one('adress'),
      reason: one('skal'),
      target: one('till'),
      problem: told,
    });

  const move = (path: string, posted: Posted): Plan => {
    const slug = readSlug(posted);
    if (slug === undefined) return problem('Skriv den nya adressen med bokstäver eller siffror.');
    return placeOf(path)?.role === 'pledges'
      ? planPeriodMove(config, path, slug)
      : planMove(contentDir, path, slug);
  };

  router.get('/redigera-flytta/*path', async (request, response, next) => {
    const path = pathOf(request);
    if (!isMovable(path)) return next();
    await site.refresh();
    show(response, 200, path, () => '');
  });
  router.post('/redigera-flytta/*path', async (request, response, next) => {
    const path = pathOf(request);
    const posted = await readPosted(request);
    if (!isMovable(path) || typeof posted === 'string') return next();
    const plan = posted.one('gor') === 'flytta' ? move(path, posted) : planRemoval(contentDir, path, posted);
    if (plan.kind === 'problem') return show(response, 422, path, posted.one, plan.problem);
    const problem = await putBack(partsFor(parts, request), plan.wanted, plan.why, plan.moved);
    if (problem !== undefined) return show(response, 500, path, posted.one, problem);
    for (const { from, to } of plan.moved) parts.keptForms.move(from, to);
    response.redirect(303, plan.to === undefined ? '/redigera-papperskorg' : `/redigera/${plan.to}`);
  });
  return router;
}
