import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, type Stage } from './support/stage.ts';

export function loading(stage: Stage): void {
  describe.each(KINDS)('loading $name of $site', (kind) => {
    it('asks for the page and its own pictures only, and has nothing to complain of', async () => {
      const page = await stage.tab({ viewport: { width: 1280, height: 5000 } });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      const address = stage.addressOf(kind);
      await page.goto(address);
      const pictures = await loadedPictures(page);
      page.removeAllListeners();
      const allowed = [address, `${new URL(address).origin}/favicon.svg`, ...pictures];
      expect(requests.filter((url) => !allowed.includes(url))).toEqual([]);
      expect(requests).toEqual([...new Set(requests)]);
      // The browser itself notes the status of a page that is missing.
      expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
    });

    it('with scripts off gives the same text and the same links', async () => {
      const [on, off] = [
        await stage.open(kind, {}, content),
        await stage.open(kind, { javaScriptEnabled: false }, content),
      ];
      expect(off).toEqual(on);
      expect(on.texts.join().length).toBeGreaterThan(100);
    });

    it('keeps nothing in the browser', async () => {
      await stage.open(kind, {}, async (page) => expect(await page.context().cookies()).toEqual([]));
    });
  });
}

async function content(
  page: Page,
): Promise<{ readonly texts: readonly string[]; readonly links: readonly string[] }> {
  return {
    texts: await page.locator('body').allInnerTexts(),
    links: await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  };
}

/** Waits for the pictures, and fails where one cannot be shown. */
function loadedPictures(page: Page): Promise<readonly string[]> {
  return page.locator('img').evaluateAll((images) =>
    Promise.all(
      images.map(async (image) => {
        await image.decode();
        return image.src;
      }),
    ),
  );
}
