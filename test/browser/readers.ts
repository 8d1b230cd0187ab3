import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITES, type Stage } from './support/stage.ts';

const { resolve } = createRequire(import.meta.url);
const READER = readFileSync(resolve('@mozilla/readability/Readability.js'), 'utf8');
const OFFER = readFileSync(resolve('@mozilla/readability/Readability-readerable.js'), 'utf8');

/** Nothing but links stands there, which no reader view takes for a text. */
const ONLY_LINKS = ['/webbkarta'];
/** As short as a page may be and still be offered: a paragraph of 140 characters counts as nothing. */
const LONG = 540;

/** Wide: on a phone cells stand as pieces of a line, with nothing between their words. */
const DESK = { bypassCSP: true, viewport: { width: 1280, height: 1000 } };

type Read = { readonly isOffered: boolean; readonly main: string; readonly kept: string };

export function readers(stage: Stage): void {
  describe.each(SITES)('in a reader view, every page of %s', (site) => {
    it('is whole, and those that are long are offered', async () => {
      const addresses = await stage.everyPage(site);
      const short: string[] = [];
      const unoffered: string[] = [];
      for (const path of addresses.filter((address) => !ONLY_LINKS.includes(address)))
        await stage.open({ name: 'a page', site, path }, DESK, async (page) => {
          const { isOffered, main, kept } = await read(page);
          if (shareKept(main, kept) < 0.98) short.push(`${path} ${shareKept(main, kept)}`);
          if (main.length >= LONG && !isOffered) unoffered.push(path);
        });
      expect(short).toEqual([]);
      expect(unoffered).toEqual([]);
      expect(addresses.length).toBeGreaterThan(20);
    });
  });
}

/** The words of main, and those that Mozilla's Readability keeps of the page, its title among them. */
function read(page: Page): Promise<Read> {
  return page.evaluate<Read>(`(() => {
    ${READER}
    ${OFFER}
    // Forms are no text, and what is hidden from those who hear a page is said beside it.
    for (const one of document.querySelectorAll('main :is(form, [aria-hidden=true])')) one.remove();
    const main = document.querySelector('main').innerText;
    const isOffered = isProbablyReaderable(document);
    const article = new Readability(document.cloneNode(true)).parse();
    document.body.innerHTML = article?.content ?? '';
    return { isOffered, main, kept: (article?.title ?? '') + ' ' + document.body.innerText };
  })()`);
}

function shareKept(main: string, kept: string): number {
  const left = Map.groupBy(wordsOf(kept), (word) => word);
  const words = wordsOf(main);
  return words.filter((word) => left.get(word)?.pop() !== undefined).length / words.length;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
