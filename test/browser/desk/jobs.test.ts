import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onDisk } from '../../preview/editing/form-client.ts';
import { type RunningPreview, startPreview } from '../../preview/running-preview.ts';
import { PDF } from '../../publishing/site-folder.ts';
import { launchBrowser } from '../support/browser.ts';

/** A year that is over, so that its last follow-up is due all this year. */
const YEAR = new Date().getFullYear() - 1;
const NEXT = YEAR + 1;

const PLEDGES = `---
titel: Löften ${YEAR}
period: ${YEAR}
uppföljs: tertial
löften:
  - id: trygghet
    titel: Vi gör torget tryggt.
    ansvarig: [polisen]
    aktiviteter:
      - {id: fotpatrull, text: Polisen går runt torget, mål: {minst: 10, enhet: rundor}}
      - {id: lampor, text: Vi byter lampor.}
      - {id: staket, text: Vi sätter upp staket.}
      - {id: vardar, text: Vi har värdar på torget., mål: {minst: 4, enhet: värdar}}
  - id: trafik
    titel: Vi dämpar farten.
---
`;

const WORD = `<html><body><!--StartFragment-->
<p class=MsoNormal>Så gick det under hösten.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Fler lampor<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Fler värdar<o:p></o:p></p>
<p class=MsoNormal>Det återstår:</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Staketet</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Bänkarna</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Månad</b></p></td><td><p class=MsoNormal><b>Rundor</b></p></td></tr>
<tr><td><p class=MsoNormal>September</p></td><td><p class=MsoNormal>4</p></td></tr></table>
<!--EndFragment--></body></html>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** An editor who counts every press of the mouse and every sign. Opening a list and choosing in it are two presses. */
class Editor {
  clicks = 0;
  signs = 0;
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async at({ origin, session }: RunningPreview, javaScriptEnabled: boolean): Promise<Editor> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto(`${origin}/redigera?nyckel=${session.key}`);
    return new Editor(page);
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  async press(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.signs += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.signs += text.length;
    await this.page.keyboard.type(text);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  async end(): Promise<void> {
    await this.page.context().close();
  }
}

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  it('a new period: one pledge goes on with one activity in other words, one less and two new with targets', async () => {
    const preview = await startPreview({ [`content/${YEAR}/lofte.md`]: PLEDGES });
    const editor = await Editor.at(preview, javaScriptEnabled);
    await editor.click(editor.link('Ny period'));
    await editor.click(editor.field('ord:trygghet/fotpatrull'));
    await editor.press(['Control+End']);
    await editor.type(' varje kväll.');
    await editor.click(editor.page.locator('[name="behall"][value="trygghet/staket"]'));
    await editor.click(editor.page.locator('[name="behall"][value="trafik"]'));
    await editor.click(editor.field('nya:trygghet'));
    await editor.type('Kommunen klipper häckar längs gångvägarna.\nPolisen besöker alla skolor i kommunen.');
    await editor.click(editor.button('Skapa utkastet'));
    await editor.page.waitForURL(`**/redigera/${NEXT}/lofte.md`);
    await editor.click(editor.page.locator('summary', { hasText: 'Vi gör torget tryggt.' }));
    for (const [text, amount, unit] of [
      ['Kommunen klipper häckar', '12', 'häckar'],
      ['Polisen besöker alla skolor', '9', 'skolor'],
    ] as const) {
      const activity = editor.page.locator('.fv-item .fv-item', { hasText: text });
      await editor.click(activity.locator('summary', { hasText: text }));
      await editor.click(activity.locator('summary', { hasText: /^Mål$/ }));
      await editor.click(activity.locator('[name$="/mål/minst"]'));
      await editor.type(amount);
      await editor.click(activity.locator('[name$="/mål/enhet"]'));
      await editor.type(unit);
    }
    await editor.click(editor.page.locator('.fv-save').getByRole('button', { name: 'Spara som utkast' }));
    await editor.page.waitForSelector('text=Ändringen är sparad.');
    expect(onDisk(preview, `${NEXT}/lofte.md`)).toBe(`---
titel: "Löften ${NEXT}"
period: ${NEXT}
fortsätter: ["${YEAR}"]
uppföljs: tertial
löften:
  - id: trygghet
    titel: Vi gör torget tryggt.
    ansvarig: [polisen]
    aktiviteter:
      - {id: fotpatrull, text: Polisen går runt torget varje kväll., mål: {minst: 10, enhet: rundor}}
      - {id: lampor, text: Vi byter lampor.}
      - {id: vardar, text: Vi har värdar på torget., mål: {minst: 4, enhet: värdar}}
      - id: kommunen-klipper-hackar
        text: Kommunen klipper häckar längs gångvägarna.
        mål: {minst: 12, enhet: häckar}
      - id: polisen-besoker-alla-skolor
        text: Polisen besöker alla skolor i kommunen.
        mål: {minst: 9, enhet: skolor}
