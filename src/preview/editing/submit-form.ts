import type { ContentFile, FormFile } from '../../editing/content-file.ts';
import { itemsAt, textAt, withText } from '../../editing/form-values.ts';
import { carryOut, readItemOrder } from '../../editing/item-orders.ts';
import { BODY } from '../../editing/name-at.ts';
import { keepUpload } from '../../editing/upload.ts';
import type { PreviewParts } from '../parts.ts';
import { inFormWords } from '../telling/form-words.ts';
import { type FormState, readAnswers } from './form-state.ts';
import type { SavingParts } from './keep-text.ts';
import { readForm } from './open-file.ts';
import type { Posted } from './posted.ts';
import { published, readPublishingOrder } from './publishing-view.ts';
import { clashProblem, rebase } from './rebase.ts';
import { type Saving, saveForm } from './save-form.ts';
import { takePicture, takeWord } from './text-uploads.ts';

/** The only list that files can be sent for, and the field of its items that names one. */
const DOCUMENTS = 'dokument';
const FILE = 'fil';
const TITLE = 'titel';
const WARNING = 'Varning: ';
const CLASHED =
  'Någon annan har sparat sidan medan du skrev. Din ändring är inte sparad än. Deras ändringar är med här.';
const MERGED = 'Någon annan hade sparat sidan medan du skrev. Bådas ändringar är med.';
/** What can be put into a text, by button. */
const TEXT_UPLOADS = new Map([
  ['hamta-word', takeWord],
  ['lagg-bild', takePicture],
]);
const NO_DAY = { name: 'publiceras', message: 'Välj vilken dag sidan ska publiceras.' };

/**
 * Takes up a form that was sent: carries out what its button asks for, and gives the form as it then stands, or what came of saving.
 * `opened` is the file as the form was opened on it, and `now` as it is, where the two can be compared.
 */
export async function submitForm(
  parts: SavingParts,
  opened: ContentFile & { readonly form: FormFile },
  posted: Posted,
  now: ContentFile | undefined,
): Promise<Saving> {
  const { form, path, version } = opened;
  const state: FormState = {
    form,
    version,
    ...readForm(form, posted),
    answers: readAnswers(posted),
    problems: [],
    notices: [],
    focus: undefined,
    isUnsaved: true,
    isKept: false,
    mayInsist: false,
  };
  const button = posted.one('gor');
  const order = readItemOrder(button);
  if (order !== undefined) {
    const { value, at } = carryOut(form.described, state.value, order);
    return { kind: 'form', state: { ...state, value, focus: at } };
  }
  const publishing = readPublishingOrder(button);
  const isSaving = button === 'spara' || button === 'spara-anda' || publishing !== undefined;
  const taken = await takeUploads(parts, path, posted, state, !isSaving);
  const takeMore = state.body === undefined ? undefined : TEXT_UPLOADS.get(button);
  if (takeMore !== undefined) return { kind: 'form', state: await takeMore(parts, path, posted, taken) };
  if (button === 'visa') return { kind: 'form', state: { ...taken, focus: taken.focus ?? BODY } };
  if (!isSaving || taken.problems.length > 0) return { kind: 'form', state: taken };
  const value = publishing === undefined ? taken.value : published(taken.value, publishing, posted);
  if (value === undefined) return { kind: 'form', state: { ...taken, problems: [NO_DAY] } };
  const filled = { ...taken, value };
  const merged = rebase(opened, now, filled);
  if (merged !== undefined && merged.clashes.length > 0)
    return {
      kind: 'form',
      status: 409,
      state: { ...merged.state, notices: [CLASHED], problems: merged.clashes.map(clashProblem) },
    };
  const saving = await saveForm(
    parts,
    merged?.opened ?? opened,
    merged?.state ?? filled,
    button === 'spara-anda',
  );
  const told = [
    ...(merged === undefined ? [] : [MERGED]),
    ...taken.notices.filter((notice) => notice.startsWith(WARNING)),
  ];
  return saving.kind === 'saved' ? { ...saving, notices: [...saving.notices, ...told] } : saving;
}

/** Keeps the PDFs that came with the form and names each in its field. What is saved at once has no titles that nobody has seen. */
async function takeUploads(
  parts: PreviewParts,
  path: string,
  posted: Posted,
  state: FormState,
  proposes: boolean,
): Promise<FormState> {
  let taken = state;
  for (const { token, value } of itemsAt(state.value, DOCUMENTS)) {
    const mayPropose = proposes && textAt(value, [TITLE]) === '';
    taken = await takeUpload(parts, path, posted, taken, `${DOCUMENTS}/${token}`, mayPropose);
  }
  return taken;
}

async function takeUpload(
  { config }: PreviewParts,
  path: string,
  posted: Posted,
  state: FormState,
  item: string,
  mayPropose: boolean,
): Promise<FormState> {
  const name = `${item}/${FILE}`;
  const file = await posted.file(`${name}+fil`);
  if (file === undefined) return state;
  const kept = await keepUpload(config, path, file.name, file.bytes, inFormWords);
  if (kept.outcome === 'refused') {
    const problems = kept.reasons.map((message) => ({ name, message }));
    return { ...state, problems: [...state.problems, ...problems], focus: name };
  }
  const proposed = mayPropose ? kept.title : undefined;
  const named = withText(state.value, name.split('/'), kept.name);
  return {
    ...state,
    value: proposed === undefined ? named : withText(named, [...item.split('/'), TITLE], proposed),
    notices: [
      ...state.notices,
      `Dokumentet ${kept.name} är uppladdat. Spara för att visa det på sidan.`,
      ...(proposed === undefined
        ? []
        : [`Namnet ”${proposed}” är hämtat ur dokumentet. Ändra det om det inte stämmer.`]),
      ...kept.warnings.map((warning) => `${WARNING}${warning}`),
    ],
    focus: name,
  };
}
