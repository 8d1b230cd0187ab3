import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROKEN_PAGE, HIDDEN, type RunningPreview, startPreview } from '../../preview/running-preview.ts';
import { addAxe, findings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  [browser, preview] = await Promise.all([launchBrowser(), startPreview(HIDDEN, true)]);
});
afterAll(async () => {
  await browser.close();
  preview.stop();
});

const ABOUT = HIDDEN['content/sidor/om.md'];
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

describe('the script', () => {
  it('reloads a page on save, and breaks no rule of its policy', async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${preview.origin}/om`);
    preview.save('sidor/om.md', ABOUT.replace('Om webbplatsen', 'Allt om oss'));
    await page.waitForSelector('h1:has-text("Allt om oss")', { timeout: 30_000 });
    preview.save('sidor/om.md', BROKEN_PAGE);
    await page.waitForSelector('summary:has-text("1 fel")', { timeout: 30_000 });
    preview.save('sidor/om.md', ABOUT);
    await page.waitForSelector('summary', { state: 'detached', timeout: 30_000 });
    expect(said).toEqual([]);
    await page.close();
  });

  it('does not reload a form, but says that its file has changed', async () => {
    const page = await browser.newPage();
    await page.route('**/redigera', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<body ', '<body data-redigerar="sidor/om.md" ');
      await route.fulfill({ response, body });
    });
    await page.goto(`${preview.origin}/redigera`);
    await page.fill('#nyckel_', 'något');
    preview.save('sidor/planer.md', '---\ntitel: P\nutkast: true\n---\nText.\n');
    preview.save('2017/lofte.md', '---\ntitel: L\nperiod: 2017\nlöften: [{id: a, titel: B.}]\n---\n');
    await page.waitForTimeout(500);
    expect(await page.textContent('[role=status]')).toBe('');
    preview.save('sidor/om.md', `${ABOUT}\nMer.\n`);
    await page.waitForSelector(
      '[role=status]:has-text("Filen har ändrats på disken. Spara eller öppna formuläret igen.")',
    );
    expect(await page.inputValue('#nyckel_')).toBe('något');
    await page.close();
  });
});

it('a key can be pasted: a browser names the Origin of our own form', async () => {
  const page = await browser.newPage();
  await page.goto(`${preview.origin}/redigera`);
  await page.fill('#nyckel_', preview.session.key);
  await page.click('text=Använd nyckeln');
  await page.waitForSelector('h1:has-text("Att göra")');
  await page.waitForSelector('#nyckel_', { state: 'detached' });
  await page.close();
});

describe('for everybody', () => {
  const cases = ['/om', '/planer', '/2018?datum=2099-12-02', '/finns-inte', '/redigera', '/?datum=x'].flatMap(
    (target) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [WIDE, NARROW].map((viewport) => ({ target, colorScheme, viewport, width: viewport.width })),
      ),
  );

  it.each(cases)('$target, $colorScheme, $width pixels wide', async ({ target, colorScheme, viewport }) => {
    preview.save('sidor/om.md', BROKEN_PAGE);
    await preview.site.refresh();
    // axe is a script that the page's policy forbids.
    const page = await browser.newPage({ viewport, colorScheme, bypassCSP: true });
    await page.goto(preview.origin + target);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
    await addAxe(page);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
});
