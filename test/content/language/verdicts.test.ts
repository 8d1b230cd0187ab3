import { expect, it } from 'vitest';
import { Verdicts } from '../../../src/content/language/verdicts.ts';

it('words that are not in the dictionary are strangers', async () => {
  const verdicts = new Verdicts();
  const twice = [
    await verdicts.strangers(['tilsammans', 'Torget', 'torget']),
    await verdicts.strangers(['tilsammans']),
  ];
  expect(twice.map((words) => [...words])).toEqual([['tilsammans'], ['tilsammans']]);
});

it('a check looks for so many mends, and the next one goes on', async () => {
  const verdicts = new Verdicts(2);
  verdicts.beginCheck();
  const words = ['qxzq', 'Tilsammans', 'aktivitetr'];
  const mends = async () => Promise.all(words.map((word) => verdicts.mendOf(word)));
  expect(await mends()).toEqual([undefined, 'Tillsammans', undefined]);
  verdicts.beginCheck();
  expect(await mends()).toEqual([undefined, 'Tillsammans', 'aktiviteter']);
});
