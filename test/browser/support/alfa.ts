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

/** Judges the page as it is now by every rule of Alfa, the experimental ones too. Gives a line for each thing that fails. */
export async function alfaFindings(page: Page): Promise<readonly string[]> {
  const device = Device.standard();
  const address = URL.parse(page.url()).getUnsafe();
  const document = Node.from(await page.evaluate(Native.fromNode), device);
  const audited = Audited.of(Request.of('GET', address), Response.of(address, 200), document, device);
  const outcomes = await Audit.of(audited, EVERY_RULE).evaluate();
  return [...outcomes]
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ rule, target }) => `${rule.uri.split('/').at(-1)}: ${String(target).slice(0, 160)}`);
}
