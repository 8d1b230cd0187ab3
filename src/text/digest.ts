import { createHash } from 'node:crypto';

/** The first characters of the SHA-256 of some bytes or text, or of several one after the other: 64 of them in hex, 44 in base64, 43 in base64url. */
export function digest(
  bytes: Buffer | string | readonly (Buffer | string)[],
  length: number,
  encoding: 'hex' | 'base64' | 'base64url' = 'hex',
): string {
  const hash = createHash('sha256');
  for (const part of typeof bytes === 'string' || Buffer.isBuffer(bytes) ? [bytes] : bytes) hash.update(part);
  return hash.digest(encoding).slice(0, length);
}
