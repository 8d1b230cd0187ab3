import type { Request } from 'express';

/** The path of a content file that an address of the desk ends with (`/*path` in its route). */
export function pathOf({ params }: Request): string {
  const { path } = params;
  return Array.isArray(path) ? path.join('/') : (path ?? '');
}
