import { expect, it } from 'vitest';
import { openDictionary } from '../../../src/content/language/dictionary.ts';
import { mendOf } from '../../../src/content/language/mend.ts';

it.each([
  ['tilsammans', 'tillsammans'],
  ['aktivitetr', 'aktiviteter'],
  ['polisne', 'polisen'],
  ['kommunnen', 'kommunen'],
  ['samvärkan', 'samverkan'],
  ['tygghetsskapande', 'trygghetsskapande'],
  ['trygghetsvandringr', 'trygghetsvandringar'],
  // A compound with another letter, another form of a word, and nothing near.
  ['juneporten', undefined],
  ['padelbanna', undefined],
  ['flimpoteket', undefined],
])('%s: %s', async (word, mend) => {
  expect(mendOf(word, await openDictionary())).toBe(mend);
});
