import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config/config.ts';
import type { Versions } from '../versions/versions.ts';
import type { PreviewSite } from './preview-site.ts';
import type { Session } from './session.ts';

/** What every part of the preview may need. */
export type PreviewParts = {
  readonly config: Config;
  readonly site: PreviewSite;
  readonly session: Session;
  readonly versions: Versions;
  /** Whether the browser has redeemed the key of the terminal, and so may write. */
  readonly hasSession: (request: IncomingMessage) => boolean;
  /** Renders a view of `views/` and answers with it; the view also gets `previewId` and `maySave`. */
  readonly sendPage: (response: ServerResponse, status: number, template: string, model: object) => void;
};
