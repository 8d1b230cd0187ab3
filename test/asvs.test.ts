import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');
const TEXT = readFileSync(join(PROJECT, 'docs/asvs.md'), 'utf8');

/** The level of each item of ASVS 5.0.0, by section: `1.1` has two of level 2. */
const LEVELS = `1.1 22|1.2 1111122223|1.3 112222222223|1.4 222|1.5 123|2.1 122|2.2 112|2.3 12223|2.4 23|3.1 3|3.2 113|3.3 12223
|3.4 11222233|3.5 11122333|3.6 3|3.7 22333|4.1 12233|4.2 23333|4.3 22|4.4 1222|5.1 2|5.2 112333|5.3 113|5.4 222|6.1 122
|6.2 111111112222|6.3 11223333|6.4 112233|6.5 22222333|6.6 2223|6.7 33|6.8 2222|7.1 222|7.2 1111|7.3 22|7.4 11222|7.5 223|7.6 22
|8.1 1233|8.2 1123|8.3 133|8.4 23|9.1 111|9.2 1222|10.1 22|10.2 223|10.3 22223|10.4 1111122222233333|10.5 22222|10.6 22|10.7 222
|11.1 2233|11.2 22233|11.3 11233|11.4 1222|11.5 23|11.6 23|11.7 33|12.1 12233|12.2 11|12.3 22223|13.1 2333|13.2 222223|13.3 2233
|13.4 1222233|14.1 22|14.2 12223333|14.3 122|15.1 12233|15.2 12233|15.3 1222222|15.4 3333|16.1 2|16.2 22222|16.3 2222|16.4 222
|16.5 2223|17.1 23|17.2 22223333|17.3 22`;

const ALL = LEVELS.split('|').flatMap((entry) => {
  const [section = '', levels = ''] = entry.trim().split(' ');
  return [...levels].map((level, index) => ({ item: `${section}.${index + 1}`, level: Number(level) }));
});
const ASKED = ALL.filter(({ level }) => level < 3).map(({ item }) => item);

const ROWS = [...TEXT.matchAll(/^\| (\d[^|]*) \| ([^|]*) \| (.*) \|$/gm)].map(
  ([, items = '', verdict = '', how = '']) => ({ items: items.split(', ').flatMap(expand), verdict, how }),
);

/** The items of a range of one section, such as `6.2.1–6.2.12`, that are of the levels 1 and 2. */
function expand(range: string): readonly string[] {
  const [first = '', last = first] = range.split('–');
  const from = ASKED.indexOf(first);
  const to = ASKED.indexOf(last);
  return from < 0 || to < from ? [`not a range: ${range}`] : ASKED.slice(from, to + 1);
}

it('the standard has 345 items, 70 of level 1 and 183 of level 2', () => {
  const count = (wanted: number) => ALL.filter(({ level }) => level === wanted).length;
  expect([ALL.length, count(1), count(2)]).toEqual([345, 70, 183]);
});

it('each item of the levels 1 and 2 is judged once, in order of section', () => {
  const judged = ROWS.flatMap(({ items }) => items);
  expect(ASKED.filter((item) => !judged.includes(item))).toEqual([]);
  expect(judged.filter((item, index) => judged.indexOf(item) < index || !ASKED.includes(item))).toEqual([]);
});

it('each verdict is one of those that are explained, with how', () => {
  const verdicts = ['holds', 'partly', 'no', 'outside', 'n/a'];
  expect(ROWS.filter(({ verdict, how }) => !verdicts.includes(verdict) || how === '')).toEqual([]);
});

it('each test and document that is named is there', () => {
  const named = [...TEXT.matchAll(/`((?:test|docs|src)\/[^`]+|SECURITY\.md)`/g)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  expect(named.length).toBeGreaterThan(100);
});

it('the program sends no requests, runs no text as code and draws no lots', () => {
  const files = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts')).map((file) => join('src', file));
  const risky =
    /\bfetch\(|\bhttps?\.(?:get|request)\(|from 'node:(?:https|http2|tls|dgram|vm)'|\beval\(|new Function\(|Math\.random/;
  expect(code.filter((file) => risky.test(readFileSync(join(PROJECT, file), 'utf8')))).toEqual([]);
  expect(code.length).toBeGreaterThan(300);
});
