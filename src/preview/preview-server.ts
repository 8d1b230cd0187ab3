import type { Server } from 'node:http';
import type { Config } from '../config/config.ts';
import { makeServer } from '../http/server.ts';
import { openVersions } from '../versions/versions.ts';
import { makePreviewApp } from './app.ts';
import { KeptForms } from './editing/kept-forms.ts';
import { PREVIEW_HEADERS } from './headers.ts';
import type { PreviewParts } from './parts.ts';
import type { PreviewSite } from './preview-site.ts';
import { pageSender } from './send-page.ts';
import type { Session } from './session.ts';
import { WrittenSite } from './written-site.ts';

/** The server of the preview, not listening yet. `failed` is told of faults that are ours. */
export function makePreviewServer(
  config: Config,
  site: PreviewSite,
  session: Session,
  failed: (error: unknown) => void,
): Server {
  const hasSession: PreviewParts['hasSession'] = (request) => session.isIn(request);
  const sendPage = pageSender(site, hasSession);
  const versions = openVersions(config.contentDir);
  const written = new WrittenSite(config);
  const keptForms = new KeptForms(config.cacheDir, config.contentDir);
  const app = makePreviewApp(
    { config, site, session, versions, written, keptForms, hasSession, sendPage },
    failed,
  );
  return makeServer(app, () => {
    const body = Buffer.from('Skrivbordet kan inte läsa frågan.\n');
    const own = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': String(body.length) };
    return { body, headers: { ...own, ...PREVIEW_HEADERS, Connection: 'close' } };
  });
}
