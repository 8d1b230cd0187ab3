import { describe, expect, it } from 'vitest';
import { TemporaryContent } from '../temporary-content.ts';

const PLEDGES = 'löften: [{id: torget, titel: A}]';
const EMPTY = { '2030/lofte.md': undefined, '2030/uppfoljning-tertial-1.md': undefined };

describe('periods stand newest first', () => {
  async function ordered(periods: Readonly<Record<string, string>>): Promise<readonly string[] | undefined> {
    const files = Object.entries(periods).map(([slug, facts]) => [
      `${slug}/lofte.md`,
      `---\ntitel: A\nperiod: ${facts}\n${PLEDGES}\n---\n`,
    ]);
    const { site } = await new TemporaryContent({ ...EMPTY, ...Object.fromEntries(files) }).load();
    return site?.periods.map(({ slug }) => slug);
  }

  it('by their first day', async () => {
    expect(
      await ordered({
        a: '2029',
        b: '{från: 2030-07-01, till: 2032-06-30}',
        c: '2031',
        d: '{från: 2028, till: 2035}',
        e: '2030',
      }),
    ).toEqual(['c', 'b', 'e', 'a', 'd']);
  });

  it('then by their last day, an end that is not set last of all', async () => {
    expect(
      await ordered({
        a: '2030',
        b: '{från: 2030, till: 2031}',
        c: '{från: 2030-01-01}',
        d: '{från: 2030-01-01, till: 2030-06-30}',
      }),
    ).toEqual(['c', 'b', 'a', 'd']);
  });

  it('then by their names', async () => {
    expect(await ordered({ '2030-a': '2030', '2030-b': '2030' })).toEqual(['2030-b', '2030-a']);
  });

  it('by the day of the signing where they begin with it, else by their last day', async () => {
    expect(
      await ordered({
        a: '2030',
        b: '{från: undertecknande, till: 2034}\nundertecknat: {datum: 2030-03-01}',
        c: '{från: undertecknande, till: 2029-12-31}',
        d: '{från: undertecknande}',
      }),
    ).toEqual(['b', 'a', 'c', 'd']);
  });
});

it('follow-ups stand newest first: by last day, first day, publication and name', async () => {
  const followUp = (facts: string) => `---\ntitel: A\nomfattar: ${facts}\n---\n`;
  const { site } = await new TemporaryContent({
    ...EMPTY,
    '2030/lofte.md': `---\ntitel: A\nperiod: 2030\n${PLEDGES}\n---\n`,
    '2030/uppfoljning-a.md': followUp('tertial 1'),
    '2030/uppfoljning-b.md': followUp('tertial 3'),
    '2030/uppfoljning-c.md': followUp('hela perioden'),
    '2030/uppfoljning-d.md': followUp('halvår 1\npublicerad: 2030-05-01'),
    '2030/uppfoljning-e.md': followUp('halvår 1\npublicerad: 2030-06-01'),
    '2030/uppfoljning-f.md': followUp('halvår 1'),
    '2030/uppfoljning-g.md': followUp('halvår 1'),
    '2030/uppfoljning-h.md': followUp('{från: 2030-06-01}'),
  }).load();
  expect(site?.periods[0]?.followUps.map(({ slug }) => slug)).toEqual([
    'h',
    'b',
    'c',
    'e',
    'd',
    'g',
    'f',
    'a',
  ]);
});
