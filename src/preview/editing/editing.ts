import express, { type Request, type Response, type Router } from 'express';
import { difference } from '../../editing/difference.ts';
import { problemsOf } from '../../editing/file-kind.ts';
import { putTogether } from '../../editing/file-text.ts';
import type { PreviewParts } from '../parts.ts';
import { formPage } from './form-page.ts';
import { atFields, type FormState, NO_ANSWERS } from './form-state.ts';
import { liveView } from './live-view.ts';
import { OpenedFiles } from './opened-files.ts';
import { type Posted, readPosted } from './posted.ts';
import { submitForm } from './submit-form.ts';
import { submitText, type TextState, textPage } from './text-page.ts';

/** Problems that the form shows by itself: the rows that are not filled in, and at the desk what is due. */
const SHOWN: readonly string[] = ['resultat-saknas', 'uppfoljning-saknas'];

/** The browser form for editing the content, under `/redigera`. */
export function editing(parts: PreviewParts): Router {
  const { config, site, versions, sendPage } = parts;
  const router = express.Router();
  const files = new OpenedFiles(config.contentDir);
  /** What is said once, on the page that follows a save. */
  let said: { readonly path: string; readonly notices: readonly string[] } | undefined;

  const problemsIn = (path: string) => site.current().problems.filter(({ file }) => file === path);
  const refuse = (response: Response, status: number, heading: string, text: string) =>
    sendPage(response, status, 'forhandsvisning/besked.njk', {
      heading,
      paragraphs: [text],
      asksForKey: false,
    });
  const missing = (response: Response, path: string) =>
    refuse(response, 404, 'Filen finns inte', `Det finns ingen fil som heter ${path} bland innehållet.`);

  const showForm = async (response: Response, path: string, state: FormState) =>
    sendPage(
      response,
      200,
      'forhandsvisning/formular.njk',
      formPage(parts, path, state, await versions.isKept()),
    );
  const showText = async (response: Response, state: TextState) =>
    sendPage(response, 200, 'forhandsvisning/text.njk', textPage(state, await versions.isKept()));
  const showConflict = (response: Response, path: string, opened: string, mine: string) => {
    const now = files.open(path)?.source?.text;
    sendPage(response, 409, 'forhandsvisning/krock.njk', {
      path,
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
    if (file === undefined) return missing(response, path);
    const notices = said?.path === path ? said.notices : [];
    said = undefined;
    const common = { notices, answers: NO_ANSWERS, mayInsist: false };
    const { form, source } = file;
    if (form !== undefined && request.query['som'] !== 'text') {
      const { value, body } = form;
      const problems = atFields(
        problemsIn(path).filter(({ code }) => !SHOWN.includes(code)),
        form,
      );
      return showForm(response, path, {
        ...common,
        form,
        version: file.version,
        value,
        body,
        problems,
        focus: undefined,
        isUnsaved: false,
      });
    }
    if (source === undefined)
      return refuse(response, 200, 'Filen kan inte visas', problemsIn(path).map(inWords).join(' '));
    const problems =
      source.encoding === 'utf-8' ? problemsIn(path) : problemsOf(path, putTogether(source.text, source));
    return showText(response, { ...common, file, text: source.text, problems, isUnsaved: false });
  };

  const submit = async (request: Request, response: Response): Promise<void> => {
    const path = pathOf(request);
    const posted = await posting(request, response);
    if (posted === undefined) return;
    const version = posted.one('version');
    const known = files.recall(path, version) ?? files.open(path);
    if (known?.source === undefined) return missing(response, path);
    // A version that is forgotten is not the one on disk, so that nothing is saved over what nobody can compare.
    const file = { ...known, source: known.source, version };
    const { form, source } = file;
    const saving =
      form === undefined || posted.one('som') === 'text'
        ? await submitText(parts, file, source, posted)
        : await submitForm(parts, { ...file, form }, posted);
    if (saving.kind === 'form') return showForm(response, path, saving.state);
    if (saving.kind === 'text') return showText(response, saving.state);
    if (saving.kind === 'conflict') return showConflict(response, path, source.text, saving.mine);
    said = { path, notices: saving.notices };
    response.redirect(303, `/redigera/${path}${posted.one('som') === 'text' ? '?som=text' : ''}`);
  };

  const posting = async (request: Request, response: Response): Promise<Posted | undefined> => {
    const posted = await readPosted(request);
    if (typeof posted !== 'string') return posted;
    const isLarge = posted === 'too-large';
    const [heading, text] = isLarge
      ? ['Filen är för stor', 'Det som skickades är större än 32 MB. Gör dokumentet mindre och försök igen.']
      : ['Formuläret gick inte att läsa', 'Gå tillbaka och försök igen.'];
    refuse(response, isLarge ? 413 : 400, heading, text);
    return undefined;
  };

  router.post('/redigera-vy', async (request, response) => {
    const posted = await posting(request, response);
    const pictures = site.current().site?.pictures ?? [];
    if (posted !== undefined)
      response.type('html').send(liveView(posted.one('text'), posted.one('path'), pictures));
  });
  router.get('/redigera/*path', open);
  router.post('/redigera/*path', submit);
  return router;
}

function pathOf({ params }: Request): string {
  const { path } = params;
  return Array.isArray(path) ? path.join('/') : (path ?? '');
}

function inWords({ message, hint }: { readonly message: string; readonly hint: string }): string {
  return `${message} ${hint}`;
}
