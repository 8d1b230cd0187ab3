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
      'Uppföljning januari–april 2026 Uppföljning Hänvisa till sidan Medborgarlöfte i Provstad. Uppföljning. Medborgarlöfte 2026. https://provstad.example/2026/tertial-1',
    );
  });
});

describe('what a follow-up covers', () => {
  it.each([
    ['hela perioden', '2026-01-01', '2026-12-31', 'Uppföljning januari–december 2026'],
    ['hela perioden', '2026-07-01', '2028-06-30', 'Uppföljning juli 2026–juni 2028'],
    ['hela perioden', undefined, '2028-06-30', 'Uppföljning från undertecknandet till 30 juni 2028'],
    ['hela perioden', undefined, undefined, 'Uppföljning från undertecknandet'],
    ['1 mars 2026–31 maj 2026', '2026-03-01', '2026-05-31', 'Uppföljning mars–maj 2026'],
    ['5 maj 2026', '2026-05-05', '2026-05-06', 'Uppföljning 5 maj–6 maj 2026'],
  ])('%s from %s to %s reads ”%s”', (coversText, from, to, text) => {
    expect(words(all(show({ coversText, covers: { from, to } }), '.side')[0] ?? '')).toBe(text);
  });
});

describe('the results', () => {
  it('stand by pledge and activity; a pledge of which nothing is told is left out, and silence is told', () => {
    const results = [
      result({ activity: 'c', text: 'Bara **text**.' }),
      result({ activity: 'a', status: 'ej påbörjad', outcome: 0 }),
    ];
    expect(words(show({ results }))).toBe(
      'Uppföljning januari–april 2026 Uppföljning I korthet Ingen av 4 aktiviteter anges som klar 1 ej påbörjad 1 utan angivet läge 2 aktiviteter nämns inte i uppföljningen. Vad orden betyder Ej påbörjad Arbetet har inte börjat. Läget anges inte Uppföljningen nämner aktiviteten men säger inte hur långt den har kommit. Löfte 1 2 av 3 aktiviteter Mer om löftet: löfte 1 Löftet om torget. Göra a. Ej påbörjad 0 Göra c. Läget anges inte Bara text. Hänvisa till sidan Medborgarlöfte i Provstad. Uppföljning. Medborgarlöfte 2026. https://provstad.example/2026/tertial-1',
    );
  });

  it('have no empty list where only a text is known', () => {
    expect(show({ results: [result({ activity: 'd', text: 'Text.' })] })).not.toMatch(/<dl[^>]*>\s*<\/dl>/);
  });

  it('have headings of their own below that of the pledge, and the whole text below its own', () => {
    const html = show({ results: [result({ activity: 'd', text: '## Varför' })], report: '## d' });
    expect(html).toContain('<h3 id="varfor">Varför</h3>');
    expect(html).toContain('<h3 id="d-2">d</h3>');
  });
});
