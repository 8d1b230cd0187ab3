import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Verdict, VerdictStore } from '../../../src/content/language/verdict-store.ts';
import { Verdicts } from '../../../src/content/language/verdicts.ts';

const root = mkdtempSync(join(tmpdir(), 'stavning-'));
afterAll(() => rmSync(root, { recursive: true }));
const folder = (name: string) => join(root, name);

describe('kept verdicts', () => {
  it('are the same in the next run', () => {
    const verdicts = new Map<string, Verdict>([
      ['torget', true],
      ['flimpoteket', false],
      ['tilsammans', 'tillsammans'],
      ['kvixzar', null],
    ]);
    new VerdictStore(folder('a')).write(verdicts);
    expect(new VerdictStore(folder('a')).read()).toEqual(verdicts);
  });

  it('stand in place of the dictionary', async () => {
    new VerdictStore(folder('b')).write(new Map([['tilsammans', 'tilläggas']]));
    const verdicts = new Verdicts(new VerdictStore(folder('b')));
    expect([...(await verdicts.strangers(['tilsammans', 'torget']))]).toEqual(['tilsammans']);
    expect(await verdicts.mendOf('tilsammans')).toBe('tilläggas');
    verdicts.keep();
    expect([...new VerdictStore(folder('b')).read()]).toEqual([
      ['tilsammans', 'tilläggas'],
      ['torget', true],
    ]);
  });

  it('grow by at most a hundred mends in a run; the next run goes on', async () => {
    const words = Array.from(
      { length: 101 },
      (_, index) => `qx${'abcdefghij'[index % 10]}${'z'.repeat(index / 10)}q`,
    );
    const first = new Verdicts(new VerdictStore(folder('g')));
    await first.strangers([...words, 'tilsammans']);
    for (const word of words) await first.mendOf(word);
    expect(await first.mendOf('tilsammans')).toBe(undefined);
    first.keep();
    const second = new Verdicts(new VerdictStore(folder('g')));
    expect(await second.mendOf('tilsammans')).toBe('tillsammans');
  });

  it('are the newest 20 000, in two files', () => {
    const store = new VerdictStore(folder('c'));
    store.write(new Map(Array.from({ length: 20_001 }, (_, index) => [`ord${index}`, true])));
    expect([store.read().size, store.read().has('ord0')]).toEqual([20_000, false]);
    for (const age of [1, 2, 3]) {
      const path = join(folder('c'), `${age}.json`);
      writeFileSync(path, '');
      utimesSync(path, 1e9 - age, 1e9 - age);
    }
    store.write(store.read());
    expect(readdirSync(folder('c')).filter((name) => /^\d\.json$/.test(name))).toEqual(['1.json']);
  });

  it('are none where they are damaged, and where nothing may be written', () => {
    const store = new VerdictStore(folder('d'));
    store.write(new Map([['torget', true]]));
    const [name = ''] = readdirSync(folder('d'));
    for (const text of ['', '{}', '[1, ["a"], [2, true], ["b", 3]]']) {
      writeFileSync(join(folder('d'), name), text);
      expect(store.read()).toEqual(new Map());
    }
    writeFileSync(folder('e'), '');
    const nowhere = new VerdictStore(join(folder('e'), 'f'));
    nowhere.write(new Map([['torget', true]]));
    expect(nowhere.read()).toEqual(new Map());
  });
});
