import type { Edition } from '../../edition/edition.ts';
import { count, formatSize } from '../../words/swedish.ts';
import { needServer } from './export-files.ts';
import type { Written } from './replace-folder.ts';

/** Tells what was written, and what files alone cannot do. */
export function doneLines(folder: string, { files, bytes }: Written, edition: Edition): readonly string[] {
  return [
    `Klart: ${folder} har hela webbplatsen, ${count(files, 'fil', 'filer')}, ${formatSize(bytes)}.`,
    `  Det som läsaren söker eller väljer på ${needServer(edition).join(' och ')} kräver servern (npm start).`,
    '  Så ställer du in webbservern: docs/export.md.',
  ];
}

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
