import { describe, expect, it } from 'vitest';
import { inOneLine, TemporaryContent } from '../temporary-content.ts';

const TODAY = Date.parse('2030-06-15T10:00:00Z');
const followUp = (...lines: readonly string[]) =>
  new TemporaryContent({
    '2030/uppfoljning-tertial-1.md': `---\ntitel: Uppföljning\nomfattar: tertial 1\n${lines.join('\n')}\n---\n`,
  });
const told = async (...lines: readonly string[]) => {
  const { site, problems, nextChange } = await followUp(...lines).load(TODAY);
  const [made] = site?.periods[0]?.followUps ?? [];
  return { made, problems: problems.map(inOneLine), nextChange };
};

describe('a date that has not been', () => {
  it('is a slip: it is told of, and nothing shows it', async () => {
    const { made, problems, nextChange } = await told('publicerad: 2030-12-20');
    expect(problems).toEqual([
      '2030/uppfoljning-tertial-1.md:4:13 warning datum-i-framtiden | Datumet 20 december 2030 har inte varit än och visas inte. | Rätta datumet. Ska filen synas först då, skriv dagen efter publiceras.',
    ]);
    expect([made?.published, made?.updated]).toEqual([undefined, undefined]);
    expect(nextChange).toBe(Date.parse('2030-12-20T00:00:00+01:00'));
  });

  it('is none in uppdaterad and ändringar either', async () => {
    const { made, problems } = await told(
      'publicerad: 2030-05-20',
      'uppdaterad: 2030-08-16',
      'ändringar: [{datum: 2030-07, text: Mer.}, {datum: 2030-06-01, text: Rättat.}]',
    );
    expect(problems.map((problem) => problem.split(' | ')[1])).toEqual([
      'Datumet 16 augusti 2030 har inte varit än och visas inte.',
      'Datumet juli 2030 har inte varit än och visas inte.',
    ]);
    expect(made?.updated).toBe('2030-06-01');
    expect(made?.changes).toEqual([{ date: '2030-06-01', text: 'Rättat.' }]);
  });

  it('is right where the file waits for it', async () => {
    const { problems } = await told('publicerad: 2030-07-01', 'publiceras: 2030-07-01 08:00');
    expect(problems).toEqual([]);
  });
});

describe('a date of which the day is not known', () => {
  it('is kept as it is stated, and makes no day', async () => {
    const { made, problems } = await told('publicerad: 2030-05');
    expect(problems).toEqual([]);
    expect([made?.published, made?.updated]).toEqual(['2030-05', undefined]);
  });

  it('may be this month or this year', async () => {
    for (const date of ['2030-06', '2030']) {
      const { made, problems } = await told(`publicerad: ${date}`);
      expect([problems, made?.published]).toEqual([[], date]);
    }
  });

  it('contradicts no day within it', async () => {
    expect((await told('publicerad: 2030', 'uppdaterad: 2030-05-02')).problems).toEqual([]);
    expect((await told('publicerad: 2029')).problems).toHaveLength(1);
  });
});

describe('a day as other programs write it', () => {
  it.each([
    ['2030-05-20T00:00:00.000Z', '2030-05-20'],
    ['2030-05-19T22:00:00.000Z', '2030-05-20'],
    ['2030-05-20T08:00:00+02:00', '2030-05-20'],
    ['2030-05-20 00:30:00 +0200', '2030-05-20'],
    ['2030-05-20 23:30:00 -0500', '2030-05-21'],
    ['2030-05-20 08:00', '2030-05-20'],
  ])('%s is a day in Sweden', async (written, day) => {
    const { made, problems } = await told(`publicerad: ${written}`);
    expect([problems, made?.published]).toEqual([[], day]);
  });

  it.each([
    '2030-07-01T06:00:00.000Z',
    '2030-07-01T08:00:00+02:00',
    '2030-07-01 08:00:00 +0200',
    '2030-07-01 08:00',
  ])('the moment %s may have a time zone', async (written) => {
    const { made, problems, nextChange } = await told(`publiceras: ${written}`);
    expect([problems, made]).toEqual([[], undefined]);
    expect(nextChange).toBe(Date.parse('2030-07-01T08:00:00+02:00'));
  });
});
