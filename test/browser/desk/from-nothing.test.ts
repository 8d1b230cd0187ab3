import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onDisk } from '../../preview/editing/form-client.ts';
import { type RunningPreview, startPreview } from '../../preview/running-preview.ts';
import { PDF, PNG } from '../../publishing/site-folder.ts';
import { launchBrowser } from '../support/browser.ts';

/** A year that is over, so that its follow-ups are due all this year. */
const YEAR = String(new Date().getFullYear() - 1);
const FOLLOW_UP = `${YEAR}/uppfoljning-halvar-1.md`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([true, false])(
  'with JavaScript: %s, one job after the other, from an empty folder',
  (javaScriptEnabled) => {
    let preview: RunningPreview;
    let page: Page;
    beforeAll(async () => {
      preview = await startPreview();
      for (const folder of ['content', 'public']) {
        rmSync(join(preview.folder, folder), { recursive: true });
        mkdirSync(join(preview.folder, folder));
      }
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
      context.setDefaultTimeout(30_000);
      page = await context.newPage();
      page.on('dialog', (dialog) => dialog.accept());
      await page.goto(`${preview.origin}/redigera?nyckel=${preview.session.key}`);
    });
    afterAll(async () => {
      await page.context().close();
      preview.stop();
    });

    const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
    const main = () => page.locator('main').textContent();
    const press = async (what: Locator) => {
      await what.click();
      await page.waitForLoadState();
    };
    /** Opens all that is folded in the form, from the outside in. */
    const unfold = async () => {
      const folded = page.locator('form details:not([open]):not([hidden]) > summary:visible');
      while ((await folded.count()) > 0) await folded.first().click();
    };
    const errors = () => preview.site.current().problems.filter(({ level }) => level === 'error');

    it('a whole new town', async () => {
      await page.getByRole('link', { name: 'Skapa en ny webbplats' }).click();
      await page.fill('[name="ort"]', 'Exempelby');
      await page.fill('[name="adress"]', 'https://lofte.example.se');
      await page.fill('[name="parter"]', 'Polisen\nExempelby kommun');
      await page.fill('[name="driver"]', 'Exempelby kommun');
      await page.fill('[name="e-post"]', 'post@example.se');
      await press(button('Skapa webbplatsen'));
      expect(await main()).toContain('Skapa en period under Att göra.');
      expect(errors()).toEqual([]);
    });

    it('a period, published', async () => {
      await page.getByRole('link', { name: 'Ny period' }).click();
      await page.fill('[name="fran"]', YEAR);
      await page.fill('[name="till"]', YEAR);
      await page.selectOption('[name="uppfoljs"]', 'halvår');
      await page.fill('[name="nya"]', 'Vi gör torget tryggt');
      await press(button('Skapa utkastet'));
      await unfold();
      await press(button('Lägg till en aktivitet'));
      await page.fill('[name="löften/o0/aktiviteter/n0/text"]', 'Polisen går runt torget');
      await press(button('Publicera'));
      expect(await main()).toContain('Ändringen är sparad.');
      expect(errors()).toEqual([]);
    });

    it('a follow-up with a picture and a PDF, that waits for its day', async () => {
      await page.goto(`${preview.origin}/redigera`);
      await press(page.getByRole('button', { name: /^Skriv uppföljningen/ }).first());
      await page.selectOption('[name="resultat/n0/status"]', 'pågår');
      await page.fill('[name="#text"]', 'Så gick det.');
      await unfold();
      await page.setInputFiles('[name="#bild"]', { name: 'Torget.PNG', mimeType: 'image/png', buffer: PNG });
      await page.fill('[name="#bild-alt"]', 'Torget en kväll');
      await press(button('Lägg till bilden'));
      await unfold();
      await press(button('Lägg till fil och titel'));
      const pdf = { name: 'scan0001.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) };
      await page.setInputFiles('input[type=file][name^="dokument/"]', pdf);
      await press(button('Ladda upp och kontrollera'));
      expect(await main()).toContain('Dokumentet uppfoljning-halvar-1.pdf är uppladdat.');
      await unfold();
      await page.fill('[name="#dag"]', '2099-01-10');
      await page.fill('[name="#tid"]', '08:00');
      await press(button('Publicera den dagen'));
      expect(await main()).toContain('10 januari 2099 klockan 08.00');
      expect(onDisk(preview, FOLLOW_UP)).toContain('publiceras: 2099-01-10 08:00');
      expect(onDisk(preview, FOLLOW_UP)).toContain('Så gick det.\n\n![Torget en kväll](bilder/torget.png)\n');
      await press(button('Publicera'));
      expect((await preview.ask(`/${YEAR}/halvar-1`)).status).toBe(200);
      expect(errors()).toEqual([]);
    });

    it('a page taken away and back, and the newest change undone', async () => {
      const text = onDisk(preview, FOLLOW_UP);
      await page.getByRole('link', { name: 'Flytta eller ta bort' }).click();
      await page.fill('[name="skal"]', 'Den gällde fel år.');
      await press(button('Ta bort'));
      expect((await preview.ask(`/${YEAR}/halvar-1`)).status).toBe(410);
      await press(page.getByRole('button', { name: /^Ta tillbaka/ }));
      expect(onDisk(preview, FOLLOW_UP)).toBe(text);
      expect((await preview.ask(`/${YEAR}/halvar-1`)).status).toBe(200);
      await page.goto(`${preview.origin}/redigera/${FOLLOW_UP}`);
      await page.fill('[name="titel"]', 'En annan rubrik');
      await page.check('[name="#beratta"][value="nej"]');
      await press(page.locator('.fv-save button[value="spara"]'));
      await page.getByRole('link', { name: 'Tidigare versioner' }).click();
      await press(button('Ångra den senaste ändringen'));
      expect(onDisk(preview, FOLLOW_UP)).toBe(text);
      expect(errors()).toEqual([]);
    });
  },
);
