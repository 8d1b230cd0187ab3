import { createHash } from 'node:crypto';

/** The first characters of the SHA-256 of some bytes or text: 64 of them in hex, 44 in base64, 43 in base64url. */
export function digest(
  bytes: Buffer | string,
  length: number,
  encoding: 'hex' | 'base64' | 'base64url' = 'hex',
): string {
  return createHash('sha256').update(bytes).digest(encoding).slice(0, length);
}
