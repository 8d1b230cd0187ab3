import { expect, it } from 'vitest';
import { choicesFor } from '../../src/editing/choices.ts';
import { folderWith } from './form-edits.ts';

it('are what the other files and the documents have', () => {
  const folder = folderWith({
    'content/webbplats.yaml': 'parter:\n  skolan: {namn: Skolan}\n  laget: {webb: x}\n',
    'content/2098/lofte.md': '---\ntitel: A\n---\n',
    'content/2099/lofte.md':
      '---\nlöften:\n  - {id: a, aktiviteter: [{id: b, text: B}]}\n  - {id: c, aktiviteter: [{id: d}]}\n---\n',
    'public/dokument/2099/å.pdf': '',
    'public/dokument/2099/b.txt': '',
    'public/dokument/2098/c.pdf': '',
  });
  expect(choicesFor(`${folder}/content`, `${folder}/public`, '2099/uppfoljning-x.md')).toEqual({
    party: [
      { value: 'skolan', text: 'Skolan' },
      { value: 'laget', text: 'laget' },
    ],
    period: [{ value: '2098', text: '2098' }],
    activity: [
      { value: 'b', text: 'B' },
      { value: 'd', text: '' },
    ],
    pledge: [
      { value: 'a', text: '' },
      { value: 'c', text: '' },
    ],
    document: [{ value: 'å.pdf', text: 'å.pdf' }],
  });
});
