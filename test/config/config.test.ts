import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'miljo-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const NAMES = [
  'PORT',
  'HOST',
  'SITE_URL',
  'CONTENT_DIR',
  'PUBLIC_DIR',
  'TRUST_PROXY',
  'LOG_LEVEL',
  'METRICS_PORT',
  'WATCH',
  'CACHE_DIR',
];

const DEFAULTS = {
  port: 3000,
  host: '127.0.0.1',
  siteUrl: undefined,
  contentDir: 'content',
  publicDir: 'public',
  cacheDir: join(homedir(), '.cache/medborgarloften'),
  trustProxy: false,
  logLevel: 'info',
  metricsPort: undefined,
  watch: true,
};

describe('a setting that is not given', () => {
  it('has its default', () => {
    expect(readConfig({})).toEqual({ ok: true, config: DEFAULTS });
  });

  it.each(NAMES)('has its default when %s is empty or blank', (name) => {
    expect(readConfig({ [name]: '' })).toEqual({ ok: true, config: DEFAULTS });
    expect(readConfig({ [name]: ' \t' })).toEqual({ ok: true, config: DEFAULTS });
  });

  it('has nothing to do with other variables', () => {
    expect(readConfig({ port: '1', Port: '2', NODE_ENV: 'production' })).toEqual({
      ok: true,
      config: DEFAULTS,
    });
  });
});

describe('a setting that is given', () => {
  it.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', ' 8080 ', { port: 8080 }],
    ['PORT', '65535', { port: 65535 }],
    ['METRICS_PORT', '9464', { metricsPort: 9464 }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['HOST', '::1', { host: '::1' }],
    ['SITE_URL', 'https://lofte.example', { siteUrl: 'https://lofte.example' }],
    ['SITE_URL', 'https://LÖFTE.example:443/', { siteUrl: 'https://xn--lfte-5qa.example' }],
    ['SITE_URL', 'http://127.0.0.1:3000', { siteUrl: 'http://127.0.0.1:3000' }],
    ['CONTENT_DIR', FOLDER, { contentDir: FOLDER }],
    ['PUBLIC_DIR', FOLDER, { publicDir: FOLDER }],
    ['CACHE_DIR', FOLDER, { cacheDir: FOLDER }],
    ['CACHE_DIR', join(FOLDER, 'not/there/yet'), { cacheDir: join(FOLDER, 'not/there/yet') }],
    ['XDG_CACHE_HOME', FOLDER, { cacheDir: join(FOLDER, 'medborgarloften') }],
    ['XDG_CACHE_HOME', 'relative', {}],
    ['TRUST_PROXY', 'off', { trustProxy: false }],
    ['TRUST_PROXY', 'Nej', { trustProxy: false }],
    ['TRUST_PROXY', '0', { trustProxy: false }],
    ['TRUST_PROXY', '2', { trustProxy: 2 }],
    ['TRUST_PROXY', 'loopback', { trustProxy: ['loopback'] }],
    [
      'TRUST_PROXY',
      '10.0.0.0/8, ::1/128,uniquelocal',
      { trustProxy: ['10.0.0.0/8', '::1/128', 'uniquelocal'] },
    ],
    ['LOG_LEVEL', 'WARN', { logLevel: 'warn' }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['WATCH', 'off', { watch: false }],
    ['WATCH', 'FALSE', { watch: false }],
    ['WATCH', '0', { watch: false }],
    ['WATCH', 'nej', { watch: false }],
    ['WATCH', 'ja', { watch: true }],
    ['WATCH', 'on', { watch: true }],
  ])('%s=%s is used', (name, value, changed) => {
    expect(readConfig({ [name]: value })).toEqual({ ok: true, config: { ...DEFAULTS, ...changed } });
  });
});

