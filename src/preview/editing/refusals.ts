import type { Request, Response } from 'express';
import type { PreviewParts } from '../parts.ts';
import { type Posted, readPosted } from './posted.ts';

const TOO_LARGE = [
  'Filen är för stor',
  'Det som skickades är större än 32 MB och togs inte emot. Gå tillbaka, där det du skrev står kvar, och välj en mindre fil.',
] as const;
const UNREADABLE = ['Formuläret gick inte att läsa', 'Gå tillbaka och försök igen.'] as const;

/** The ways to answer what cannot be done. */
export function refusals(sendPage: PreviewParts['sendPage']) {
  const refuse = (response: Response, status: number, heading: string, text: string) =>
    sendPage(response, status, 'forhandsvisning/besked.njk', {
      heading,
      paragraphs: [text],
      asksForKey: false,
    });
  const missing = (response: Response) =>
    refuse(
      response,
      404,
      'Det finns inte',
      'Det du söker finns inte bland innehållet. Det kan vara borttaget eller ha bytt adress.',
    );
  /** What was sent; undefined where it could not be read, which has then been answered. */
  const posting = async (request: Request, response: Response): Promise<Posted | undefined> => {
    const posted = await readPosted(request);
    if (typeof posted !== 'string') return posted;
    const isLarge = posted === 'too-large';
    const [heading, text] = isLarge ? TOO_LARGE : UNREADABLE;
    refuse(response, isLarge ? 413 : 400, heading, text);
    return undefined;
  };
  return { refuse, missing, posting };
}
