import { describe, expect, it } from 'vitest';
import { periodFacts } from '../../src/words/facts.ts';
import { period } from '../render/support/model.ts';

describe('when it was signed', () => {
  it.each([
    ['2030-02-12', undefined, '12 februari 2030'],
    ['2030-02', undefined, 'I februari 2030'],
    ['2030', undefined, '2030'],
    ['2030-02', 'Provstad', 'Provstad, februari 2030'],
    [undefined, 'Provstad', 'Provstad'],
  ])('on %s in %s is ”%s”', (date, place, words) => {
    const facts = periodFacts({
      ...period({ slug: '2030' }),
      signed: { date, place, by: [] },
      decided: undefined,
    });
    expect(facts).toEqual([{ term: 'Undertecknat', texts: [words] }]);
  });
});

describe('when it was decided', () => {
  it.each([
    ['2030-02', undefined, { term: 'Beslutat', texts: ['I februari 2030'] }],
    ['2030-02-12', undefined, { term: 'Beslutat', texts: ['12 februari 2030'] }],
    ['2030-02', 'Provnämnden', { term: 'Beslutat av', texts: ['Provnämnden, februari 2030'] }],
  ])('on %s by %s is %j', (date, by, fact) => {
    expect(periodFacts({ ...period({ slug: '2030' }), signed: undefined, decided: { by, date } })).toEqual([
      fact,
    ]);
  });
});
