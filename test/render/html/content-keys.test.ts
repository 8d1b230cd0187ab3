import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerTo } from '../../../src/edition/edition.ts';
import { words } from '../support/dom.ts';
import { exempelkommun, textAt } from '../support/sites.ts';
import { CONTENT_KEYS, HIDDEN } from './content-keys.ts';

const ROOT = 'test/fixtures/exempelkommun';

const NAMED_BY_EDITOR = ['parter', 'ordlista', 'flyttade-adresser', 'borttagna'];

/** The keys that Exempelkommun's files use, as `file key.key`; names that the editor chooses are `*`. */
function usedKeys(): ReadonlySet<string> {
  const used = new Set<string>();
  for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true })) {
    if (!/\.(md|yaml)$/.test(entry.name)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    const kind = /^(uppfoljning|lofte|webbplats)/.exec(entry.name)?.[1] ?? 'sida';
    const head: unknown = parse(entry.name.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text);
    for (const key of keysIn(head, false)) used.add(`${kind} ${key}`);
  }
  return used;
}

function keysIn(value: unknown, isNamed: boolean): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, false));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([written, inner]) => {
    // `95,1` within braces is split by a YAML reader that does not know of it.
    if (written === '1') return [];
    const key = isNamed ? '*' : written;
    const deeper = keysIn(inner, NAMED_BY_EDITOR.includes(written));
    return deeper.length === 0 ? [key] : deeper.map((name) => `${key}.${name}`);
  });
}

/** What an address answers with, a query in it or not. */
async function answered(address: string): Promise<string> {
  const [path = '', query] = address.split('?');
  if (query === undefined) return textAt(exempelkommun, address);
  const answer = await answerTo(exempelkommun.edition, path, `?${query}`);
  return answer?.identity.body.toString() ?? '';
}

/** Markup and words of a page, white space folded, so that either can be looked for. */
async function shown(address: string): Promise<string> {
  const html = (await answered(address)).replace(/<style>.*<\/style>/, '');
  return `${html}\n${words(html)}`.replace(/\s+/g, ' ');
}

describe('every key of the content', () => {
  it('is used by Exempelkommun, and has a line in this test', () => {
    const listed = new Set(CONTENT_KEYS.map(([key]) => key));
    expect([...usedKeys()].toSorted()).toEqual([...listed].toSorted());
  });

  it.each(CONTENT_KEYS)('%s is shown on %s: %s', async (_, address, text) => {
    expect(await shown(address)).toContain(text);
  });
});

describe('what is not public yet', () => {
  it.each(HIDDEN)('%s has no page and is mentioned nowhere', (address, text) => {
    expect([...exempelkommun.edition.resources.keys()]).not.toContain(address);
    for (const { identity } of exempelkommun.edition.resources.values())
      expect(identity.body.toString()).not.toContain(text);
  });
});

describe('moved addresses', () => {
  it('are part of the edition, as the editor wrote them', () => {
    expect(exempelkommun.edition.moved).toContainEqual({ from: '/loften/2019.html', to: '/2019' });
    expect(exempelkommun.edition.moved).toHaveLength(7);
  });
});
