import { describe, expect, it } from 'vitest';
import { clipped, overlapping, tooWide } from './support/fit.ts';
import { KINDS, type Stage } from './support/stage.ts';

/** The widest that a reader may set text (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

export function reflow(stage: Stage): void {
  it('is measured by what finds wide, clipped and overlapping text', async () => {
    const [kind] = KINDS;
    await stage.open(kind, { bypassCSP: true }, async (page) => {
      await page.addStyleTag({
        content: `h1 { max-inline-size: none; inline-size: 200vw; margin-block-end: -3rem } .lead { max-block-size: 1rem; overflow: hidden }`,
      });
      expect((await tooWide(page)).join()).toMatch(/<h1/);
      expect((await clipped(page)).join()).toMatch(/<p class="lead"/);
      expect(await overlapping(page)).not.toEqual([]);
    });
  });

  describe.each(KINDS)('$name of $site', (kind) => {
    it('fits in every width without scrolling sideways', async () => {
      await stage.open(kind, {}, async (page) => {
        for (const width of [320, 480, 768, 896, 1280, 1920]) {
          await page.setViewportSize({ width, height: 640 });
          expect(await tooWide(page), `${width} pixels`).toEqual([]);
        }
      });
    });

    it('fits in 1280 pixels at 400 % without scrolling sideways', async () => {
      const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
      expect(await stage.open(kind, zoomed, tooWide)).toEqual([]);
    });

    it('fits on a phone with text twice as large', async () => {
      const phone = { viewport: { width: 390, height: 844 }, bypassCSP: true };
      await stage.open(kind, phone, async (page) => {
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        expect(await tooWide(page)).toEqual([]);
        expect(await overlapping(page)).toEqual([]);
      });
    });

    it('without its style sheet has no picture larger than a line', async () => {
      await stage.open(kind, { bypassCSP: true }, async (page) => {
        await page.locator('style').evaluateAll((styles) => {
          for (const style of styles) style.remove();
        });
        const large = await page.locator('main svg').evaluateAll((pictures) =>
          pictures
            .filter((picture) => {
              const { width, height } = picture.getBoundingClientRect();
              return width > 208 || height > 24;
            })
            .map((picture) => picture.outerHTML.slice(0, 120)),
        );
        expect(large).toEqual([]);
      });
    });

    it('loses nothing with the text spaced out', async () => {
      await stage.open(kind, { bypassCSP: true }, async (page) => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 640 });
          await page.reload();
          const before = await page.locator('body').allInnerTexts();
          await page.addStyleTag({ content: SPACED });
          expect(await page.locator('body').allInnerTexts()).toEqual(before);
          expect(await tooWide(page), `${width} pixels`).toEqual([]);
          expect(await clipped(page), `${width} pixels`).toEqual([]);
          expect(await overlapping(page), `${width} pixels`).toEqual([]);
        }
      });
    });
  });
}