describe('a value that cannot be used', () => {
  const port = 'Skriv ett heltal från 0 till 65535, till exempel PORT=3000.';
  const url = 'Skriv en adress utan sökväg, till exempel SITE_URL=https://www.exempel.se.';
  const folder = 'Ange sökvägen till en mapp som finns.';
  const cache = 'Ange sökvägen till en mapp. Den behöver inte finnas.';
  const proxy =
    'Skriv off, antalet proxyservrar eller deras adresser, till exempel TRUST_PROXY=1 eller TRUST_PROXY=loopback.';
  const level = 'Välj en av trace, debug, info, warn, error, fatal, silent.';

  it.each([
    ['PORT', '65536', port],
    ['PORT', '-1', port],
    ['PORT', '80.5', port],
    ['PORT', '0x50', port],
    ['PORT', '8 0', port],
    ['PORT', 'http', port],
    ['METRICS_PORT', 'on', 'Skriv ett heltal från 0 till 65535, till exempel METRICS_PORT=9464.'],
    ['SITE_URL', 'www.exempel.se', url],
    ['SITE_URL', 'ftp://exempel.se', url],
    ['SITE_URL', 'javascript:alert(1)', url],
    ['SITE_URL', 'https://exempel.se/lofte', url],
    ['SITE_URL', 'https://exempel.se?a', url],
    ['SITE_URL', 'https://exempel.se#a', url],
    ['SITE_URL', 'https://namn:hemligt@exempel.se', url],
    ['CONTENT_DIR', '/finns/inte', folder],
    ['CONTENT_DIR', 'package.json', folder],
    ['CONTENT_DIR', 'package.json/content', folder],
    ['CONTENT_DIR', 'x'.repeat(300), folder],
    ['PUBLIC_DIR', '/finns/inte', folder],
    ['CACHE_DIR', 'package.json', cache],
    ['CACHE_DIR', 'package.json/cache', cache],
    ['TRUST_PROXY', 'on', proxy],
    ['TRUST_PROXY', 'true', proxy],
    ['TRUST_PROXY', '100', proxy],
    ['TRUST_PROXY', '10.0.0.0/33', proxy],
    ['TRUST_PROXY', '::1/129', proxy],
    ['TRUST_PROXY', '10.0.0.0/8/8', proxy],
    ['TRUST_PROXY', 'loopback,', proxy],
    ['TRUST_PROXY', 'exempel.se', proxy],
    ['LOG_LEVEL', 'verbose', level],
    ['WATCH', 'kanske', 'Skriv on eller off.'],
  ])('is told in one line: %s=%s', (name, value, mend) => {
    expect(readConfig({ [name]: value })).toEqual({
      ok: false,
      problems: [`${name}=${value} går inte att använda. ${mend}`],
    });
  });

  it('is told together with all the others', () => {
    expect(readConfig({ PORT: 'x', SITE_URL: 'y', WATCH: 'z' })).toEqual({
      ok: false,
      problems: [
        `PORT=x går inte att använda. ${port}`,
        `SITE_URL=y går inte att använda. ${url}`,
        'WATCH=z går inte att använda. Skriv on eller off.',
      ],
    });
  });

  it('may be a folder that is a link to itself', () => {
    const link = join(FOLDER, 'slinga');
    symlinkSync(link, link);
    expect(readConfig({ CONTENT_DIR: link })).toEqual({
      ok: false,
      problems: [`CONTENT_DIR=${link} går inte att använda. ${folder}`],
    });
  });
});

describe('the content folder', () => {
  it('must be there even when CONTENT_DIR is not set', () => {
    const here = process.cwd();
    writeFileSync(join(FOLDER, 'content'), 'a file, not a folder');
    process.chdir(FOLDER);
    try {
      expect(readConfig({})).toEqual({
        ok: false,
        problems: ['Mappen content med innehållet finns inte. Ange en annan med CONTENT_DIR.'],
      });
    } finally {
      process.chdir(here);
    }
  });

  it('need not have a public folder beside it', () => {
    expect(readConfig({ CONTENT_DIR: FOLDER })).toEqual({
      ok: true,
      config: { ...DEFAULTS, contentDir: FOLDER },
    });
  });
});
