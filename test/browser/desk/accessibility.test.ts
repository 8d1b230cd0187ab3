import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saidOfFiles } from '../../preview/desk/outside-file.ts';
import { htmlMistakes } from '../../preview/html-mistakes.ts';
import type { RunningPreview } from '../../preview/running-preview.ts';
import { alfaFindings } from '../support/alfa.ts';
import { addAxe, findings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { overlapping, tooWide } from '../support/fit.ts';
import { DESK_PAGES, openAll, READING_PAGES, startDesk } from './desk-pages.ts';

const WIDTHS = [1280, 390, 320];
/** Generous: a long form takes Alfa half a minute on a shared machine. */
const SLOW = 240_000;

/** Text twice as large; and nothing scrolls beneath something else, which is no fault. */
const LARGE = `html { font-size: 200% }
.fv-save { position: static !important } .fv-view { max-block-size: none !important }`;
/** axe takes all that is in a disabled fieldset for disabled; a browser gives such a table the focus (keyboard.test.ts). */
const IN_DISABLED = /scrollable-region-focusable: <div class="(?:table|fv-view prose)"[^>]* tabindex="0"/;

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  [browser, preview] = await Promise.all([launchBrowser(), startDesk()]);
});
afterAll(async () => {
  await browser.close();
  preview.stop();
});

describe.each([
  ['with the key', DESK_PAGES],
  ['without the key', READING_PAGES],
] as const)('%s', (key, pages) => {
  let context: BrowserContext;
  let tab: Page;
  /** The page that the tab was sent last. */
  let sent: Response | undefined;
  beforeAll(async () => {
    // axe is a script that the page's policy forbids.
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    context.setDefaultTimeout(30_000);
    tab = await context.newPage();
    tab.on('dialog', (dialog) => dialog.accept());
    tab.on('response', (response) => {
      const { status, isPage } = {
        status: response.status(),
        isPage: response.request().isNavigationRequest(),
      };
      if (isPage && (status < 300 || status > 399)) sent = response;
    });
    if (key === 'with the key') await tab.goto(`${preview.origin}/?nyckel=${preview.session.key}`);
  });
  afterAll(() => context.close());

  it.each(Object.entries(pages))(
    '%s is valid, fits and is for everybody',
    async (_, reach) => {
      await tab.setViewportSize({ width: 1280, height: 900 });
      await reach(tab, preview);
      expect(await htmlMistakes((await sent?.text()) ?? '')).toEqual([]);
      await openAll(tab);
      const shown = await tab.content();
      // Where a file is shown as it is written, all of the page is of the file.
      if (!shown.includes('<h1>Redigera som text</h1>')) expect(saidOfFiles(shown)).toEqual([]);
      await addAxe(tab);
      const found: string[] = [];
      for (const width of WIDTHS) found.push(...(await findingsAt(tab, width)));
      await tab.addStyleTag({ content: LARGE });
      await tab.setViewportSize({ width: 390, height: 844 });
      const large = [...(await tooWide(tab)), ...(await overlapping(tab))];
      found.push(...large.map((one) => `with text at 200 %: ${one}`));
      expect(found.filter((one) => !IN_DISABLED.test(one))).toEqual([]);
    },
    SLOW,
  );
});

async function findingsAt(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 900 });
  // At its end, the page has its buttons where they belong, over nothing.
  await page.locator('html').evaluate((html) => {
    html.ownerDocument.defaultView.scrollTo(0, html.scrollHeight);
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page, 'colours');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = [
    ...(await findings(page)),
    ...(await alfaFindings(page, width === 1280 ? undefined : 'sizes')),
    ...(await tooWide(page)),
  ];
  return [...dark.map((one) => `dark, ${one}`), ...light].map((one) => `${width} pixels: ${one}`);
}
