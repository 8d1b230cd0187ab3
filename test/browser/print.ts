import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, type Stage } from './support/stage.ts';

type Sheet = { readonly size: readonly number[]; readonly lines: readonly string[] };

const PATHS = ['/2017', '/2025-2026', '/2025-2026/tertial-3-2025', '/2021-2022/slutrapport'];
/** What leads somewhere on a screen and nowhere on paper. */
const NAVIGATION =
  /Hoppa till innehållet|Till toppen|Webbkarta|Jämför med|Länk till aktiviteten|Få nya uppföljningar|Mer om löftet|Akut eller tips/;

export function print(stage: Stage): void {
  const kinds = KINDS.filter(({ path }) => PATHS.includes(path));

  describe.each(kinds)('printed, $name of $site ($path)', (kind) => {
    it('is A4 with the address of the page, numbers on the sheets and no navigation', async () => {
      await stage.open(kind, {}, async (page) => {
        const sheets = await printed(page);
        const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? 'none';
        expect(sheets[0]?.lines.join(' ')).toContain(canonical);
        expect(sheets.map(({ size }) => size)).toEqual(sheets.map(() => [595, 842]));
        expect(sheets.map(({ lines }) => lines.at(-1))).toEqual(
          sheets.map((_, index) => `${index + 1} (${sheets.length})`),
        );
        expect(sheets.flatMap(({ lines }) => lines).filter((line) => NAVIGATION.test(line))).toEqual([]);
      });
    });

    it('says where the links of the text lead', async () => {
      await stage.open(kind, {}, async (page) => {
        const addresses = await page
          .locator('.prose a:not(.term):is([href^="http"], [href^="/"])')
          .evaluateAll((links) => links.map((link) => String(link.getAttribute('href'))));
        const text = (await printed(page))
          .flatMap(({ lines }) => lines)
          .join('')
          .replace(/\s/g, '');
        for (const address of addresses) expect(text).toContain(`(${address})`);
      });
    });

    it('has no heading at the foot of a sheet', async () => {
      await stage.open(kind, {}, async (page) => {
        const headings = await page.locator('h1, h2, h3, h4, h5, caption').allInnerTexts();
        const sheets = await printed(page);
        expect(sheets.length).toBeGreaterThan(0);
        // A heading may take some lines; under them stands the number of the sheet.
        const feet = sheets
          .slice(0, -1)
          .flatMap(({ lines }) => [1, 2, 3, 4].map((length) => lines.slice(-1 - length, -1).join(' ')));
        expect(feet.filter((foot) => headings.includes(foot))).toEqual([]);
      });
    });

    it('has every figure that a disclosure holds on the screen', async () => {
      await stage.open(kind, {}, async (page) => {
        const cells = await page
          .locator('details td, details th, details dt')
          .evaluateAll((all) => all.map((cell) => cell.textContent.trim()));
        const text = (await printed(page))
          .flatMap(({ lines }) => lines)
          .join(' ')
          .replace(/\s/g, '');
        for (const cell of cells) expect(text).toContain(cell.replace(/\s/g, ''));
      });
    });
  });

  it.each([
    ['jonkoping', '/', 4],
    ['exempelkommun', '/2025-2026', 5],
    ['exempelkommun', '/2025-2026/tryggare-torg', 3],
    ['exempelkommun', '/2025-2026/tertial-3-2025', 3],
  ] as const)('%s %s takes at most %i sheets', async (site, path, most) => {
    await stage.open({ name: 'a page', site, path }, {}, async (page) => {
      expect((await printed(page)).length).toBeLessThanOrEqual(most);
    });
  });

  it('what belongs together is printed whole: no row, activity or picture is cut between two sheets', async () => {
    const [kind] = KINDS.filter(({ path }) => path === '/2025-2026');
    if (kind === undefined) throw new Error('there is no such page');
    await stage.open(kind, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const rules = await page.locator('.activities > li, tr, .prose img').evaluateAll((all) =>
        all.map((one) => {
          const held = one.closest('figure') ?? one;
          return one.ownerDocument.defaultView.getComputedStyle(held).breakInside;
        }),
      );
      expect(rules.length).toBeGreaterThan(5);
      expect(rules.filter((rule) => rule !== 'avoid')).toEqual([]);
    });
  });
}

/** The page as it is printed on A4: the lines of each sheet from top to bottom. */
async function printed(page: Page): Promise<readonly Sheet[]> {
  const pdf = await getDocument({
    data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })),
    verbosity: 0,
  }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const byHeight = new Map<number, { x: number; text: string }[]>();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x = 0, y = 0] = item.transform.slice(4).map(Number);
      const line = [...byHeight.keys()].find((height) => Math.abs(height - y) < 3) ?? y;
      byHeight.set(line, [...(byHeight.get(line) ?? []), { x, text: item.str }]);
    }
    const lines = [...byHeight]
      .toSorted(([a], [b]) => b - a)
      .map(([, parts]) =>
        parts
          .toSorted((a, b) => a.x - b.x)
          .map(({ text }) => text)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    sheets.push({ size: sheet.view.slice(2).map(Math.round), lines });
  }
  return sheets;
}