utkast: true
---
`);
    console.log(`a new period: ${editor.clicks} clicks, ${editor.signs} signs`);
    expect(editor.clicks).toBeLessThanOrEqual(16);
    expect(editor.signs).toBeLessThanOrEqual(330);
    await editor.end();
    preview.stop();
  });

  it('what was lost is brought back', async () => {
    const preview = await startPreview({ 'content/sidor/om.md': '---\ntitel: Om oss\n---\nHej.\n' });
    const loser = await Editor.at(preview, javaScriptEnabled);
    await loser.page.goto(`${preview.origin}/redigera-flytta/sidor/om.md`);
    await loser.page.fill('[name="skal"]', 'Fel.');
    await loser.button('Ta bort').click();
    await loser.page.waitForURL('**/redigera-papperskorg');
    await loser.end();
    const editor = await Editor.at(preview, javaScriptEnabled);
    await editor.click(editor.link('Papperskorgen'));
    await editor.click(editor.page.getByRole('button', { name: 'Ta tillbaka Om oss' }));
    await editor.page.waitForURL('**/redigera-versioner/**');
    expect(onDisk(preview, 'sidor/om.md')).toBe('---\ntitel: Om oss\n---\nHej.\n');
    console.log(`brought back: ${editor.clicks} clicks`);
    expect(editor.clicks).toBeLessThanOrEqual(3);
    await editor.end();
    preview.stop();
  });
});

it('a follow-up: four results, a text from Word with a table and two lists, and a PDF', async () => {
  const preview = await startPreview({ [`content/${YEAR}/lofte.md`]: PLEDGES });
  const editor = await Editor.at(preview, true);
  const path = `${YEAR}/uppfoljning-tertial-3.md`;
  const due = editor.page.locator('li', { hasText: `tertial 3 ${YEAR}` });
  await editor.click(due.getByRole('button'));
  await editor.page.waitForURL(`**/redigera/${path}`);
  await editor.click(editor.field('resultat/n0/status'));
  await editor.press(['Escape']);
  await editor.press(['p', 'Tab', '1', '2', 'Tab', 'Tab']);
  await editor.press(['k', 'Tab', 'Tab', 'Tab', 'Tab']);
  await editor.press(['e', 'Tab', 'Tab', 'Tab', 'Tab']);
  await editor.press(['d', 'e', 'Tab', '3']);
  await editor.click(editor.field('#text'));
  await editor.press(['Control+Home']);
  await editor.page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', ${JSON.stringify(WORD)});
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('[name="#text"]').dispatchEvent(paste);
  })()`);
  editor.signs += 1;
  await expect.poll(() => editor.field('#text').inputValue(), { timeout: 20_000 }).toContain('September');
  await editor.click(editor.page.locator('summary', { hasText: /^Dokument$/ }));
  await editor.click(editor.button('Lägg till fil och titel'));
  await editor.page.waitForSelector('input[type=file][name^="dokument/"]');
  editor.clicks += 2;
  await editor.page.setInputFiles('input[type=file][name^="dokument/"]', {
    name: 'Uppföljning tertial 3.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(PDF),
  });
  await editor.click(editor.button('Publicera'));
  await editor.page.waitForSelector('text=Ändringen är sparad.');
  expect(onDisk(preview, path)).toBe(`---
titel: "Uppföljning av löften ${YEAR}, tertial 3"
omfattar: tertial 3
dokument: {fil: uppfoljning-tertial-3.pdf}
resultat:
  - aktivitet: fotpatrull
    status: pågår
    utfall: 12
  - aktivitet: lampor
    status: klar
  - aktivitet: staket
    status: ej påbörjad
  - aktivitet: vardar
    status: delvis
    utfall: 3
---

Så gick det under hösten.

- Fler lampor
- Fler värdar

Det återstår:

1. Staketet
2. Bänkarna

| Månad | Rundor |
| --- | --- |
| September | 4 |
`);
  console.log(`a follow-up: ${editor.clicks} clicks, ${editor.signs} signs`);
  expect(editor.clicks).toBeLessThanOrEqual(20);
  expect(editor.signs).toBeLessThanOrEqual(180);
  await editor.end();
  preview.stop();
});
