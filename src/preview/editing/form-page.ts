import { addressOf, placeOf } from '../../content/files/roles.ts';
import type { Described } from '../../content/schema/schema.ts';
import { choicesFor } from '../../editing/choices.ts';
import { BODY } from '../../editing/name-at.ts';
import { picturesThere } from '../../editing/pictures-there.ts';
import type { FormProblem } from '../../editing/required-fields.ts';
import { withRowForEach } from '../../editing/result-rows.ts';
import type { PreviewParts } from '../parts.ts';
import { titleIn, titleOf } from '../to-do/content-list.ts';
import { type FieldView, idOf } from './field-view.ts';
import { fieldView, recordViews } from './field-views.ts';
import { type FormState, toldProblems } from './form-state.ts';
import { TELL } from './history-problems.ts';
import { liveView } from './live-view.ts';
import { isShown, publishingView } from './publishing-view.ts';
import { subjectGroups } from './result-subjects.ts';
import { RESULTS, resultsView } from './results-view.ts';
import { sectionsOf } from './sections.ts';

/** The page with the form of one file. */
export function formPage(
  { config: { contentDir, publicDir }, site }: PreviewParts,
  path: string,
  state: FormState,
) {
  const { form, body, answers } = state;
  const problems = toldProblems(state.problems);
  const seen = site.current().site;
  const role = placeOf(path)?.role;
  const groups = role === 'followUp' ? subjectGroups(contentDir, path, seen, state.value) : [];
  const subjects = groups.flatMap((group) => group.subjects);
  const value = withRowForEach(form.described, state.value, subjects);
  const around = { choices: choicesFor(contentDir, publicDir, path), problems, focus: state.focus };
  const { shape } = form.described;
  const own = shape.kind === 'record' ? recordViews(shape.fields, value, '', around) : [];
  const fields = body === undefined ? own : [...own, bodyField(body, problems)];
  const results = own.find(({ name }) => name === RESULTS);
  const publishing = publishingView(own, site.current(), path, form.value);
  const tellErrors = problems.filter(({ name }) => name === TELL).map(({ message }) => message);
  // Nobody has read a draft.
  const asksHistory = fields.some(({ name }) => name === 'ändringar') && publishing?.isDraft !== true;
  const show = (text: string) => liveView(text, path, seen?.pictures ?? []);
  return {
    path,
    title: titleOf(form.value) || titleIn(contentDir, path),
    isUnsaved: state.isUnsaved,
    address: addressOf(path),
    version: state.version,
    notices: state.notices,
    summary: problems.map((problem) => summaryLine(problem, fields)),
    sections: sectionsOf(role, withViews(fields.filter(isShown), show)),
    results: subjects.length > 0 && results !== undefined ? resultsView(results, groups) : undefined,
    publishing,
    hasProse: body !== undefined,
    theirBody: state.theirBody ?? '',
    pictures: body === undefined ? [] : picturesThere(contentDir, path),
    asksHistory: asksHistory || tellErrors.length > 0,
    tellErrors,
    answers,
    isKept: state.isKept,
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
    help: 'Det som läsarna ser. Börja rubriker med ##, punkter med ett streck, och länka så här: [sidans namn](adressen). Text från Word och webben går att klistra in.',
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
