import type { RequestHandler } from 'express';
import { placeOf } from '../../content/files/roles.ts';
import { sentFile, servedPicture } from '../../publishing/served-files.ts';
import type { PreviewParts } from '../parts.ts';
import { pathOf } from '../path-of.ts';

/** Answers with what readers are sent of a picture of the content, also of one that no page shows yet; not found where it cannot be made. */
export function pictureStep({ config }: PreviewParts): RequestHandler {
  return async (request, response, next) => {
    const path = pathOf(request);
    const isPicture = placeOf(path)?.role === 'picture';
    // Why one cannot be made, the check tells.
    const sent = isPicture ? await sentFile(servedPicture(path, config), () => {}) : undefined;
    if (sent === undefined) return next();
    response.sendFile(sent.path, {
      root: sent.root,
      dotfiles: 'deny',
      lastModified: false,
      cacheControl: false,
      etag: false,
    });
  };
}
