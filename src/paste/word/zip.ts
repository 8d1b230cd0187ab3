import { inflateRawSync } from 'node:zlib';

/** A file in a zip file, as its directory tells of it. */
export type ZipEntry = {
  readonly name: string;
  /** How many bytes it says that it unpacks to. */
  readonly size: number;
  readonly packed: number;
  readonly isDeflated: boolean;
  readonly offset: number;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of the directory may be followed by a comment of so many bytes. */
const LONGEST_COMMENT = 65_535;

/**
 * The files that a zip file says that it holds (PKWARE's APPNOTE, 4.3.12 and 4.3.16); undefined where it has no directory, or one that
 * cannot be read. Nothing is unpacked.
 */
export function zipEntries(bytes: Buffer): readonly ZipEntry[] | undefined {
  const end = bytes.subarray(-LONGEST_COMMENT - 22).lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const start = Math.max(0, bytes.length - LONGEST_COMMENT - 22) + end;
  if (end < 0 || start + 22 > bytes.length || bytes.readUInt32LE(start) !== END) return undefined;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(start + 16);
  for (let left = bytes.readUInt16LE(start + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      size: bytes.readUInt32LE(at + 24),
      packed: bytes.readUInt32LE(at + 20),
      isDeflated: bytes.readUInt16LE(at + 10) === 8,
      offset: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The text of a file in a zip file, of at most `most` bytes; empty where it cannot be read. */
export function unzippedText(bytes: Buffer, { offset, packed, isDeflated }: ZipEntry, most: number): string {
  try {
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const data = bytes.subarray(start, start + packed);
    return (isDeflated ? inflateRawSync(data, { maxOutputLength: most }) : data).toString('utf8');
  } catch {
    return '';
  }
}
