import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { faintPictureTexts } from './picture-contrast.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ENHANCED = { 'color-contrast-enhanced': { enabled: true } };
const EVERYTHING = {
  resultTypes: ['violations', 'incomplete'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off unless asked for: contrast of 7:1, targets of 24 pixels, and links that say the same but lead to different places.
  rules: {
    ...ENHANCED,
    'target-size': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
  },
};
/** What a change of colours can change. */
const COLOURS = { ...EVERYTHING, runOnly: ['cat.color'], rules: ENHANCED };

/** Puts axe into a page. The page's own policy forbids scripts, so its context must bypass it. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
}

/** Runs axe on the page as it is now. Gives a line for each finding and for each thing that axe could not decide. */
export async function findings(page: Page, only?: 'colours'): Promise<readonly string[]> {
  const options = JSON.stringify(only === 'colours' ? COLOURS : EVERYTHING);
  const { violations, incomplete } = await page.evaluate<Pick<AxeResults, 'violations' | 'incomplete'>>(
    `axe.run(document, ${options}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  );
  return [
    ...violations.map((found) => line('finding', found)),
    ...incomplete
      .map(withoutUnseen)
      .filter(({ nodes }) => nodes.length > 0)
      .map((found) => line('undecided', found)),
    ...(await faintPictureTexts(page)),
  ];
}

/**
 * Without the contrast that axe cannot see: of texts in pictures, which faintPictureTexts() measures, and of cells at the edge of a
 * table that scrolls, which a wide window shows whole.
 */
function withoutUnseen({ id, nodes, ...rest }: Result): Result {
  const isUnseen = ({ html, any }: Result['nodes'][number]) =>
    id.startsWith('color-contrast') &&
    (html.startsWith('<text ') ||
      (/^<t[hd]\b/.test(html) && any.some(({ data }) => data?.messageKey === 'elmPartiallyObscured')));
  return { ...rest, id, nodes: nodes.filter((node) => !isUnseen(node)) };
}

function line(kind: string, { id, nodes }: Result): string {
  return `${kind} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`;
}
