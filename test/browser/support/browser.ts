import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';
const MISSING =
  'No Chromium starts here. Install what it needs with `apt-get install libnss3 libexpat1`, or install `chromium`, or name one in CHROMIUM_PATH.';

/** Starts a Chromium: the one that CHROMIUM_PATH names, else the one that came with the project, else Debian's. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return start(named);
  try {
    return await start(await sparticuz.executablePath());
  } catch {
    // It came without libraries that not every machine has.
  }
  return start(DEBIAN);
}

async function start(executablePath: string): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(MISSING);
  try {
    return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  } catch {
    throw new Error(MISSING);
  }
}
