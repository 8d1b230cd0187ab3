import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/model/site.ts';
import { all, mainOf, words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { pageOf, renderSite } from '../support/sites.ts';

const PLEDGES = [
  pledge({ id: 'torget', activities: [activity({ id: 'a' }), activity({ id: 'b' }), activity({ id: 'c' })] }),
  pledge({ id: 'utan' }),
  pledge({ id: 'skolan', activities: [activity({ id: 'd' })] }),
];

function show(part: Partial<FollowUp>): string {
  const followUps = [followUp({ slug: 'tertial-1', title: 'Uppföljning', ...part })];
  const made = renderSite('one', site({ periods: [period({ slug: '2026', pledges: PLEDGES, followUps })] }));
  return mainOf(pageOf(made, '/2026/tertial-1'));
}

describe('a follow-up of which little is known', () => {
  it('says what it covers and of which pledge', () => {
    expect(words(show({}))).toBe(
      'Uppföljning Omfattar Tertial 1 2026, 1 januari–30 april 2026 Löfte Medborgarlöfte 2026 Så här hänvisar du till sidan Polisen, Kommunen och Foretagen. Uppföljning. Medborgarlöfte 2026. Medborgarlöfte i Provstad. https://provstad.example/2026/tertial-1',
    );
  });
});

describe('what a follow-up covers', () => {
  it.each([
    ['hela perioden', '2026-01-01', '2026-12-31', 'Hela perioden, 1 januari–31 december 2026'],
    ['hela perioden', '2026-07-01', '2028-06-30', 'Hela perioden, 1 juli 2026–30 juni 2028'],
    ['hela perioden', undefined, '2028-06-30', 'Hela perioden, från undertecknandet till 30 juni 2028'],
    ['hela perioden', undefined, undefined, 'Hela perioden, från undertecknandet'],
    ['1 mars 2026–31 maj 2026', '2026-03-01', '2026-05-31', '1 mars 2026–31 maj 2026'],
    ['2026', '2026-01-01', '2026-12-31', '2026'],
    ['5 maj 2026', '2026-05-05', '2026-05-05', '5 maj 2026'],
    ['från undertecknandet till 1 maj 2026', undefined, '2026-05-01', 'Från undertecknandet till 1 maj 2026'],
  ])('%s from %s to %s reads ”%s”', (coversText, from, to, text) => {
    expect(words(all(show({ coversText, covers: { from, to } }), 'dd')[0] ?? '')).toBe(text);
  });
});

describe('the results', () => {
  it('stand by pledge and activity; a pledge without activities is left out, and silence is told', () => {
    const results = [
      result({ activity: 'c', text: 'Bara **text**.' }),
      result({ activity: 'a', status: 'ej påbörjad', outcome: 0 }),
    ];
    expect(words(show({ results }).split('Resultat för varje aktivitet')[1] ?? '')).toBe(
      [
        'Löftet om torget. Göra a. Läget Ej påbörjad Utfall 0 Göra c. Bara text.',
        '1 aktivitet nämns inte i uppföljningen.',
        'Löftet om skolan. 1 aktivitet nämns inte i uppföljningen. Vad orden om läget betyder Ej påbörjad Arbetet har inte börjat. Så här hänvisar du till sidan Polisen, Kommunen och Foretagen. Uppföljning. Medborgarlöfte 2026. Medborgarlöfte i Provstad. https://provstad.example/2026/tertial-1',
      ].join(' '),
    );
  });

  it('have no empty list where only a text is known', () => {
    expect(show({ results: [result({ activity: 'd', text: 'Text.' })] })).not.toMatch(/<dl[^>]*>\s*<\/dl>/);
  });

  it('have headings of their own below that of the activity', () => {
    const html = show({ results: [result({ activity: 'd', text: '## Varför' })], report: '## d' });
    expect(html).toContain('<h5 id="varfor">Varför</h5>');
    expect(html).toContain('<h2 id="d-2">d</h2>');
  });
});
