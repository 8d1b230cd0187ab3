import { expect, it } from 'vitest';
import { formatProblem } from '../../src/content/problem.ts';
import { undatedProblems } from '../../src/content/undated-problems.ts';
import { followUp, period, result, site } from '../render/support/model.ts';

const siteWith = (status: 'pågår' | 'klar', outcome: number) =>
  site({
    periods: [
      period({
        slug: '2031',
        followUps: [followUp({ slug: 'varen', results: [result({ activity: 'a', status, outcome })] })],
      }),
    ],
  });

it('an edit without a day is a warning with the row to write', () => {
  expect(undatedProblems(siteWith('pågår', 3), siteWith('klar', 4), '2031-09-15').map(formatProblem)).toEqual(
    [
      '2031/uppfoljning-varen.md:1:1  varning  Filen säger något annat än den senaste versionen i Git (läge och utfall), men inget datum i den är nyare. Skriv raden ”uppdaterad: 2031-09-15” i filen, eller ändra den som finns.',
    ],
  );
});
