import { describe, expect, it } from 'vitest';
import { responsibleMark } from '../../src/words/responsible.ts';

const PARTIES = ['Polisen', 'Kommunen', 'Räddningstjänsten', 'Bostadsbolaget'].map((name) => ({
  key: name.toLowerCase(),
  name,
  description: undefined,
  web: undefined,
  organisationNumber: undefined,
  isPublicBody: false,
}));

describe('who is responsible', () => {
  it.each([
    [['polisen'], 'Polisen', [1]],
    [['polisen', 'kommunen'], 'Polisen och Kommunen tillsammans', [1, 2]],
    [
      ['räddningstjänsten', 'kommunen', 'polisen'],
      'Polisen, Kommunen och Räddningstjänsten tillsammans',
      [1, 2, 3],
    ],
    [['bostadsbolaget'], 'Bostadsbolaget', [4]],
  ])('for %j is told by the words ”%s” and shapes %j', (keys, text, shapes) => {
    expect(responsibleMark(keys, PARTIES)).toMatchObject({ text, shapes });
  });

  it('is the same whatever order the editor writes', () => {
    expect(responsibleMark(['kommunen', 'polisen'], PARTIES)).toEqual(
      responsibleMark(['polisen', 'kommunen'], PARTIES),
    );
  });

  it('is said to be unknown where nobody is named, without a shape', () => {
    expect(responsibleMark([], PARTIES)).toEqual({ key: '', text: 'Ansvarig anges inte', shapes: [] });
  });
});
