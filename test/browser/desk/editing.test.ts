import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onDisk } from '../../preview/editing/form-client.ts';
import { HIDDEN, type RunningPreview, startPreview } from '../../preview/running-preview.ts';
import { PDF, PNG } from '../../publishing/site-folder.ts';
import { addAxe, findings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const PLEDGES = '2018/lofte.md';
const FOLLOW_UP = '2018/uppfoljning-tertial-1.md';
const ABOUT = 'sidor/om.md';

const DRAFT = '---\ntitel: Bilder\nutkast: true\n---\n';

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  [browser, preview] = await Promise.all([
    launchBrowser(),
    startPreview({ ...HIDDEN, 'content/sidor/bild.md': DRAFT }),
  ]);
});
afterAll(async () => {
  await browser.close();
  preview.stop();
});

/** A browser that has shown the key, as an editor does: by the address in the terminal. */
async function editor(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(`${preview.origin}/?nyckel=${preview.session.key}`);
  await page.close();
  return context;
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const save = async (page: Page) => {
  await page.locator('.fv-save').getByRole('button', { name: 'Spara', exact: true }).click();
  await page.waitForLoadState();
};

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  it('an editor goes from the key to the page', async () => {
    const before = [PLEDGES, FOLLOW_UP].map((path) => [path, onDisk(preview, path)] as const);
    const context = await browser.newContext({ viewport: WIDE, javaScriptEnabled });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${preview.origin}/redigera`);
    await page.fill('#nyckel_', preview.session.key);
    await page.click('text=Använd nyckeln');
    await page.click('a:has-text("Löften 2018")');

    await field(page, 'titel').fill('Löften för 2018');
    await page.click('summary:has-text("Vi gör torget tryggt.")');
    await button(page, 'Lägg till en aktivitet').click();
    await field(page, 'löften/o0/aktiviteter/n0/text').fill('Vi byter lampor.');
    await page.click('.fv-item[open] .fv-item[open] summary:text-is("Mål")');
    await field(page, 'löften/o0/aktiviteter/n0/mål/minst').fill('95,1');
    await field(page, 'löften/o0/aktiviteter/n0/ansvarig').nth(1).check();
    await button(page, 'Flytta upp: Ny: en aktivitet').click();
    await page.waitForSelector('summary:focus:has-text("Vi byter lampor.")');
    expect(await field(page, 'titel').inputValue()).toBe('Löften för 2018');
    await save(page);
    await page.waitForSelector('a:has-text("Svara på om läsarna behöver få veta vad som är ändrat.")');
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByLabel('Om ja: vad är ändrat, och varför?').fill('La till lampor');
    await save(page);
    await page.waitForSelector('text=Ändringen är sparad.');
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format();
    expect(onDisk(preview, PLEDGES)).toBe(`---
titel: Löften för 2018
period: 2018
löften:
  - id: trygghet
    titel: Vi gör torget tryggt.
    aktiviteter:
      - id: vi-byter-lampor
        text: Vi byter lampor.
        ansvarig: [kommunen]
        mål: {minst: "95,1"}
      - {id: fotpatrull, text: Polisen går runt torget., ansvarig: [polisen]}
ändringar:
  - datum: ${today}
    text: La till lampor
---
Så är det 2018.

![Torget från norr](bilder/torg.png)
`);

    await page.goto(`${preview.origin}/redigera/${FOLLOW_UP}`);
    await page.click('summary:has-text("uppfoljning.pdf")');
    await page.getByLabel('Ladda upp en PDF').setInputFiles({
      name: 'Årets uppföljning.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(PDF),
    });
    await button(page, 'Ladda upp och kontrollera').click();
    await page.waitForSelector('text=Dokumentet arets-uppfoljning.pdf är uppladdat.');
    await page.getByLabel('Nej, det är en liten rättelse').check();
    await save(page);
    await page.waitForSelector('text=Ändringen är sparad.');
    expect(onDisk(preview, FOLLOW_UP)).toContain('dokument: {fil: arets-uppfoljning.pdf, titel: Tertial 1}');
    expect(existsSync(join(preview.folder, 'public/dokument/2018/arets-uppfoljning.pdf'))).toBe(true);

    await page.click('text=Se sidan');
    await page.waitForSelector('a[href$="/arets-uppfoljning.pdf"]');
    await page.goto(`${preview.origin}/2018`);
    await page.waitForSelector('h1:has-text("Löften för 2018")');
    await page.waitForSelector('text=Vi byter lampor.');
    await page.waitForSelector('text=La till lampor');
    expect(said).toEqual([]);
    await context.close();
    for (const [path, text] of before) preview.save(path, text);
    rmSync(join(preview.folder, 'public/dokument/2018/arets-uppfoljning.pdf'));
  });
});

describe('the script', () => {
  it('puts a picture where somebody wrote last, by a button of the toolbar', async () => {
    const context = await editor();
    const page = await context.newPage();
    await page.goto(`${preview.origin}/redigera/sidor/bild.md`);
    const text = field(page, '#text');
    await text.fill('Först.\n\nSist.');
    await text.press('Control+Home');
    await page
      .getByRole('group', { name: 'Verktyg för texten' })
      .getByRole('button', { name: 'Bild' })
      .click();
    expect(await page.evaluate('document.activeElement.name')).toBe('#bild');
    await field(page, '#bild').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PNG });
    await field(page, '#bild-alt').fill('Torget');
    page.on('dialog', (dialog) => dialog.accept());
    await button(page, 'Lägg till bilden').click();
    await page.waitForLoadState();
    expect(await field(page, '#text').inputValue()).toBe('Först.\n\n![Torget](bilder/a.png)\n\nSist.');
    await context.close();
  });

  it('shows a text as it will be while it is written', async () => {
    const context = await editor();
    const page = await context.newPage();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${preview.origin}/redigera/${ABOUT}`);
    expect(await button(page, 'Visa hur texten blir').isVisible()).toBe(false);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    await field(page, '#text').fill('## En rubrik\n\nMed **fet** text.');
    const view = page.getByRole('group', { name: 'Så här visas texten: Text' });
    await view.locator('h3:has-text("En rubrik")').waitFor();
    expect(await view.innerHTML()).toContain('Med <strong>fet</strong> text.');
    await context.close();
  });

  it('shows the whole page beside the form where there is room, and keeps its place, until somebody closes it', async () => {
    const context = await editor();
    const page = await context.newPage();
    await page.goto(`${preview.origin}/redigera/${ABOUT}`);
    const beside = page.frameLocator('iframe[title="Sidan som den blir"]');
    await beside.locator('h1:has-text("Om webbplatsen")').waitFor();
    const long = Array.from({ length: 60 }, (_, at) => `Stycke ${at + 1}.`).join('\n\n');
    await field(page, '#text').fill(long);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Sist.');
    await beside.locator('p:has-text("Stycke 60. Sist.")').waitFor();
    const scrolled = () => beside.locator('html').evaluate((html) => html.scrollTop);
    const place = await scrolled();
    expect(place).toBeGreaterThan(500);
    await field(page, 'titel').fill('En annan rubrik');
    await beside.locator('h1:has-text("En annan rubrik")').waitFor({ state: 'attached' });
    expect(await scrolled()).toBe(place);
    await page.click('text=Se hela sidan medan du skriver');
    await page.locator('iframe').waitFor({ state: 'hidden' });
    await page.goto(`${preview.origin}/redigera/${ABOUT}`);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    await context.close();
  });

  it('asks before what is not saved is left, and only then', async () => {
    const context = await editor();
    const page = await context.newPage();
    // Nothing that is written elsewhere is kept for it.
    const own = 'sidor/lamnas.md';
    preview.save(own, '---\ntitel: En sida\n---\nText.\n');
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    const leave = () => page.click('text=Att göra');
    await page.goto(`${preview.origin}/redigera/${own}`);
    await leave();
    expect(asked).toEqual([]);
    await page.goto(`${preview.origin}/redigera/${own}`);
    await field(page, 'titel').fill('Annat');
    await leave();
    expect(asked).toEqual(['beforeunload']);
    await page.goto(`${preview.origin}/redigera/${own}`);
    await field(page, 'titel').fill('');
    await save(page);
    expect(asked).toEqual(['beforeunload']);
    await page.click('body');
    await leave();
    expect(asked).toEqual(['beforeunload', 'beforeunload']);
    await context.close();
  });
});

