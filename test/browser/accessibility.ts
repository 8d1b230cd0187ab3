import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alfaFindings } from './support/alfa.ts';
import { addAxe, findings } from './support/axe.ts';
import { KINDS, type Stage } from './support/stage.ts';

const LOOKS = [
  { colorScheme: 'light', width: 1280, only: undefined },
  { colorScheme: 'light', width: 320, only: undefined },
  { colorScheme: 'dark', width: 320, only: 'colours' },
  { colorScheme: 'dark', width: 1280, only: 'colours' },
] as const;

export function accessibility(stage: Stage): void {
  it('is measured by what axe is asked for: contrast of 7:1 and targets of 24 pixels among it', async () => {
    const [kind] = KINDS;
    await stage.open(kind, { bypassCSP: true }, async (page) => {
      await addAxe(page);
      await page.addStyleTag({
        content:
          '.lead { color: #666; font-size: 1rem } footer li { font-size: 8px } footer li a { padding: 0 !important }',
      });
      const found = (await findings(page)).join();
      expect(found).toMatch(/finding color-contrast-enhanced: <p class="lead"/);
      expect(found).toMatch(/finding target-size: <a/);
      expect((await findings(page, 'colours')).join()).toMatch(
        /finding color-contrast-enhanced: <p class="lead"/,
      );
    });
  });

  describe.each(KINDS)('$name of $site', (kind) => {
    it('has no findings by axe, in light and dark, narrow and wide', async () => {
      const found = await stage.open(kind, { bypassCSP: true }, async (page) => {
        await addAxe(page);
        const all: string[] = [];
        for (const look of LOOKS) all.push(...(await findingsIn(page, look)));
        return all;
      });
      expect(found).toEqual([]);
    });

    it('has no findings by Alfa, on a screen and on a phone', async () => {
      await stage.open(kind, { bypassCSP: true }, async (page) => {
        await page.emulateMedia({ colorScheme: 'light' });
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await alfaFindings(page, width === 1280 ? undefined : 'sizes'), `${width} pixels`).toEqual(
            [],
          );
        }
      });
    });
  });
}

async function findingsIn(
  page: Page,
  { colorScheme, width, only }: (typeof LOOKS)[number],
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  return (await findings(page, only)).map((found) => `${colorScheme} ${width}: ${found}`);
}
