import { createInterface } from 'node:readline/promises';

export type Ask = (
  question: string,
  given: string | undefined,
  mend: string,
  fits: (answer: string) => boolean,
) => Promise<string>;

/**
 * Gives a function that takes an answer from the command line where it is given, and asks for it where it is not. An answer that does
 * not fit is asked for again at the keyboard, and is an error (thrown with the mend) on the command line.
 */
export function makeAsk(): { ask: Ask; close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question, given, mend, fits) => {
    if (given !== undefined) {
      if (fits(given)) return given;
      throw new Error(mend);
    }
    for (;;) {
      process.stdout.write(`${question} `);
      const { done, value } = await answers.next();
      if (done === true) throw new Error('Frågan fick inget svar. Ingen fil har skapats.');
      const answer = String(value).trim();
      if (fits(answer)) return answer;
      process.stdout.write(`${mend}\n`);
    }
  };
  return { ask, close: () => lines.close() };
}
