import { type ZipEntry, zipEntries } from './zip.ts';

const MEGABYTE = 1_000_000;
/** A report of thirty pages with photographs takes half of it. */
const LARGEST = 10 * MEGABYTE;
/** What the largest may be unpacked; whatever says that it is more is not opened. */
const LARGEST_UNPACKED = 50 * MEGABYTE;

const AS_DOCX = 'och spara den som Word-dokument (.docx).';
const DAMAGED =
  'Word-dokumentet är skadat. Öppna det i Word, spara det igen och välj det på nytt. Går det inte kan du klistra in texten i stället.';

/** How a file that is no Word document begins, and what is said of it. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^[\s\S]{0,1024}%PDF-/,
    'Filen är en PDF. Hämta Word-dokumentet som den är gjord av, eller lägg till PDF-filen som dokument.',
  ],
  [/^\{\\rtf/, `Filen är ett RTF-dokument (.rtf). Öppna den i Word ${AS_DOCX}`],
  [
    /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html)/i,
    'Filen är en webbsida. Öppna den i webbläsaren, kopiera texten och klistra in den.',
  ],
];

/** Files that only one kind of packed document has. */
const PACKED: readonly (readonly [RegExp, string])[] = [
  [
    /^xl\/workbook\./,
    'Filen är en Excel-fil (.xlsx). Öppna den i Excel, kopiera cellerna och klistra in dem i texten.',
  ],
  [
    /^ppt\/presentation\./,
    'Filen är en presentation i PowerPoint (.pptx). Öppna den, kopiera texten och klistra in den.',
  ],
  [
    /^Index\/Document\.iwa$/,
    'Filen är ett dokument i Pages. Öppna den i Pages och exportera den till Word (.docx).',
  ],
  [
    /^META-INF\/manifest\.xml$/,
    `Filen är ett OpenDocument-dokument (.odt). Öppna den i LibreOffice eller Word ${AS_DOCX}`,
  ],
];

/** Why the bytes of a file are not read as a Word document, and what to do, as a sentence; undefined where they are to be read. */
export function refusalOf(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'Filen är tom. Välj Word-dokumentet på nytt.';
  const beginning = bytes.toString('latin1', 0, 1_100);
  if (beginning.startsWith('\xD0\xCF\x11\xE0')) return oldKind(bytes);
  const known = BEGINNINGS.find(([sign]) => sign.test(beginning));
  if (known !== undefined) return known[1];
  if (!beginning.startsWith('PK'))
    return 'Filen är inget Word-dokument. Välj en fil vars namn slutar på .docx.';
  if (bytes.length > LARGEST)
    return `Filen är ${megabytes(bytes.length)}, och högst ${megabytes(LARGEST)} tas emot. Ta bort bilder ur dokumentet eller dela det. Bilder kan läggas till för sig.`;
  const entries = zipEntries(bytes);
  return entries === undefined ? DAMAGED : packedRefusal(entries);
}

function packedRefusal(entries: readonly ZipEntry[]): string | undefined {
  const has = (name: RegExp) => entries.some((entry) => name.test(entry.name));
  const known = PACKED.find(([name]) => has(name));
  if (known !== undefined) return known[1];
  if (!has(/^\[Content_Types\]\.xml$/) || !has(/^word\/[^/]+\.xml$/))
    return 'Filen är en zip-fil men inget Word-dokument. Packa upp den, och välj en fil vars namn slutar på .docx.';
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked <= LARGEST_UNPACKED) return undefined;
  return `Dokumentet blir ${megabytes(unpacked)} när det packas upp, och högst ${megabytes(LARGEST_UNPACKED)} tas emot. Dela dokumentet, eller klistra in texten i stället.`;
}

/** Office once wrote one kind of file for all; what it is stands in it as UTF-16. A document with a password is kept in such a file. */
function oldKind(bytes: Buffer): string {
  const names = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage'))
    return 'Dokumentet är skyddat med lösenord. Öppna det i Word, ta bort lösenordet under Arkiv, Info och Skydda dokument, och spara det.';
  if (names('WordDocument'))
    return `Filen är ett Word-dokument av äldre slag (.doc). Öppna den i Word ${AS_DOCX}`;
  if (names('Workbook') || names('Book'))
    return 'Filen är en Excel-fil av äldre slag (.xls). Öppna den i Excel, kopiera cellerna och klistra in dem i texten.';
  return `Filen är en Office-fil av äldre slag. Är det ett Word-dokument: öppna den i Word ${AS_DOCX}`;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE).toLocaleString('sv-SE')} MB`;
}
