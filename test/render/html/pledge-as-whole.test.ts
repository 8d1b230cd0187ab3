import { expect, it } from 'vitest';
import { mainOf, words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { pageOf, renderSite } from '../support/sites.ts';

const ONE = pledge({
  id: 'torget',
  title: 'Göra torget tryggt.',
  activities: [activity({ id: 'lampor', text: 'Byta lampor.' })],
});
const OTHER = pledge({
  id: 'skolan',
  title: 'Göra skolvägen säker.',
  activities: [activity({ id: 'cyklar', text: 'Märka cyklar.' })],
});
const made = renderSite(
  'a pledge told of as a whole',
  site({
    periods: [
      period({
        slug: '2026',
        pledges: [ONE, OTHER],
        followUps: [
          followUp({
            slug: 'tertial-1',
            results: [result({ of: 'pledge', activity: 'torget', status: 'pågår' })],
          }),
        ],
      }),
    ],
  }),
);
const told = (address: string) => words(mainOf(pageOf(made, address)));

it('a pledge that is told of as a whole is not said to be unknown', () => {
  for (const address of ['/', '/2026/torget', '/2026/tertial-1']) {
    expect(told(address)).toContain('Löftet som helhet');
    expect(told(address)).not.toMatch(/Ingen uppgift om|0 av 1|innehåller inga resultat/);
  }
});

it('another pledge of the period says that the follow-up, which has results, does not tell of it', () => {
  expect(told('/2026/skolan')).toContain(
    'Ingen uppgift om hur det går för aktiviteten En uppföljning är publicerad här, men den säger inte hur det går:',
  );
});
