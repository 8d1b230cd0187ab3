import { isUtf8 } from 'node:buffer';

/** Bytes 0x18–0x1F and 0x80–0xA0 of PDFDocEncoding (ISO 32000-1, annex D.2); all others are Latin-1. */
const LOW = '˘ˇˆ˙˝˛˚˜';
const HIGH = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ŁŒŠŸŽıłœšž\uFFFD€';

/**
 * Reads the bytes of a PDF text string (ISO 32000-1, 7.9.2.2; UTF-8 from ISO 32000-2): UTF-16 or UTF-8 behind
 * a byte order mark, else PDFDocEncoding. Gives `undefined` for a string without words: it states nothing.
 */
export function readText(bytes: string): string | undefined {
  return stated(decodeText(bytes));
}

/**
 * Finds `dc:title` in an XMP packet (ISO 16684-1) in UTF-8, the default language before any other.
 * Gives `undefined` when the packet has no title or is not UTF-8.
 */
export function readXmpTitle(packet: Buffer): string | undefined {
  const start = packet.indexOf('<dc:title');
  const end = packet.indexOf('</dc:title>', start);
  if (start === -1 || end === -1) return undefined;
  const bytes = packet.subarray(start, end);
  if (!isUtf8(bytes)) return undefined;
  const titles = [...bytes.toString('utf8').matchAll(/<rdf:li([^<>]*)>([^<]*)<\/rdf:li>/g)];
  const title = titles.find(([, attributes]) => attributes?.includes('x-default')) ?? titles[0];
  return stated(decodeEntities(title?.[2] ?? ''));
}

function decodeText(bytes: string): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xFE\xFF')) return new TextDecoder('utf-16be').decode(raw);
  if (bytes.startsWith('\xFF\xFE')) return new TextDecoder('utf-16le').decode(raw);
  if (bytes.startsWith('\xEF\xBB\xBF')) return new TextDecoder('utf-8').decode(raw);
  return Array.from(bytes, fromDocEncoding).join('');
}

function fromDocEncoding(byte: string): string {
  const code = byte.charCodeAt(0);
  return LOW[code - 0x18] ?? HIGH[code - 0x80] ?? byte;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(lt|gt|quot|apos|amp|#x?[0-9a-f]{1,7});/gi,
    (whole, name: string) => ENTITIES[name] ?? characterAt(Number(`0${name.slice(1)}`)) ?? whole,
  );
}

function characterAt(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function stated(text: string): string | undefined {
  const words = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return words === '' ? undefined : words;
}
