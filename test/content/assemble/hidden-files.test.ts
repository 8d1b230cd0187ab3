import { expect, it } from 'vitest';
import { TemporaryContent } from '../temporary-content.ts';

const period = (more: string) =>
  `---\ntitel: L\nperiod: 2031\n${more}löften: [{id: a, titel: B.}]\n---\nText.\n`;
const followUp = (more: string) => `---\ntitel: U\nomfattar: tertial 1\n${more}---\nText.\n`;
const MAY = Date.parse('2031-05-01T06:00:00Z');

it('lists every file that is not public, with every reason', async () => {
  const content = new TemporaryContent({
    '2031/lofte.md': period('publiceras: 2031-05-01 08:00\n'),
    '2031/uppfoljning-tertial-1.md': followUp('utkast: true\n'),
    '2031/uppfoljning-tertial-2.md': followUp('').replace('1', '2'),
    'sidor/b.md': '---\ntitel: B\nutkast: true\npubliceras: 2031-05-01 08:00\n---\nText.\n',
    'sidor/a.md': '---\ntitel: A\nutkast: false\npubliceras: 2020-05-01 08:00\n---\nText.\n',
  });
  const inside = { kind: 'inside', file: '2031/lofte.md' };
  expect((await content.load(MAY - 1)).hidden).toEqual([
    { file: '2031/lofte.md', address: '/2031', reasons: [{ kind: 'held', until: MAY }] },
    {
      file: '2031/uppfoljning-tertial-1.md',
      address: '/2031/tertial-1',
      reasons: [{ kind: 'draft' }, inside],
    },
    { file: '2031/uppfoljning-tertial-2.md', address: '/2031/tertial-2', reasons: [inside] },
    { file: 'sidor/b.md', address: '/b', reasons: [{ kind: 'draft' }, { kind: 'held', until: MAY }] },
  ]);
  expect((await content.load(MAY)).hidden).toEqual([
    { file: '2031/uppfoljning-tertial-1.md', address: '/2031/tertial-1', reasons: [{ kind: 'draft' }] },
    { file: 'sidor/b.md', address: '/b', reasons: [{ kind: 'draft' }] },
  ]);
});

it('lists them whatever else is wrong', async () => {
  const content = new TemporaryContent({
    'sidor/a.md': '---\ntitell: A\n---\nText.\n',
    'sidor/b.md': '---\ntitel: B\nutkast: true\n---\nText.\n',
  });
  const { site, hidden, seenFrom } = await content.load();
  expect([site, seenFrom]).toEqual([undefined, undefined]);
  expect(hidden.map(({ file }) => file)).toEqual(['sidor/b.md']);
});

it('the same files can be seen from another day', async () => {
  const content = new TemporaryContent({ '2031/lofte.md': period('publiceras: 2031-05-01 08:00\n') });
  const { site, seenFrom } = await content.load(MAY - 1);
  expect(site?.periods.map(({ slug }) => slug)).not.toContain('2031');
  expect(seenFrom?.({ now: MAY, showHidden: false }).periods.map(({ slug }) => slug)).toContain('2031');
});
