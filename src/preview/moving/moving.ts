import express, { type Response, type Router } from 'express';
import { addressOf, placeOf } from '../../content/files/roles.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { readPosted } from '../editing/posted.ts';
import { type PreviewParts, partsFor } from '../parts.ts';
import { pathOf } from '../path-of.ts';
import { titleIn } from '../to-do/content-list.ts';
import { putBack } from '../versions/put-back.ts';
import { isDraft, planMove, planRemoval } from './plan.ts';

/** Moves a page to another address, or takes it away, under `/redigera-flytta`. */
export function moving(parts: PreviewParts): Router {
  const { config, sendPage } = parts;
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
    problem?: string,
  ) =>
    sendPage(response, status, 'forhandsvisning/flytta.njk', {
      path,
      title: titleIn(contentDir, path),
      address: addressOf(path),
      canMove: placeOf(path)?.role !== 'pledges',
      isDraft: isDraft(contentDir, path),
      newAddress: one('adress'),
      reason: one('skal'),
      target: one('till'),
      problem,
    });

  router.get('/redigera-flytta/*path', (request, response, next) => {
    const path = pathOf(request);
    if (!isMovable(path)) return next();
    show(response, 200, path, () => '');
  });
  router.post('/redigera-flytta/*path', async (request, response, next) => {
    const path = pathOf(request);
    const posted = await readPosted(request);
    if (!isMovable(path) || typeof posted === 'string') return next();
    const isMove = posted.one('gor') === 'flytta';
    const plan = isMove ? planMove(contentDir, path, posted) : planRemoval(contentDir, path, posted);
    if (plan.kind === 'problem') return show(response, 422, path, posted.one, plan.problem);
    const moved = plan.to === undefined ? [] : [{ from: path, to: plan.to }];
    const problem = await putBack(partsFor(parts, request), plan.wanted, plan.why, moved);
    if (problem !== undefined) return show(response, 500, path, posted.one, problem);
    response.redirect(303, plan.to === undefined ? '/redigera-papperskorg' : `/redigera/${plan.to}`);
  });
  return router;
}
