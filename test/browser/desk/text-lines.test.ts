import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPreview, startPreview } from '../../preview/running-preview.ts';
import { launchBrowser } from '../support/browser.ts';

const BROKEN = `---\ntitel: Om\n---\nText ${'som är lång '.repeat(30)}\n\n[Bort](/finns-inte)\n`;

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  [browser, preview] = await Promise.all([launchBrowser(), startPreview({ 'content/sidor/om.md': BROKEN })]);
});
afterAll(async () => {
  await browser.close();
  preview.stop();
});

async function openText(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 700 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${preview.origin}/?nyckel=${preview.session.key}`);
  await page.goto(`${preview.origin}/redigera/sidor/om.md?som=text`);
  return page;
}

describe('a problem of a text leads to its line', () => {
  it('with JavaScript: the caret goes there, and every line has its number beside it, wrapped or not', async () => {
    const page = await openText(true);
    await page.click('main a:has-text("Varning: Rad 6")');
    const { line, isFocused, numbers, text, height } = await page.locator('#f\\.hela').evaluate((field) => {
      const lines = [...field.ownerDocument.querySelectorAll('.fv-lines > *')];
      return {
        line: field.value.slice(0, field.selectionStart).split('\n').length,
        isFocused: field.ownerDocument.activeElement === field,
        numbers: lines.length,
        text: field.scrollHeight,
        height: field.clientHeight,
      };
    });
    expect([line, isFocused, numbers]).toEqual([6, true, 7]);
    expect(text).toBeLessThanOrEqual(height);
    expect(await page.locator('.fv-rows').isVisible()).toBe(false);
    await page.context().close();
  });

  it('without: to the line in a list of those that it is about, with their numbers', async () => {
    const page = await openText(false);
    await page.click('main a:has-text("Varning: Rad 6")');
    expect(page.url()).toMatch(/#rad-6_$/);
    expect(await page.locator('#rad-6_').textContent()).toBe('[Bort](/finns-inte)');
    expect(await page.locator('#rad-6_').getAttribute('value')).toBe('6');
    await page.context().close();
  });
});
