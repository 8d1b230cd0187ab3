import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { faintPictureTexts } from './picture-contrast.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds where nothing is wrong, each with its reason.
 * - `hidden-content` says only that something is hidden, as what a closed disclosure holds.
 * - `focus-order-semantics` knows no role but a landmark's for a table that scrolls by keys; a group with a name says what it is,
 *   and a landmark for each table would be noise.
 * - `frame-tested` cannot look into the desk's frame, which lets no script in; what it shows is a page of the site, tested as such.
 */
const EXCEPTED = ['hidden-content', 'focus-order-semantics', 'frame-tested'];

/** Every rule that axe has: experimental ones, best practice, and those that are off unless asked for. */
const EVERYTHING = `({ resultTypes: ['violations', 'incomplete'], runOnly: { type: 'rule', values: axe.getRules().map(({ ruleId }) => ruleId).filter((id) => !${JSON.stringify(EXCEPTED)}.includes(id)) } })`;
/** What a change of colours can change. */
const COLOURS = `({ resultTypes: ['violations', 'incomplete'], runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } })`;

/** Puts axe into a page. The page's own policy forbids scripts, so its context must bypass it. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
}

/** Runs axe on the page as it is now. Gives a line for each finding and for each thing that axe could not decide. */
export async function findings(page: Page, only?: 'colours'): Promise<readonly string[]> {
  const options = only === 'colours' ? COLOURS : EVERYTHING;
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
    // A status is a bold word in the row of its activity: it heads nothing.
    (id === 'p-as-heading' && html.startsWith('<p class="how"')) ||
    (id.startsWith('color-contrast') &&
      (html.startsWith('<text ') ||
        (/^<t[hd]\b/.test(html) && any.some(({ data }) => data?.messageKey === 'elmPartiallyObscured'))));
  return { ...rest, id, nodes: nodes.filter((node) => !isUnseen(node)) };
}

function line(kind: string, { id, nodes }: Result): string {
  return `${kind} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`;
}
