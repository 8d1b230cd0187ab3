import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningPreview } from '../../preview/running-preview.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK_PAGES, openAll, READING_PAGES, startDesk } from './desk-pages.ts';

const WIDTHS = [320, 1280];
const STOPS = 'a[href], button, iframe, input, select, textarea, summary, [tabindex="0"]';

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  [browser, preview] = await Promise.all([launchBrowser(), startDesk()]);
});
afterAll(async () => {
  await browser.close();
  preview.stop();
});

type Stop = { readonly what: string; readonly outline: number; readonly isSeen: boolean };

describe.each([
  ...Object.entries(DESK_PAGES).map(([name, reach]) => [name, reach, true] as const),
  ...Object.entries(READING_PAGES).map(([name, reach]) => [name, reach, false] as const),
])('by keyboard, %s', (_, reach, hasKey) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    if (hasKey) await page.goto(`${preview.origin}/?nyckel=${preview.session.key}`);
    await reach(page, preview);
    await openAll(page);
  });
  afterAll(() => page.context().close());

  it.each(WIDTHS)('everything is reached, seen and marked, at %s pixels', async (width) => {
    await page.setViewportSize({ width, height: 640 });
    const expected = await stopsOf(page);
    const stops = await walk(page, expected.length * 3);
    expect(stops.filter(({ outline }) => outline < 2).map(({ what }) => what)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ what }) => what)).toEqual([]);
    expect(new Set(stops.map(({ what }) => what))).toEqual(new Set(expected));
  });
});

/** Tabs through the page from its top until it leaves it; a field of a date is several stops, told as one. */
async function walk(page: Page, most: number): Promise<readonly Stop[]> {
  // A summary of problems has the focus when its page is opened; before the first stop there is nothing.
  await page.locator('a.skip').focus();
  await page.keyboard.press('Shift+Tab');
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === undefined) return stops;
    if (stop.what !== stops.at(-1)?.what) stops.push(stop);
  }
  return stops;
}

function focused(page: Page): Promise<Stop | undefined> {
  return page.locator('html').evaluate((html) => {
    const { defaultView: view, activeElement: active } = html.ownerDocument;
    if (active === null || active === html.ownerDocument.body) return undefined;
    const { outlineStyle, outlineWidth } = view.getComputedStyle(active);
    const { left, top, bottom, width } = active.getClientRects()[0];
    // Not wholly hidden (WCAG 2.4.11): what of it is in the window is seen where that begins or where it ends.
    const isAt = (y: number) =>
      active.contains(html.ownerDocument.elementFromPoint(left + Math.min(width / 2, 40), y));
    return {
      what: active.outerHTML.slice(0, 160),
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isSeen: isAt(Math.max(top, 0) + 6) || isAt(Math.min(bottom, view.innerHeight) - 6),
    };
  });
}

function stopsOf(page: Page): Promise<readonly string[]> {
  return page.locator(STOPS).evaluateAll((all) => {
    // Of radio buttons that belong together one is a stop: the chosen one, or else the first.
    const isStop = (one: (typeof all)[number]) => {
      const group = all.filter((other) => other.type === 'radio' && other.name === one.name);
      return one === (group.find((other) => other.checked) ?? group[0]);
    };
    return all
      .filter((one) => one.checkVisibility({ contentVisibilityProperty: true }))
      .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled'))
      .filter((one) => one.type !== 'radio' || isStop(one))
      .map((one) => one.outerHTML.slice(0, 160));
  });
}
