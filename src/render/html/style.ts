import { readFileSync } from 'node:fs';
import { digest } from '../../text/digest.ts';

const css = readFileSync(new URL('../../../views/style.css', import.meta.url), 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1')
  .trim();

/** The style sheet that every page carries, so that a page is one request. */
export const STYLE: string = css;

/** Its source expression in a Content-Security-Policy (CSP level 3, hash-source). */
export const STYLE_SOURCE = `'sha256-${digest(css, 44, 'base64')}'`;
