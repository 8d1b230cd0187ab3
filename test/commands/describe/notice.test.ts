import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../src/commands/describe/notice.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
const NOTICE = read('NOTICE');

describe('NOTICE', () => {
  it('is what the lock file says; npm run describe makes it anew', () => {
    expect(NOTICE).toBe(noticeOf(JSON.parse(read('package-lock.json'))));
  });

  it('has a line for every package that package.json names to run the site', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(read('package.json'));
    const missing = Object.entries(dependencies).filter(([name, version]) => {
      const { license }: { license: string } = JSON.parse(read(`node_modules/${name}/package.json`));
      return !NOTICE.includes(`\n${name} ${version}: ${license}\n`);
    });
    expect(missing).toEqual([]);
  });
});

describe('a line', () => {
  const linesOf = (packages: object) => noticeOf({ packages }).split('\n\n').at(-1);

  it('is name, version and licence, once for each version', () => {
    expect(
      linesOf({
        '': { version: '1.0.0', license: 'EUPL-1.2' },
        'node_modules/b': { version: '2.0.0', license: 'MIT' },
        'node_modules/@a/c': { version: '1.0.0', license: 'ISC' },
        'node_modules/@a/c/node_modules/b': { version: '1.0.0', license: 'BSD' },
        'node_modules/d/node_modules/b': { version: '1.0.0', license: 'BSD' },
        'node_modules/tested': { version: '1.0.0', license: 'MIT', dev: true },
      }),
    ).toBe('@a/c 1.0.0: ISC\nb 1.0.0: BSD\nb 2.0.0: MIT\n');
  });

  it('of a part for one kind of machine names the licence of the whole, and never one that nobody stated', () => {
    expect(
      linesOf({
        'node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/a-linux': { version: '1.0.0' },
        'node_modules/ab': { version: '1.0.0' },
      }),
    ).toBe('a 1.0.0: MIT\na-linux 1.0.0: MIT, as a\nab 1.0.0: not stated\n');
  });
});
