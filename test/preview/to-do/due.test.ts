import { expect, it } from 'vitest';
import { expectedFollowUps } from '../../../src/model/expected/expected.ts';
import { dueFollowUps } from '../../../src/preview/to-do/due.ts';
import { startPreview } from '../running-preview.ts';

it('what is due can be written with one press, and what comes next is told', async () => {
  const preview = await startPreview();
  const { site } = preview.site.current();
  preview.stop();
  const periods = (site?.periods ?? []).map((period) => ({
    ...period,
    expected:
      period.slug === '2018' ? expectedFollowUps(period.span, 'tertial', [], '2018-11-15') : period.expected,
  }));
  expect(dueFollowUps({ periods })).toEqual([
    {
      title: 'Löften 2018: tertial 1 2018',
      state: 'Sen. Tiden som den gäller tog slut 30 april 2018',
      isLate: true,
      value: '2018 tertial 1 2018',
    },
    {
      title: 'Löften 2018: tertial 2 2018',
      state: 'Sen. Tiden som den gäller tog slut 31 augusti 2018',
      isLate: true,
      value: '2018 tertial 2 2018',
    },
    {
      title: 'Löften 2018: tertial 3 2018',
      state: 'Kan skrivas efter 31 december 2018',
      isLate: false,
      value: undefined,
    },
  ]);
});
