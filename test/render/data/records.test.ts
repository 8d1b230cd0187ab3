import { describe, expect, it } from 'vitest';
import { dataOf } from '../support/data.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { exempelkommun, jonkoping, SITES } from '../support/sites.ts';

const TAG = 'tag:provstad.example,2026';

const data = dataOf(
  site({
    municipalityCode: '0000',
    glossary: [{ term: 'SSG', meaning: 'Strategiska gruppen', searchWords: ['grupp'] }],
    updated: '2031-07-15',
    periods: [
      period({
        slug: '2031',
        introduction: 'Vi **lovar** [mer](/om).\n\n- ljus\n- folk',
        continues: ['2030'],
        changes: [{ date: '2031-02', text: 'Målet rättades.' }],
        updated: '2031-02-01',
        expected: [
          {
            part: 'halvår',
            number: 1,
            year: 2031,
            from: '2031-01-01',
            to: '2031-06-30',
            state: 'published',
          },
          { part: 'halvår', number: 2, year: 2031, from: '2031-07-01', to: '2031-12-31', state: 'late' },
        ],
        pledges: [
          pledge({
            id: 'torget',
            description: 'Torget är *mörkt*.',
            activities: [
              activity({
                id: 'lampor',
                target: { bound: 'minst', amount: 4, unit: 'lampor', per: undefined },
              }),
              activity({ id: 'nytt' }),
            ],
          }),
        ],
        followUps: [
          followUp({
            slug: 'halvar-1',
            report: '# Så gick det\n\nDet blev **ljust**.',
            summary: 'Det blev ljust.',
            changes: [{ date: '2031-08-01', text: 'Antalet rättades.' }],
            covers: { from: '2031-01-01', to: '2031-06-30' },
            results: [
              result({ activity: 'lampor', outcome: 5, text: 'Se [bilden](bilder/ljus.png).' }),
              result({ activity: 'nytt', status: 'pågår' }),
            ],
          }),
        ],
      }),
      period({ slug: '2030', pledges: [pledge({ id: 'torget', activities: [activity({ id: 'lampor' })] })] }),
    ],
  }),
);
const [newest, first] = data.perioder;
const [torget] = newest?.loften ?? [];
const [told] = newest?.uppfoljningar ?? [];

describe('the data', () => {
  it('says what a pledge and an activity go on from as pages show it, though the content does not state it', () => {
    expect(torget).toMatchObject({
      fortsatter: '2030/torget',
      linje: [
        { id: `${TAG}:2030/lofte/torget`, period: '2030', nyckel: 'torget', ar: '2030' },
        { id: `${TAG}:2031/lofte/torget`, period: '2031', nyckel: 'torget', ar: '2031' },
      ],
    });
    expect(torget?.aktiviteter).toMatchObject([
      {
        fortsatter: '2030/lampor',
        linje: [{ id: `${TAG}:2030/aktivitet/lampor` }, { id: `${TAG}:2031/aktivitet/lampor` }],
      },
      { fortsatter: null, linje: [] },
    ]);
    expect(first?.loften).toMatchObject([{ fortsatter: null, linje: [] }]);
  });

  it('has editors’ texts as markdown and as words', () => {
    expect(newest).toMatchObject({
      inledning: 'Vi **lovar** [mer](/om).\n\n- ljus\n- folk',
      inledning_klartext: 'Vi lovar mer.\nljus\nfolk',
    });
    expect(torget).toMatchObject({
      beskrivning: 'Torget är *mörkt*.',
      beskrivning_klartext: 'Torget är mörkt.',
    });
    expect(told).toMatchObject({
      sammanfattning: 'Det blev ljust.',
      rapport: '# Så gick det\n\nDet blev **ljust**.',
      rapport_klartext: 'Så gick det\nDet blev ljust.',
      resultat: [
        { text: 'Se [bilden](bilder/ljus.png).', text_klartext: 'Se bilden.' },
        { text: null, text_klartext: null },
      ],
    });
    expect(first).toMatchObject({ inledning: null, inledning_klartext: null });
  });

  it('has what has been changed, with the ids of the feeds', () => {
    const changed = [...(newest?.andringar ?? []), ...(told?.andringar ?? [])];
    expect(changed).toMatchObject([
      { datum: '2031-02', text: 'Målet rättades.' },
      { datum: '2031-08-01', text: 'Antalet rättades.' },
    ]);
    expect(changed[0]?.id).toMatch(/^tag:provstad\.example,2026:2031\/andring\/[0-9a-f]{12}$/);
    expect(changed[1]?.id).toMatch(/2031\/uppfoljning\/halvar-1\/andring\/[0-9a-f]{12}$/);
  });

  it('has the verdict on an outcome, in the words of the pages, where there is one', () => {
    const bedomning = {
      ord: 'nått',
      tid: { fran: '2031-01-01', till: '2031-12-31' },
      utfall: 5,
      mal: 4,
      antal_uppfoljningar: 1,
    };
    expect(told?.resultat).toMatchObject([{ bedomning }, { bedomning: null }]);
    expect(torget?.aktiviteter).toMatchObject([{ senaste: { bedomning } }, { senaste: { bedomning: null } }]);
  });

  it('has the follow-ups that are expected, and whether they are here', () => {
    expect(newest?.vantade).toEqual([
      {
        id: `${TAG}:2031/vantad/halvar-1-2031`,
        del: 'halvår',
        nummer: 1,
        ar: 2031,
        omfattar: { fran: '2031-01-01', till: '2031-06-30' },
        lage: 'publicerad',
      },
      {
        id: `${TAG}:2031/vantad/halvar-2-2031`,
        del: 'halvår',
        nummer: 2,
        ar: 2031,
        omfattar: { fran: '2031-07-01', till: '2031-12-31' },
        lage: 'har inte publicerats här',
      },
    ]);
  });

  it('has the glossary and the municipality, and its day is the newest of all that it tells', () => {
    expect(data).toMatchObject({
      specifikation: 'medborgarlöften 1.1',
      kommunkod: '0000',
      andrad: '2031-07-15',
      ordlista: [
        { id: `${TAG}:ordlista/SSG`, ord: 'SSG', betyder: 'Strategiska gruppen', sokord: ['grupp'] },
      ],
    });
  });
});

/** The ids of everything in some data, those that a line points to apart. */
function idsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => (key === 'linje' ? [] : idsIn(part)));
  return 'id' in value ? [value.id, ...inner] : inner;
}

it.each(SITES)('no two things of $name have the same id, and each is a tag URI', ({ site: shown }) => {
  const ids = idsIn(dataOf(shown));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}(-\d\d-\d\d)?:[\w./%~!'()*-]+$/);
});

it('no pledge of Jönköping that pages show with a line is without one', () => {
  const lines = dataOf(jonkoping.site).perioder.flatMap(({ nyckel, loften }) =>
    loften.map(({ nyckel: pledgeKey, linje }) => [nyckel, pledgeKey, linje.map(({ ar }) => ar).join(' › ')]),
  );
  expect(lines).toContainEqual(['2018', 'drogfri-miljo', '2016 › 2017 › 2018']);
});

it('nothing that is hidden is in the data', () => {
  const json = JSON.stringify(dataOf(exempelkommun.site));
  expect(json).not.toContain('"tertial-1-2026"');
  expect(json).not.toContain('Uppföljning 2026 tertial 1');
});
