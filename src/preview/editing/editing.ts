import express, { type Request, type Response, type Router } from 'express';
import { versionOf } from '../../editing/content-file.ts';
import { difference } from '../../editing/difference.ts';
import { markdownOfPaste } from '../../paste/markdown-of-paste.ts';
import { type PreviewParts, partsFor } from '../parts.ts';
import { pathOf } from '../path-of.ts';
import { tellerOf } from '../telling/tell.ts';
import { titleIn, titleWrittenIn } from '../to-do/content-list.ts';
import { formPage } from './form-page.ts';
import type { FormState } from './form-state.ts';
import { liveView } from './live-view.ts';
import { isSavedAlready, openFile } from './open-file.ts';
import { OpenedFiles } from './opened-files.ts';
import { pictureStep } from './picture-step.ts';
import { refusals } from './refusals.ts';
import { submitForm } from './submit-form.ts';
import { submitText, type TextState, textPage } from './text-page.ts';
import { writtenPage } from './written-page.ts';

/** The browser form for editing the content, under `/redigera`. */
export function editing(parts: PreviewParts): Router {
  const { config, site, keptForms, hasSession, sendPage } = parts;
  const router = express.Router();
  const { refuse, missing, posting } = refusals(sendPage);
  const files = new OpenedFiles(config.contentDir);
  /** What is said once, on the page that follows a save. */
  let said: { readonly path: string; readonly notices: readonly string[] } | undefined;

  const problemsIn = (path: string) => site.current().problems.filter(({ file }) => file === path);
  const showForm = (response: Response, path: string, state: FormState, status = 200) =>
    sendPage(response, status, 'forhandsvisning/formular.njk', formPage(parts, path, state));
  const showText = (response: Response, state: TextState) =>
    sendPage(response, 200, 'forhandsvisning/text.njk', textPage(state));
  const showConflict = (response: Response, path: string, opened: string, mine: string) => {
    const now = files.open(path)?.source?.text;
    sendPage(response, 409, 'forhandsvisning/krock.njk', {
      path,
      title: (now === undefined && titleWrittenIn(opened)) || titleIn(config.contentDir, path),
      isGone: now === undefined,
      theirs: difference(opened, now ?? ''),
      own: difference(opened, mine),
      mine,
    });
  };

  const open = async (request: Request, response: Response): Promise<void> => {
    const path = pathOf(request);
    await site.refresh();
    const file = files.open(path);
    if (file === undefined) return missing(response);
    const notices = said?.path === path ? said.notices : [];
    said = undefined;
    const written = hasSession(request) ? keptForms.recall(path) : undefined;
    const isDone = written !== undefined && isSavedAlready(file, written);
    if (isDone) keptForms.forget(path);
    const kept = isDone ? undefined : written;
    const was = kept && files.recall(path, kept.version);
    const tell = tellerOf(config.contentDir, path, file.form);
    const isText = request.query['som'] === 'text';
    const opening = openFile(file, was, kept, problemsIn(path), tell, notices, isText);
    if (opening.kind === 'form') return showForm(response, path, opening.state);
    if (opening.kind === 'text') return showText(response, opening.state);
    refuse(response, 200, 'Filen kan inte visas', problemsIn(path).map(inWords).join(' '));
  };

  const submit = async (request: Request, response: Response): Promise<void> => {
    const path = pathOf(request);
    const posted = await posting(request, response);
    if (posted === undefined) return;
    const version = posted.one('version');
    const [was, now] = [files.recall(path, version), files.open(path)];
    const known = was ?? now;
    if (known?.source === undefined) return missing(response);
    const own = `/redigera/${path}${posted.one('som') === 'text' ? '?som=text' : ''}`;
    if (posted.one('gor') === 'kasta') {
      keptForms.forget(path);
      return response.redirect(303, own);
    }
    keptForms.keep(path, posted);
    // A version that is forgotten is not the one on disk, so that nothing is saved over what nobody can compare.
    const file = { ...known, source: known.source, version };
    const { form, source } = file;
    const saves = {
      ...partsFor(parts, request),
      saving: (bytes: Buffer) => void keptForms.keep(path, posted, versionOf(bytes)),
    };
    const saving =
      form === undefined || posted.one('som') === 'text'
        ? await submitText(saves, file, source, posted)
        : await submitForm(saves, { ...file, form }, posted, was && now);
    if (saving.kind === 'form') return showForm(response, path, saving.state, saving.status);
    if (saving.kind === 'text') return showText(response, saving.state);
    if (saving.kind === 'conflict') return showConflict(response, path, source.text, saving.mine);
    keptForms.forget(path);
    said = { path, notices: saving.notices };
    response.redirect(303, own);
  };

  const keepUnsaved = async (request: Request, response: Response): Promise<void> => {
    const posted = await posting(request, response);
    if (posted === undefined) return;
    const refused = keptForms.keep(pathOf(request), posted);
    response.status(refused === undefined ? 204 : 507).end();
  };

  router.post('/redigera-vy', async (request, response) => {
    const posted = await posting(request, response);
    const pictures = site.current().site?.pictures ?? [];
    if (posted !== undefined)
      response.type('html').send(liveView(posted.one('text'), posted.one('path'), pictures));
  });
  router.post('/redigera-klistra', async (request, response) => {
    const posted = await posting(request, response);
    if (posted !== undefined) response.json(markdownOfPaste(posted.one('html'), posted.one('text')));
  });
  router.post('/redigera-sida/*path', async (request, response) => {
    const path = pathOf(request);
    const posted = await posting(request, response);
    const file = posted && (files.recall(path, posted.one('version')) ?? files.open(path));
    if (posted !== undefined && file !== undefined)
      response.json(await writtenPage(parts.written, config.contentDir, file, posted));
    else if (posted !== undefined) missing(response);
  });
  router.post('/redigera-kladd/*path', keepUnsaved);
  router.get('/redigera-bild/*path', pictureStep(parts));
  router.get('/redigera/*path', open);
  router.post('/redigera/*path', submit);
  return router;
}

function inWords({ message, hint }: { readonly message: string; readonly hint: string }): string {
  return `${message} ${hint}`;
}
