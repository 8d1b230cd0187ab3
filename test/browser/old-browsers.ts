import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, type Stage } from './support/stage.ts';

const PATHS = ['/', '/2018/drogfri-miljo', '/2025-2026/tryggare-torg', '/2025-2026/tertial-3-2025'];

/** What NetSurf 3.10 passes by: whole rules of selectors that it does not know, and declarations of what came after it. */
const PASSED_BY = [
  /[^{};]*:(?:is|where|has|not)\([^{}]*\{[^{}]*\}/g,
  /(?<=[{;])[\w-]*(?:block|inline|inset|grid|flex|gap|clip-path|radius)[\w-]*: [^;{}]+;/g,
  /(?<=[{;])[\w-]+: [^;{}]*(?:var|clamp|calc|min|minmax)\([^;{}]*;/g,
  /(?<=[{;])display: (?:flex|grid);/g,
];

/** How the pages are in a browser that knows the CSS of twenty years ago. */
export function oldBrowsers(stage: Stage): void {
  const kinds = KINDS.filter(({ path }) => PATHS.includes(path));

  describe.each(kinds)('in an old browser, $name of $site', (kind) => {
    it('covers no name with its skip link, and shows nothing that is for screen readers alone', async () => {
      await stage.open(kind, { bypassCSP: true }, async (page) => {
        await forget(page);
        const skip = await page.locator('.skip').boundingBox();
        expect((skip?.y ?? 0) + (skip?.height ?? 0)).toBeLessThan(0);
        const unseen = await page
          .locator('.unseen')
          .evaluateAll((all) => all.map(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight]));
        expect(unseen).toEqual(unseen.map(() => [1, 1]));
      });
    });

    it('has room at its edges, and a rule between the rows', async () => {
      await stage.open(kind, { bypassCSP: true }, async (page) => {
        await forget(page);
        await page.setViewportSize({ width: 390, height: 844 });
        expect((await page.locator('h1').boundingBox())?.x).toBe(16);
        const rules = await page
          .locator('.activities > li + li, .activity + .activity')
          .evaluateAll((rows) =>
            rows.map((row) => row.ownerDocument.defaultView.getComputedStyle(row).borderTopWidth),
          );
        expect(rules.length).toBeGreaterThan(0);
        expect(rules).toEqual(rules.map(() => '1px'));
      });
    });
  });
}

/** Leaves of the page's style sheet what an old browser knows. */
async function forget(page: Page): Promise<void> {
  const style = page.locator('style');
  const known = PASSED_BY.reduce(
    (css, pattern) => css.replace(pattern, ''),
    (await style.textContent()) ?? '',
  );
  await style.evaluate((element, css) => {
    element.textContent = css;
  }, known);
}
