import type { Problem } from '../../content/problem.ts';
import { type ContentFile, formFileOf, openContentFile } from '../../editing/content-file.ts';
import { putTogether, takeApart } from '../../editing/file-text.ts';
import { withoutEmptyItems } from '../../editing/form-values.ts';
import { withIds } from '../../editing/new-ids.ts';
import { newText } from '../../editing/new-text.ts';
import { withoutBareRows } from '../../editing/result-rows.ts';
import { tellerOf } from '../telling/tell.ts';
import type { WrittenSite } from '../written-site.ts';
import { readForm } from './open-file.ts';
import type { Posted } from './posted.ts';

/** The bytes that a file would have if what was sent were saved; undefined where the form cannot write them. */
export function bytesOf(
  { form, source }: ContentFile,
  posted: Pick<Posted, 'all' | 'one'>,
): Buffer | undefined {
  if (source === undefined) return undefined;
  if (form === undefined || posted.one('som') === 'text')
    return putTogether(posted.one('hela').replace(/\r\n?/g, '\n'), source);
  const { value, body } = readForm(form, posted);
  const filled = withoutBareRows(withoutEmptyItems(value), form.value);
  const text = newText(form, withIds(form.described, filled), body);
  return text === undefined ? undefined : putTogether(text, source);
}

/** What the frame beside a form shows: the page as it would be, or what keeps it from being shown. */
export async function writtenPage(
  site: WrittenSite,
  contentDir: string,
  file: ContentFile,
  posted: Pick<Posted, 'all' | 'one'>,
): Promise<{ readonly html: string } | { readonly problems: readonly string[] }> {
  const bytes = bytesOf(file, posted);
  if (bytes === undefined) return { problems: ['Sidan kan inte visas som den är skriven nu.'] };
  const page = await site.pageOf(file.path, bytes);
  if (page.kind === 'page') return { html: page.html };
  const text = takeApart(bytes)?.text ?? '';
  const form = file.form && formFileOf(file.form.described, text, file.form.body !== undefined);
  const tell = (problem: Problem) => {
    // Who writes in the file reads what the check says of it.
    if (problem.file === file.path && posted.one('som') === 'text') return problem;
    const shown = problem.file === file.path ? form : openContentFile(contentDir, problem.file)?.form;
    return tellerOf(contentDir, problem.file, shown)(problem);
  };
  const told = page.problems.map(tell).map(({ message, hint }) => `${message} ${hint}`);
  return { problems: ['Sidan kan visas när det här är rättat:', ...told] };
}
