import type { Encoding } from '../edition/representation.ts';

/** The smallest first. */
const OFFERED: readonly Encoding[] = ['br', 'gzip', 'identity'];
/** Browsers send a handful of different values; the bound keeps a hostile client from filling the memory. */
const REMEMBERED = 256;
const remembered = new Map<string, Encoding | undefined>();

/**
 * The encoding to answer in (RFC 9110, 12.5.3): the one the client likes best, the smallest of equals. Undefined when the client
 * refuses them all.
 */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  if (header === undefined) return 'identity';
  if (remembered.has(header)) return remembered.get(header);
  const best = choose(weights(header));
  if (remembered.size < REMEMBERED) remembered.set(header, best);
  return best;
}

function choose(weight: ReadonlyMap<string, number>): Encoding | undefined {
  const others = weight.get('*');
  const weightOf = (encoding: Encoding) => {
    // What nobody mentions is refused, but identity only by name or by `*;q=0`: it is then the last resort.
    const unnamed = encoding === 'identity' ? (others === 0 ? 0 : Number.MIN_VALUE) : (others ?? 0);
    return weight.get(encoding) ?? unnamed;
  };
  return OFFERED.filter((encoding) => weightOf(encoding) > 0).toSorted(
    (a, b) => weightOf(b) - weightOf(a),
  )[0];
}

function weights(header: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const match =
      /^\s*([a-z0-9!#$%&'*+.^_`|~-]+)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/.exec(part);
    if (match?.[1] === undefined) continue;
    found.set(match[1] === 'x-gzip' ? 'gzip' : match[1], match[2] === undefined ? 1 : Number(match[2]));
  }
  return found;
}
