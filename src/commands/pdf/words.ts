import { stringify } from 'yaml';
import type { MadePdf } from '../../render/pdf/compile.ts';
import { count, formatSize } from '../../words/swedish.ts';
import type { Order } from './orders.ts';

/** Tells of a document that was made. `path` is where it lies. */
export function madeLines(path: string, made: MadePdf & { readonly isSame: boolean }): readonly string[] {
  const facts = `${count(made.pages, 'sida', 'sidor')}, ${formatSize(made.bytes.length)}`;
  return [
    made.isSame ? `Oförändrat: ${path} (${facts})` : `Klart: ${path} (${facts})`,
    ...made.substituted.map(
      (file) => `  Bilden ${file} går inte att visa i en PDF. I stället står bildens alt-text.`,
    ),
    ...made.missingCharacters.map(
      (text) => `  Tecknet ${text} finns inte i dokumentets typsnitt. I stället står □.`,
    ),
  ];
}

/** Tells of a document that was not made by the command. */
export function leftAloneLine(path: string): string {
  return `Orört: ${path} är inte gjort av npm run pdf, eller har ändrats sedan dess. Ta bort filen om den ska göras om.`;
}

/** Tells what to write in a follow-up's file, so that its page links to the document. */
export function frontMatterLines(
  source: string,
  { file, title }: NonNullable<Order['toName']>,
): readonly string[] {
  const titel = `${title}, webbplatsens egen utgåva`;
  const yaml = stringify({ dokument: { fil: file, titel } }, { lineWidth: 0 }).trimEnd();
  return [
    `  Lägg till de här raderna bland uppgifterna överst i ${source}, så länkar sidan till dokumentet:`,
    ...yaml.split('\n').map((line) => `    ${line}`),
  ];
}

/** Tells of a follow-up whose document has to wait. */
export function waitingLine(source: string): string {
  return `Väntar: ${source} är ett utkast eller ska publiceras senare. Dokumentet görs när uppföljningen är publik.`;
}

/** Tells of a document that could not be made or written. */
export function failedLine(path: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const isDisk = error instanceof Error && 'syscall' in error;
  const why = isDisk ? `Kontrollera att mappen finns och att du får skriva i den. (${message})` : message;
  return `Fel: ${path} gick inte att göra. ${why}`;
}

/** Tells of two follow-ups that name one document. */
export function sharedLine(source: string, other: string): string {
  return `Krock: ${source} och ${other} har samma dokument. Ge dem var sitt namn under dokument och fil.`;
}
