import type { Page } from 'playwright-core';

/** How many things with words of their own stand in the page's accessibility tree before the first that a selector finds. */
export async function saidBefore(page: Page, selector: string): Promise<number> {
  const [text = ''] = await page.locator(selector).first().allInnerTexts();
  const said = (await page.locator('body').ariaSnapshot()).split('\n').filter((line) => /"|: \S/.test(line));
  return said.findIndex((line) => line.includes(text.trim()));
}
