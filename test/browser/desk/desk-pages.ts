import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { HIDDEN, type RunningPreview, startPreview } from '../../preview/running-preview.ts';
import { PDF } from '../../publishing/site-folder.ts';

const TOWN = 'test/fixtures/exempelkommun';
const RESULTS = '2025-2026/uppfoljning-tertial-3-2025.md';
const PLEDGES = '2023-2024/lofte.md';
const BROKEN = 'sidor/trasig.md';
const BROKEN_TEXT = '---\ntitel: "Trasig\n---\nText.\n';
const WARNED = 'sidor/varnad.md';
const STRAY = '2025-2026/uppfoljning-extra.md';
const STRAY_TEXT = `---
titel: Extra
omfattar: hela perioden
resultat: [{aktivitet: borta, status: klar, text: Alla är bytta.}]
utkast: true
---
`;

/** Runs the desk over a town that uses everything, with drafts, errors and warnings, and an earlier version of each kind. */
export function startDesk(): Promise<RunningPreview> {
  return startPreview({
    ...filesIn(TOWN, 'content'),
    ...filesIn(`${TOWN}-public`, 'public'),
    'public/dokument/2025-2026/gammalt.pdf': PDF,
    'content/sidor/planer.md': HIDDEN['content/sidor/planer.md'],
    [`content/${BROKEN}`]: BROKEN_TEXT,
    // A title that is narrower than a finger.
    'content/sidor/vi.md': '---\ntitel: Vi\n---\nText.\n',
    [`content/${WARNED}`]:
      '---\ntitel: Om\nsammanfattning: Kort.\n---\n# En rubrik\n\nLäs [mer](/finns-inte).\n',
  });
}

/** Every page of the desk, and how it is reached by an editor who has shown the key. */
export const DESK_PAGES: Readonly<Record<string, (page: Page, preview: RunningPreview) => Promise<void>>> = {
  'what is to be done': open('/redigera'),
  'pictures and documents': async (page, preview) => {
    // A page that is open follows the files, and would come back.
    await page.goto('about:blank');
    // Nothing can be taken away while a file has an error.
    preview.save(BROKEN, '---\ntitel: Hel\n---\nText.\n');
    await open('/redigera-filer')(page, preview);
    preview.save(BROKEN, BROKEN_TEXT);
  },
  'pictures and documents, while a file has an error': open('/redigera-filer'),
  'the form of a period': open(`/redigera/${PLEDGES}`),
  'the form of a follow-up with its results': open(`/redigera/${RESULTS}`),
  'the form of a page': open('/redigera/sidor/planer.md'),
  'the form of the settings': open('/redigera/webbplats.yaml'),
  'a form with problems': async (page, preview) => {
    await open(`/redigera/${PLEDGES}`)(page, preview);
    await page.fill('[name="titel"]', '');
    await page.fill('[name="löften/o0/titel"]', '');
    await save(page);
  },
  'a form with warnings': open(`/redigera/${WARNED}`),
  'what is said when a form is saved': async (page, preview) => {
    await open('/redigera/sidor/planer.md')(page, preview);
    await page.fill('[name="titel"]', 'Våra nya planer');
    await save(page);
  },
  'a file as text': open(`/redigera/${PLEDGES}?som=text`),
  'a text with problems': open(`/redigera/${BROKEN}`),
  'a conflict': async (page, preview) => {
    await open('/redigera/sidor/om.md?som=text')(page, preview);
    await page.fill('[name="hela"]', '---\ntitel: Om\nutkast: true\n---\nEn annan text.\n');
    await page.locator('[name="version"]').evaluate((field) => field.setAttribute('value', 'x'));
    await save(page);
  },
  'two who have changed one text': async (page, preview) => {
    await open('/redigera/sidor/planer.md')(page, preview);
    preview.save('sidor/planer.md', '---\ntitel: Deras planer\nutkast: true\n---\n## Sedan\n\nDet dröjer.\n');
    await page.fill('[name="#text"]', '## Nu\n\nDet händer nu.');
    await save(page);
  },
  'a result of what is not in the pledge': async (page, preview) => {
    preview.save(STRAY, STRAY_TEXT);
    await open(`/redigera/${STRAY}`)(page, preview);
  },
  'a new period': open('/redigera-ny/period'),
  'a new period with problems': async (page, preview) => {
    await open('/redigera-ny/period')(page, preview);
    await page.fill('[name="fran"]', 'x');
    await page.click('main button[type="submit"]');
  },
  'a new follow-up': open('/redigera-ny/uppfoljning'),
  'a new page': open('/redigera-ny/sida'),
  'a new page with problems': async (page, preview) => {
    await open('/redigera-ny/sida')(page, preview);
    await page.fill('[name="titel"]', '!');
    await page.click('main button[type="submit"]');
  },
  'a new town': open('/redigera-ny/webbplats'),
  'a new town with problems': async (page, preview) => {
    await open('/redigera-ny/webbplats')(page, preview);
    for (const name of ['ort', 'driver', 'parter']) await page.fill(`[name="${name}"]`, ' ');
    await page.fill('[name="adress"]', 'http:x');
    await page.fill('[name="e-post"]', 'a@b');
    await page.click('main button[type="submit"]');
  },
  'the earlier versions': open('/redigera-versioner/sidor/planer.md'),
  'an earlier version': async (page, preview) => {
    await open('/redigera-versioner/sidor/planer.md')(page, preview);
    await page.locator('main ol a').last().click();
    await page.waitForURL('**?visa=*');
  },
  'a move or a removal': open('/redigera-flytta/2025-2026/uppfoljning-tertial-2-2025.md'),
  'a removal with a problem': async (page, preview) => {
    await open('/redigera-flytta/2025-2026/uppfoljning-tertial-2-2025.md')(page, preview);
    await page.click('button[value="bort"]');
  },
  'the waste-paper basket': async (page, preview) => {
    await open('/redigera-flytta/sidor/planer.md')(page, preview);
    await page.click('button[value="bort"]');
    await page.waitForURL('**/redigera-papperskorg');
  },
  'a message': open('/redigera/sidor/finns-inte.md'),
};

/** The pages that are another for who has not shown the key. */
export const READING_PAGES: typeof DESK_PAGES = {
  'what is to be done, without the key': open('/redigera'),
  'a form without the key': open(`/redigera/${RESULTS}`),
  'a text without the key': open(`/redigera/${PLEDGES}?som=text`),
  'a new page without the key': open('/redigera-ny/sida'),
  'a move without the key': open('/redigera-flytta/2019/lofte.md'),
  'a wrong key': open('/?nyckel=x'),
};

function open(address: string): (page: Page, preview: RunningPreview) => Promise<void> {
  return async (page, { origin }) => {
    await page.goto(origin + address);
    await openAll(page);
  };
}

/** Opens every disclosure, so that all that the page holds is seen. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

async function save(page: Page): Promise<void> {
  await page.locator('.fv-save button[value="spara"]').click();
  await page.waitForLoadState();
}

function filesIn(folder: string, as: string): Readonly<Record<string, Buffer>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [`${as}/${path}`, readFileSync(join(folder, path))]));
}
