import { expect, it } from 'vitest';
import { notSaved } from '../../src/editing/not-saved.ts';

it.each([
  ['ENOSPC', 'Bilden kunde inte sparas: disken är full. Ta bort något från disken och försök igen.'],
  [
    'EACCES',
    'Bilden kunde inte sparas: det går inte att skriva på platsen (EACCES). Be den som sköter datorn om rättigheter till platsen.',
  ],
  ['EIO', 'Bilden kunde inte sparas (EIO). Försök igen, eller be den som sköter datorn om hjälp.'],
])('what the disk refuses is told with what to do: %s', (code, sentence) => {
  expect(notSaved('Bilden', code)).toBe(sentence);
});
