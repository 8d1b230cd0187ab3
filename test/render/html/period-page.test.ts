import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/model/site.ts';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { pageOf, renderSite } from '../support/sites.ts';

function show(part: Partial<Period>, address = '/2026'): string {
  return mainOf(
    pageOf(renderSite('one period', site({ periods: [period({ slug: '2026', ...part })] })), address),
  );
}

const headings = (html: string) =>
  [...html.matchAll(/<h\d[^>]*>([\s\S]*?)<\/h\d>/g)].map(([heading]) => words(heading));

describe('a period of which little is known', () => {
  it('shows its pledge and nothing else', () => {
    expect(words(show({}))).toBe(
      '2026 Medborgarlöfte 2026 Gäller under 2026. Löftet om trygghet. Inga aktiviteter anges Löfte Mer om löftet Löftet om trygghet. Inga aktiviteter anges. Hänvisa till sidan Medborgarlöfte i Provstad. Medborgarlöfte 2026. https://provstad.example/2026',
    );
  });

  it('shows no heading for what it does not have', () => {
    expect(headings(show({}))).toEqual(['Medborgarlöfte 2026', 'Löftet om trygghet.']);
  });

  it('whose signing and decision have no parts says nothing of them', () => {
    const signed = { date: undefined, place: undefined, by: [] };
    expect(show({ signed, decided: { by: undefined, date: undefined } })).not.toMatch(
      /Undertecknat|Beslutat|Om löftet/,
    );
  });

  it.each([
    [{ from: '2026-07-01', to: '2028-06-30' }, '2026–2028'],
    [{ from: '2026-01-01', to: '2026-12-31' }, '2026'],
    [{ from: '2026-01-01', to: undefined }, '2026–'],
  ])('with the days %j is known as %s', (span, numeral) => {
    expect(words(one(show({ span }), '.numeral'))).toBe(numeral);
  });

  it.each([
    ['2026-2028', '2028-06-30', '2026–2028'],
    ['2026', undefined, '2026'],
    ['skolvagar', '2028-06-30', '–2028'],
    ['skolvagar', undefined, 'skolvagar'],
  ])('in the folder %s, from a day that is not known to %s, is known as %s', (slug, to, numeral) => {
    const span = { from: undefined, to };
    expect(words(one(show({ slug, span }, `/${slug}`), '.numeral'))).toBe(numeral);
  });

  it('that starts by a signing is known by the year of it', () => {
    const signed = { date: '2026-03-19', place: undefined, by: [] };
    expect(words(one(show({ signed, span: { from: undefined, to: '2028-06-30' } }), '.numeral'))).toBe(
      '2026–2028',
    );
  });
});

describe('the activities of a pledge', () => {
  const responsible = ['polisen', 'kommunen'];

  it('are in the order that the editor wrote, each with who does it where nothing tells how it goes', () => {
    const activities = [
      activity({ id: 'ingen' }),
      activity({ id: 'ihop', responsible }),
      activity({ id: 'kommunens', responsible: ['kommunen'] }),
      activity({ id: 'polisens', responsible: ['polisen'] }),
    ];
    const html = show({ pledges: [pledge({ id: 'trygghet', activities })] });
    expect(all(html, '.activities > li').map((item) => attribute(item, 'id'))).toEqual([
      'ingen',
      'ihop',
      'kommunens',
      'polisens',
    ]);
    expect(all(html, '.activities > li').map(words)).toEqual([
      'Göra ingen. Ansvarig anges inte',
      'Göra ihop. Polisen och Kommunen tillsammans',
      'Göra kommunens. Kommunen',
      'Göra polisens. Polisen',
    ]);
  });

  it('say nothing of responsibility where nobody is named for any', () => {
    const html = show({ pledges: [pledge({ id: 'trygghet', activities: [activity({ id: 'ingen' })] })] });
    expect(html).not.toMatch(/Ansvarig|Vem gör vad|class="who"/);
  });

  it("keep the editor's groups in order, with those outside a group first, where no other heading covers them", () => {
    const activities = [
      activity({ id: 'a', group: 'Arbete i skolan', responsible }),
      activity({ id: 'b', responsible: ['polisen'] }),
      activity({ id: 'c', group: 'Arbete i skolan' }),
      activity({ id: 'd', group: 'Annat arbete' }),
    ];
    const html = show({ pledges: [pledge({ id: 'trygghet', activities })] });
    expect(all(html, '.activities > li').map((item) => attribute(item, 'id'))).toEqual(['b', 'a', 'c', 'd']);
    expect(headings(html).slice(-2)).toEqual(['Arbete i skolan', 'Annat arbete']);
    expect(words(one(html, '#c'))).toBe('Göra c. Ansvarig anges inte');
  });

  it('tell the newest follow-up that mentions them, with what it knows', () => {
    const activities = ['a', 'b', 'c', 'd', 'e'].map((id) => activity({ id }));
    const newer = followUp({
      slug: 'tertial-2',
      results: [
        result({ activity: 'a', status: 'ingen uppgift' }),
        result({ activity: 'b', outcome: 0 }),
        result({ activity: 'c', text: 'Se texten.' }),
      ],
    });
    const older = followUp({
      slug: 'tertial-1',
      results: ['a', 'd'].map((id) => result({ activity: id, status: 'klar', outcome: 'ett 80-tal' })),
    });
    const html = show({ pledges: [pledge({ id: 'trygghet', activities })], followUps: [newer, older] });
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => words(one(html, `#${id}`)))).toEqual([
      'Göra a. Ingen uppgift',
      'Göra b. Läget anges inte 0',
      'Göra c. Läget anges inte Se texten.',
      'Göra d. Klar ett 80-tal',
      'Göra e. Ingen uppgift',
    ]);
  });
});

describe('the description of a period', () => {
  const described = (part: Partial<Period>) => {
    const made = renderSite('one', site({ periods: [period({ slug: '2026', ...part })] }));
    return attribute(one(pageOf(made, '/2026'), 'meta[name="description"]'), 'content');
  };

  it('is the summary, else the first words of the introduction, else the title and the pledges', () => {
    expect(described({ summary: 'En mening.', introduction: 'Ord.' })).toBe(
      'En mening. Medborgarlöfte i Provstad.',
    );
    expect(described({ introduction: '## Rubrik\n\nFörsta *stycket*.\n\nMer.' })).toBe(
      'Första stycket. Medborgarlöfte i Provstad.',
    );
    expect(described({})).toBe('Medborgarlöfte 2026. Löftet om trygghet. Medborgarlöfte i Provstad.');
  });

  it('is at most 155 characters where it is made by the program', () => {
    expect(described({ introduction: 'Långa ord. '.repeat(30) }).length).toBeLessThanOrEqual(155);
  });
});
