import { type Files, inOneLine, TemporaryContent } from '../temporary-content.ts';

/** The problems of the minimal content with `files` in it, a line each, with the checks of language that are asked for. */
export async function languageProblemsIn(
  files: Files,
  { spelling = false, plainLanguage = false },
): Promise<readonly string[]> {
  const { problems } = await new TemporaryContent(files, { language: { spelling, plainLanguage } }).load();
  return problems.map(inOneLine);
}

/** A page with a body. */
export function page(body: string, keys = ''): Files {
  return { 'sidor/om.md': `---\ntitel: Om\n${keys}---\n${body}\n` };
}
