import { type Browser, chromium } from 'playwright-core';
import { ownChromium } from './chromium.ts';

/**
 * Starts a Chromium: the one that CHROMIUM_PATH names, else the one that came with the project, with the machine's libraries or, where
 * it has none, with those that came as well.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return start(named, {});
  const { executable, libraries } = await ownChromium();
  try {
    return await start(executable, {});
  } catch {
    return start(executable, { LD_LIBRARY_PATH: libraries });
  }
}

function start(executablePath: string, more: Readonly<Record<string, string>>): Promise<Browser> {
  const env = { ...process.env, ...more };
  return chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu'] });
}
