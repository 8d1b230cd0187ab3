import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { get } from '../http/raw-http.ts';
import { startSite } from '../http/running-site.ts';
import { HIDDEN } from './running-preview.ts';

const site = await startSite({}, HIDDEN);
afterAll(site.stop);

describe('what readers get from npm start', () => {
  it.each([
    '/redigera',
    '/forhandsvisning/forhandsvisning.js',
    '/forhandsvisning/stil.css',
    '/forhandsvisning/tillagg.css',
    '/forhandsvisning/handelser',
    '/redigera',
    '/planer',
    '/2019',
  ])('does not have %s', async (address) => {
    expect((await get(site.port, address)).status).toBe(404);
  });

  it('has no script and no sign of the preview on any page', async () => {
    const { resources, errors } = site.publisher.current().edition;
    const addresses = [...resources.keys(), '/finns-inte', '/?datum=2099-12-02', '/?nyckel=x'];
    expect(errors.size).toBeGreaterThan(0);
    for (const address of addresses)
      expect((await get(site.port, address)).body.toString()).not.toMatch(
        /<script(?! type="application\/ld\+json">)|forhandsvisning|fv-mark/,
      );
  });

  it('takes no key', async () => {
    expect((await get(site.port, '/forhandsvisning/nyckel', {}, 'POST')).status).toBe(405);
  });
});

it('the script of the preview is the only one of the project', () => {
  const views = join(import.meta.dirname, '../../views');
  const scripts = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.m?js$/.test(name),
  );
  expect([...new Set(scripts.map(dirname))]).toEqual([join('forhandsvisning', 'skript')]);
  const withScript = readdirSync(views, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.njk'))
    .filter((name) => readFileSync(join(views, name), 'utf8').includes('<script src'));
  expect(withScript).toEqual(['forhandsvisning/layout.njk']);
});
