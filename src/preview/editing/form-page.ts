import { addressOf } from '../../content/files/roles.ts';
import type { Described } from '../../content/schema/schema.ts';
import { choicesFor } from '../../editing/choices.ts';
import { BODY } from '../../editing/name-at.ts';
import type { FormProblem } from '../../editing/required-fields.ts';
import type { PreviewParts } from '../parts.ts';
import { type FieldView, idOf } from './field-view.ts';
import { fieldView, recordViews } from './field-views.ts';
import { titleOf } from './file-list.ts';
import type { FormState } from './form-state.ts';
import { liveView } from './live-view.ts';

/** The name of the question whether readers need to know of a change. */
export const TELL = '#beratta';

/** The page with the form of one file. */
export function formPage(
  { config: { contentDir, publicDir }, site }: PreviewParts,
  path: string,
  state: FormState,
  isGitThere: boolean,
) {
  const { form, value, body, answers, problems } = state;
  const around = { choices: choicesFor(contentDir, publicDir, path), problems, focus: state.focus };
  const { shape } = form.described;
  const fields = shape.kind === 'record' ? recordViews(shape.fields, value, '', around) : [];
  const { pictures } = site.current();
  return {
    path,
    title: titleOf(form.value) || path,
    isUnsaved: state.isUnsaved,
    address: addressOf(path),
    version: state.version,
    notices: state.notices,
    summary: problems.map((problem) => summaryLine(problem, fields)),
    fields_: withViews(fields, (text) => liveView(text, path, pictures)),
    body:
      body === undefined
        ? undefined
        : withViews([bodyField(body, around.problems)], (text) => liveView(text, path, pictures))[0],
    asksHistory: shape.kind === 'record' && 'ändringar' in shape.fields,
    tellErrors: problems.filter(({ name }) => name === TELL).map(({ message }) => message),
    answers,
    isGitThere,
    focus: state.focus === undefined ? '' : idOf(state.focus),
    mayInsist: state.mayInsist,
  };
}

type SeenField = FieldView & { readonly view: string };

/** The fields with the live views of those that hold markdown. */
function withViews(fields: readonly FieldView[], view: (text: string) => string): readonly SeenField[] {
  return fields.map((field) => ({
    ...field,
    view: field.kind === 'markdown' ? view(field.value) : '',
    fields: withViews(field.fields, view),
    items: field.items.map((item) => ({ ...item, fields: withViews(item.fields, view) })),
  }));
}

const MARKDOWN: Described = {
  what: 'en text',
  example: '',
  shape: { kind: 'scalar', terms: {} },
  entry: 'markdown',
};

function bodyField(body: string, problems: readonly FormProblem[]): FieldView {
  const nothing = { party: [], period: [], activity: [], pledge: [], document: [] };
  const words = {
    label: 'Text',
    help: 'Sidans text i markdown. Börja rubriker med ##, punkter med ett streck, och länka så här: [sidans namn](adressen).',
    isRequired: false,
  };
  const field = fieldView(
    MARKDOWN,
    { kind: 'scalar', text: body },
    BODY,
    { choices: nothing, problems, focus: undefined },
    words,
  );
  return { ...field, rows: Math.max(12, field.rows) };
}

/** A line of the list of problems at the top; it leads to the field, or to the nearest group around it. */
function summaryLine({ name, message }: FormProblem, fields: readonly FieldView[]) {
  const known = new Set(names(fields));
  const steps = name.split('/');
  while (steps.length > 0 && !known.has(steps.join('/'))) steps.pop();
  const isOwn = name === BODY || name === TELL;
  return { href: isOwn ? `#${idOf(name)}` : steps.length === 0 ? '' : `#${idOf(steps.join('/'))}`, message };
}

function names(fields: readonly FieldView[]): readonly string[] {
  return fields.flatMap((field) => [
    field.name,
    ...names(field.fields),
    ...field.items.flatMap((item) => [item.name, ...names(item.fields)]),
  ]);
}
