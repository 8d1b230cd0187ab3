import { keepPicture, picturesFor } from '../../editing/keep-picture.ts';
import { BODY } from '../../editing/name-at.ts';
import { readWord } from '../../paste/read-word.ts';
import type { PreviewParts } from '../parts.ts';
import type { FormState } from './form-state.ts';
import { oneLine, type Posted } from './posted.ts';

/** Adds the text of a Word document to the text of a form, with its pictures, and tells what did not come along. */
export async function takeWord(
  { config }: PreviewParts,
  path: string,
  posted: Posted,
  state: FormState,
): Promise<FormState> {
  const file = await posted.file('#word');
  if (file === undefined) return withProblem(state, 'Välj ett Word-dokument först.');
  const reading = await readWord(file.bytes);
  if (reading.outcome === 'refused') return withProblem(state, reading.reason);
  let { markdown, leftOut } = reading;
  const refusals: string[] = [];
  for (const picture of reading.pictures) {
    const kept = await keepPicture(config.contentDir, path, picture.name, Buffer.from(picture.bytes));
    if (kept.outcome === 'kept') {
      markdown = markdown.replaceAll(`](bilder/${picture.name})`, `](${kept.address})`);
      const name = kept.address.replace('bilder/', '');
      leftOut = leftOut.map((told) => told.replaceAll(`”${picture.name}”`, `”${name}”`));
    } else {
      markdown = without(markdown, picture.name);
      refusals.push(kept.reason);
    }
  }
  const notices = [
    ...state.notices,
    `Texten ur ${file.name} är hämtad. Läs igenom den och spara.`,
    ...leftOut,
    ...refusals,
  ];
  return { ...state, body: added(state.body, markdown, placeIn(posted)), notices, focus: BODY };
}

/** Adds a picture to the text of a form: one that is sent, or one that is there. It must say what it shows (WCAG 1.1.1). */
export async function takePicture(
  { config: { contentDir } }: PreviewParts,
  path: string,
  posted: Posted,
  state: FormState,
): Promise<FormState> {
  // What would end the text in markdown is left out, and so is the sign that would keep it from ending.
  const alt = oneLine(state.answers.shows.replace(/[[\]\\]/g, ''));
  const credit = oneLine(state.answers.credit.replaceAll('"', '”').replaceAll('\\', ''));
  const file = await posted.file('#bild');
  const chosen = posted.one('#bild-vald');
  if (alt === '') return withProblem(state, 'Skriv vad bilden visar, för den som inte ser den.');
  if (file === undefined && chosen === '') return withProblem(state, 'Välj en bild först.');
  if (file === undefined && !picturesFor(contentDir, path).includes(chosen))
    return withProblem(state, 'Bilden finns inte längre. Välj en annan.');
  const kept =
    file === undefined
      ? { outcome: 'kept' as const, address: chosen }
      : await keepPicture(contentDir, path, file.name, file.bytes);
  if (kept.outcome === 'refused') return withProblem(state, kept.reason);
  const place = placeIn(posted);
  const markdown = `![${alt}](${kept.address}${credit === '' ? '' : ` "${credit}"`})`;
  return {
    ...state,
    body: added(state.body, markdown, place),
    answers: { ...state.answers, shows: '', credit: '' },
    notices: [
      ...state.notices,
      place === undefined
        ? 'Bilden står sist i texten. Flytta raden dit den ska vara, och spara.'
        : 'Bilden står efter raden där du skrev. Spara för att visa den.',
    ],
    focus: BODY,
  };
}

/** A text without a picture that did not come along, whose name another picture may have. */
function without(markdown: string, picture: string): string {
  const shown = new RegExp(`!\\[(?:[^\\]\\\\]|\\\\.)*\\]\\(bilder/${picture.replaceAll('.', '\\.')}\\)`, 'g');
  return markdown.replace(shown, '').replace(/\n{3,}/g, '\n\n');
}

function withProblem(state: FormState, message: string): FormState {
  return { ...state, problems: [...state.problems, { name: BODY, message }], focus: BODY };
}

/** Where in the text somebody wrote last, in characters, as the script tells; undefined where it does not. */
function placeIn(posted: Posted): number | undefined {
  const place = posted.one('#plats');
  return /^\d{1,7}$/.test(place) ? Number(place) : undefined;
}

/** A text with more after the line of a place, or at its end. */
function added(body = '', markdown: string, place = body.length): string {
  const lineEnd = body.indexOf('\n', place);
  const at = lineEnd < 0 ? body.length : lineEnd;
  return [body.slice(0, at).trimEnd(), markdown.trim(), body.slice(at).trimStart()]
    .filter((text) => text !== '')
    .join('\n\n');
}
