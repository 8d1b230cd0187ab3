import { swedishClock } from '../../model/dates/local-time.ts';
import { count, formatSize } from '../../words/swedish.ts';
import type { Written } from './replace-folder.ts';
import type { RunAgain } from './run-again.ts';

/** Tells what was written, what files alone cannot do, and when they must be written again. */
export function doneLines(
  folder: string,
  { files, bytes }: Written,
  again: RunAgain | undefined,
): readonly string[] {
  return [
    `Klart: ${folder} har hela webbplatsen, ${count(files, 'fil', 'filer')}, ${formatSize(bytes)}.`,
    '  Filer kan inte söka eller välja ut. Det säger sidan /sok; den som behöver det kör servern (npm start).',
    ...(again === undefined ? [] : [`  Kör igen ${swedishClock(again.at)}${WHY[again.why]}`]),
    '  Så ställer du in webbservern: docs/export.md.',
  ];
}

const WHY: Readonly<Record<RunAgain['why'], string>> = {
  content: ', för då ändras det som visas.',
  expiry: ' eller tidigare: då slutar säkerhetskontakten i security.txt att gälla.',
};

/** Tells that the folder is somebody's. */
export function foreignFolderLine(folder: string): string {
  return `Fel: ${folder} innehåller något annat än en tidigare export. Välj en tom mapp, eller ett namn som inte finns.`;
}

/** Tells of a picture that cannot be made. */
export function leftOutLine(address: string): string {
  return `Varning: Bilden ${address} går inte att göra i ordning och är inte med. Kör npm run check.`;
}

/** Tells of what the disk refused. */
export function failedLine(folder: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `Fel: ${folder} gick inte att skriva. Kontrollera att mappen ovanför finns och att du får skriva i den. (${message})`;
}
