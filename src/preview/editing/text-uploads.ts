import { keepPicture } from '../../editing/keep-picture.ts';
import { BODY } from '../../editing/name-at.ts';
import { readWord } from '../../paste/read-word.ts';
import type { PreviewParts } from '../parts.ts';
import type { FormState } from './form-state.ts';
import type { Posted } from './posted.ts';

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
  let { markdown } = reading;
  const refusals: string[] = [];
  for (const picture of reading.pictures) {
    const kept = await keepPicture(config.contentDir, path, picture.name, Buffer.from(picture.bytes));
    const shown = `](bilder/${picture.name})`;
    if (kept.outcome === 'kept') markdown = markdown.replaceAll(shown, `](${kept.address})`);
    else refusals.push(kept.reason);
  }
  const notices = [
    `Texten ur ${file.name} är hämtad. Läs igenom den och spara.`,
    ...reading.leftOut,
    ...refusals,
  ];
  return { ...state, body: added(state.body, markdown), notices, focus: BODY };
}

/** Adds a picture to the text of a form: one that is sent, or one that is there. It must say what it shows (WCAG 1.1.1). */
export async function takePicture(
  { config }: PreviewParts,
  path: string,
  posted: Posted,
  state: FormState,
): Promise<FormState> {
  const alt = oneLine(posted.one('#bild-alt')).replace(/[[\]]/g, '');
  const credit = oneLine(posted.one('#bild-foto')).replaceAll('"', '”');
  const file = await posted.file('#bild');
  const chosen = posted.one('#bild-vald');
  if (alt === '') return withProblem(state, 'Skriv vad bilden visar, för den som inte ser den.');
  if (file === undefined && chosen === '') return withProblem(state, 'Välj en bild först.');
  const kept =
    file === undefined
      ? { outcome: 'kept' as const, address: chosen }
      : await keepPicture(config.contentDir, path, file.name, file.bytes);
  if (kept.outcome === 'refused') return withProblem(state, kept.reason);
  const markdown = `![${alt}](${kept.address}${credit === '' ? '' : ` "${credit}"`})`;
  return {
    ...state,
    body: added(state.body, markdown),
    notices: ['Bilden står sist i texten. Flytta raden dit den ska vara, och spara.'],
    focus: BODY,
  };
}

function withProblem(state: FormState, message: string): FormState {
  return { ...state, problems: [{ name: BODY, message }], focus: BODY };
}

function added(body: string | undefined, markdown: string): string {
  return [body ?? '', markdown.trim()].filter((text) => text !== '').join('\n\n');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
