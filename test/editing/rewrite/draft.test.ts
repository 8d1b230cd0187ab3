import { describe, expect, it } from 'vitest';
import { nodeAt, readDraft } from '../../../src/editing/rewrite/draft.ts';

describe('what the form cannot show', () => {
  it.each([
    ['an alias', '---\na: &x b\ntitel: *x\n---\n'],
    ['a tag', '---\ntitel: !x y\n---\n'],
    ['a tab', '---\nperiod:\n\tfrån: 2099\n---\n'],
    ['a key twice', '---\ntitel: A\ntitel: B\n---\n'],
    ['no end of the head', '---\ntitel: A\n'],
    ['no head', 'Text.\n'],
    ['a quote that is not closed', '---\ntitel: "A\n---\n'],
    ['a list', '---\n- a\n---\n'],
  ])('%s', (_, text) => {
    expect(readDraft(text, true)).toBeUndefined();
  });
});

it('has its words in NFC and its places in the text as it stands', () => {
  const text = '---\nlöften: å\n---\n'.normalize('NFD');
  const draft = readDraft(text, true);
  const node = draft && nodeAt(draft.root, ['löften']);
  expect(node).toMatchObject({ kind: 'text', text: 'å' });
  expect(text.slice(node?.offset, node?.end)).toBe('å'.normalize('NFD'));
});