it('undo takes back a picture that was put into a text', async () => {
  const context = await editor({});
  const page = await context.newPage();
  await page.goto(`${preview.origin}/redigera/${ABOUT}`);
  const before = await field(page, '#text').inputValue();
  await page.click('[data-bild] summary');
  await field(page, '#bild').setInputFiles({ name: 'torget.png', mimeType: 'image/png', buffer: PNG });
  await field(page, '#bild-alt').fill('Torget i kvällssol');
  await page.click('button[value="lagg-bild"]');
  await page.waitForSelector('textarea[name="#text"]:focus');
  expect(await field(page, '#text').inputValue()).toContain('![Torget i kvällssol](bilder/torget.png)');
  await page.keyboard.press('Control+z');
  expect(await field(page, '#text').inputValue()).toBe(before);
  await context.close();
});

it('without JavaScript, a button shows how a text will be', async () => {
  const context = await editor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${preview.origin}/redigera/${ABOUT}`);
  await field(page, '#text').fill('## En rubrik');
  await button(page, 'Visa hur texten blir').click();
  await page.waitForSelector('h3:has-text("En rubrik")');
  await page.waitForSelector('textarea[name="#text"]:focus');
  await context.close();
});

it('the keyboard is enough, and what has the focus is never hidden', async () => {
  const context = await editor({ viewport: NARROW });
  const page = await context.newPage();
  await page.goto(`${preview.origin}/redigera/${PLEDGES}`);
  const hidden: string[] = [];
  let reached = '';
  for (let step = 0; step < 80 && reached !== 'Spara'; step += 1) {
    await page.keyboard.press('Tab');
    const [name, isSeen] = await page.evaluate<[string, boolean]>(`(() => {
      const focused = document.activeElement;
      const box = focused.getBoundingClientRect();
      const x = box.left + Math.min(box.width / 2, 40);
      const seen = [box.top + 4, box.bottom - 4].some((y) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (focused.contains(top) || top.contains(focused));
      });
      return [focused.closest('.fv-save') ? focused.textContent : focused.name || focused.textContent, seen];
    })()`);
    reached = name;
    if (!isSeen) hidden.push(name);
  }
  expect([reached, hidden]).toEqual(['Spara', []]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Inget är ändrat, så filen är som den var.');
  await context.close();
});

it('Enter in a field saves', async () => {
  const context = await editor();
  const page = await context.newPage();
  await page.goto(`${preview.origin}/redigera/webbplats.yaml`);
  await field(page, 'ort').fill('Exempelbyn');
  await field(page, 'ort').press('Enter');
  await page.waitForSelector('text=Ändringen är sparad.');
  expect(onDisk(preview, 'webbplats.yaml')).toContain('ort: Exempelbyn\n');
  await context.close();
});

describe('for everybody', () => {
  const open = (path: string) => async (page: Page) => {
    await page.goto(`${preview.origin}/redigera${path}`);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true;");
  };
  const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'the list': open(''),
    pledges: open(`/${PLEDGES}`),
    'a follow-up': open(`/${FOLLOW_UP}`),
    'the settings': open('/webbplats.yaml'),
    'a form with errors': async (page) => {
      await open(`/${PLEDGES}`)(page);
      await field(page, 'titel').fill('');
      await field(page, 'löften/o0/titel').fill('');
      await save(page);
      await page.waitForSelector('text=Det här behöver du se över');
    },
    'a text with errors': async (page) => {
      preview.save('sidor/planer.md', '---\ntitel: "A\n---\n');
      await open('/sidor/planer.md')(page);
    },
    'a conflict': async (page) => {
      await open(`/${ABOUT}?som=text`)(page);
      await field(page, 'hela').fill('---\ntitel: Om\nutkast: true\n---\nEn annan text.\n');
      await page.evaluate("document.querySelector('[name=version]').value = 'x'");
      await save(page);
      await page.waitForSelector('h1:has-text("Filen är ändrad av någon annan")');
    },
  };
  it.each(Object.entries(STATES))('%s, wide and narrow, light and dark', async (_, reach) => {
    // axe is a script that the page's policy forbids.
    const context = await editor({ bypassCSP: true });
    const page = await context.newPage();
    await reach(page);
    await addAxe(page);
    const found: string[] = [];
    for (const viewport of [WIDE, NARROW]) {
      await page.setViewportSize(viewport);
      // At its end, the page has its buttons where they belong, over nothing.
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await findings(page, 'colours')));
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await findings(page)));
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
