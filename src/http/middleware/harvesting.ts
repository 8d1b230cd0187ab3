import type { RequestHandler } from 'express';
import { REVALIDATED } from '../../edition/representation.ts';
import { canonicalPath } from '../../model/canonical-path.ts';
import { HARVESTED_ADDRESS } from '../other-address.ts';
import { requestPath } from '../request-path.ts';

/**
 * Leads a harvester to the catalogue in the format that it reads (303, RFC 9110, 15.4.4): JSON-LD to those who would rather have that,
 * RDF/XML to all others.
 */
export function harvesting(): RequestHandler {
  return (request, response, next) => {
    const { raw, decoded = raw } = requestPath(request.originalUrl);
    if (canonicalPath(decoded) !== HARVESTED_ADDRESS) return next();
    const wanted = request.accepts(['application/rdf+xml', 'application/ld+json', 'application/json']);
    const ending = wanted === 'application/ld+json' || wanted === 'application/json' ? 'jsonld' : 'rdf';
    response
      .status(303)
      .location(`/oppna-data/dcat.${ending}`)
      .set({
        Vary: 'Accept',
        'Cache-Control': REVALIDATED,
        'Content-Length': '0',
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      })
      .end();
  };
}
