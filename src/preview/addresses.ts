import { kindOf } from '../editing/file-kind.ts';
import { encodePath } from '../http/request-path.ts';

/** The address of the page that a file of the content makes, whether or not it can be read; undefined where it makes none. */
export function pageOf(file: string): string | undefined {
  const [, page] = /^sidor\/([^/]+)\.md$/.exec(file) ?? [];
  if (page !== undefined) return `/${page}`;
  const [, period, followUp] = /^([^/]+)\/(?:lofte|uppfoljning-([^/]+))\.md$/.exec(file) ?? [];
  if (period !== undefined) return followUp === undefined ? `/${period}` : `/${period}/${followUp}`;
  return file === 'webbplats.yaml' ? '/' : undefined;
}

/** The address of the form for a file, or undefined where it is none that editors write. */
export function formOf(file: string): string | undefined {
  return kindOf(file) === undefined ? undefined : encodePath(`/redigera/${file}`);
}
