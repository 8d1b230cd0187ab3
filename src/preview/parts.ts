import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config/config.ts';
import type { Versions } from '../versions/versions.ts';
import type { KeptForms } from './editing/kept-forms.ts';
import { editorName } from './editor-name.ts';
import type { PreviewSite } from './preview-site.ts';
import type { Session } from './session.ts';
import type { WrittenSite } from './written-site.ts';

/** What every part of the preview may need. */
export type PreviewParts = {
  readonly config: Config;
  readonly site: PreviewSite;
  readonly session: Session;
  readonly versions: Versions;
  readonly written: WrittenSite;
  readonly keptForms: KeptForms;
  /** Whether the browser has redeemed the key of the terminal, and so may write. */
  readonly hasSession: (request: IncomingMessage) => boolean;
  /** Renders a view of `views/` and answers with it; the view also gets `previewId`, `maySave` and `editor`. */
  readonly sendPage: (response: ServerResponse, status: number, template: string, model: object) => void;
};

/** The parts for a request that writes: with who does. */
export type WritingParts = PreviewParts & { readonly who: { readonly name: string } };

/** The parts for one request. */
export function partsFor(parts: PreviewParts, request: IncomingMessage): WritingParts {
  return { ...parts, who: { name: editorName(request) } };
}
