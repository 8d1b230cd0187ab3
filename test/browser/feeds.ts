import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Stage } from './support/stage.ts';

const FEED = { name: 'a feed', site: 'exempelkommun', path: '/2025-2026/feed.atom' } as const;
const NARROW = { viewport: { width: 320, height: 640 } };

export function feeds(stage: Stage): void {
  describe('a feed that a person opens', () => {
    it('is shown with its style sheet, and complains of nothing', async () => {
      const page = await stage.tab(NARROW);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(stage.addressOf(FEED));
      page.removeAllListeners();
      expect(complaints).toEqual([]);
      expect(await page.title()).toBe('Flöde: Medborgarlöfte 2025–2026 – Medborgarlöfte i Exempelkommun');
      expect(await backgroundOf(page)).toBe('rgb(251, 250, 246)');
    });

    it('says what it is and lists what is new, with links, and hides what is for programs', async () => {
      await stage.open(FEED, NARROW, async (page) => {
        const text = await shownText(page);
        expect(text).toContain('Det här är ett flöde.');
        expect(text).toContain('Uppföljning 2025 tertial 3');
        expect(text).not.toMatch(/tag:|T00:00:00Z|<p>/);
        expect(await page.locator('a').first().getAttribute('href')).toBe(
          'https://medborgarlofte.exempelkommun.example/2025-2026',
        );
      });
    });

    it('fits in 320 pixels, and is dark where the reader wants it', async () => {
      await stage.open(FEED, NARROW, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await backgroundOf(page)).toBe('rgb(17, 23, 28)');
      });
    });
  });
}

function backgroundOf(page: Page): Promise<unknown> {
  return page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
}

/** The texts of the elements that are shown; an XML document has no innerText. */
async function shownText(page: Page): Promise<string> {
  const shown = await page.evaluate<unknown>(
    `[...document.querySelectorAll('*')].filter((element) => element.children.length === 0 && element.checkVisibility()).map((element) => element.textContent).join('\\n')`,
  );
  return String(shown);
}
