/** So many bits, a power of two: 2 MB, where half a million texts are told from others with one mistake in ten thousand. */
const BITS = 1 << 24;
/** So many of them stand for each text. */
const EACH = 6;

/** The hash of no bytes (FNV-1a). */
export const NOTHING = 0x811c9dc5;

/** The hash of some bytes and one more. */
export function hashWith(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/**
 * Remembers hashes of texts in a fixed small space: one that was added is always known, one that was not is only seldom taken for
 * known (a Bloom filter).
 */
export class BloomFilter {
  readonly #bits = new Uint8Array(BITS / 8);

  add(hash: number): void {
    const step = mixed(hash) | 1;
    for (let each = 0, at = mixed(step); each < EACH; each += 1, at = (at + step) | 0) {
      const bit = at & (BITS - 1);
      this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  has(text: string): boolean {
    const step = mixed(hashOf(text)) | 1;
    for (let each = 0, at = mixed(step); each < EACH; each += 1, at = (at + step) | 0) {
      const bit = at & (BITS - 1);
      if (((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }
}

/** The hash of a text's bytes in UTF-8, where no character has more than two: a buffer for each question would take longer. */
function hashOf(text: string): number {
  let hash = NOTHING;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) hash = hashWith(hash, code);
    else hash = hashWith(hashWith(hash, 0xc0 | (code >> 6)), 0x80 | (code & 0x3f));
  }
  return hash;
}

/** Lets every bit of a hash change every other (the finish of MurmurHash3). */
function mixed(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
