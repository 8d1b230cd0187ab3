import type { FormProblem } from '../../editing/required-fields.ts';
import type { Answers } from './form-state.ts';

/** The name of the question whether readers need to know of a change. */
export const TELL = '#beratta';

/** What is missing of the answer to whether readers need to know. */
export function historyProblems({ tell, change }: Answers): readonly FormProblem[] {
  if (tell === 'nej') return [];
  if (tell !== 'ja')
    return [{ name: TELL, message: 'Svara på om läsarna behöver få veta vad som är ändrat.' }];
  return change === '' ? [{ name: TELL, message: 'Skriv vad som är ändrat, och varför.' }] : [];
}
