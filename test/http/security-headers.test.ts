import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { get } from './raw-http.ts';
import { startSite } from './running-site.ts';

const site = await startSite();
afterAll(site.stop);

describe('the Content-Security-Policy', () => {
  it.each(['/', '/2017', '/2018', '/2018/tertial-1', '/om', '/uppfoljningar', '/webbkarta', '/finns-inte'])(
    'lets %s apply the style that it carries, and nothing else',
    async (address) => {
      const { headers, body } = await get(site.port, address);
      const styles = [...body.toString().matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css);
      expect(styles).toEqual([expect.stringContaining('color-scheme')]);
      const hash = createHash('sha256').update(styles.join()).digest('base64');
      expect(headers['Content-Security-Policy']?.split(';')).toEqual([
        "default-src 'none'",
        `style-src 'sha256-${hash}'`,
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]);
    },
  );

  it.each(['/', '/2018', '/finns-inte'])(
    'has nothing to forbid on %s: no script, no style attribute',
    async (address) => {
      expect((await get(site.port, address)).body.toString()).not.toMatch(
        /<script(?! type="application\/ld\+json">)|<iframe|\sstyle=|\son[a-z]+=/i,
      );
    },
  );
});
