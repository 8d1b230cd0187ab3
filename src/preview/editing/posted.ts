import type { IncomingMessage } from 'node:http';
import type { Submission } from '../../editing/submission.ts';

/** What a browser sent of a form. */
export type Posted = Submission & {
  /** Every text of the form, in its order. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** The first value of a name, or an empty text. */
  readonly one: (name: string) => string;
  /** A file that was chosen; undefined where none was. */
  readonly file: (name: string) => Promise<{ readonly name: string; readonly bytes: Buffer } | undefined>;
};

/** A form with the largest PDF that anyone should put on a page, in bytes. */
const LARGEST = 32 * 1024 * 1024;

/** Reads a form of either encoding. `too-large` and `unreadable` say why there is none. */
export async function readPosted(request: IncomingMessage): Promise<Posted | 'too-large' | 'unreadable'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    // What is too much is read but not kept: a browser hears no answer before it has sent all.
    if (size <= LARGEST) chunks.push(bytes);
  }
  if (size > LARGEST) return 'too-large';
  const type = request.headers['content-type'] ?? '';
  try {
    const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
    const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
    const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
    return {
      fields: [...form].filter(isText),
      all: texts,
      one: (name) => texts(name)[0] ?? '',
      file: async (name) => {
        const file = form.getAll(name).find((value) => typeof value !== 'string' && value.name !== '');
        if (file === undefined || typeof file === 'string') return undefined;
        return { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) };
      },
    };
  } catch {
    return 'unreadable';
  }
}

/** A text as one line: without space around it, and with single spaces within. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
