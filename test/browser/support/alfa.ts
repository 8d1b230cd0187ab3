import { Audit } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Node } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import rules, { experimentalRules } from '@siteimprove/alfa-rules';
import { URL } from '@siteimprove/alfa-url';
import { Page as Audited } from '@siteimprove/alfa-web';
import type { Page } from 'playwright-core';

const EVERY_RULE = [...rules, ...Object.values(experimentalRules)];

/** Those that ask how large things are and where: clipped text and targets. To Alfa, nothing else depends on the window's width. */
const SIZES = EVERY_RULE.filter(({ uri }) => /sia-r(?:83|111|113)$/.test(uri));

/**
 * Judges the page as it is now by every rule of Alfa, the experimental ones too, or by those of sizes. Gives a line for each thing that
 * fails.
 */
export async function alfaFindings(page: Page, only?: 'sizes'): Promise<readonly string[]> {
  const device = Device.standard();
  const address = URL.parse(page.url()).getUnsafe();
  const document = Node.from(await page.evaluate(Native.fromNode), device);
  const audited = Audited.of(Request.of('GET', address), Response.of(address, 200), document, device);
  const outcomes = await Audit.of(audited, only === 'sizes' ? SIZES : EVERY_RULE).evaluate();
  return [...outcomes]
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ rule, target }) => `${rule.uri.split('/').at(-1)}: ${String(target).slice(0, 160)}`);
}
