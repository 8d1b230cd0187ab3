import { expect, it } from 'vitest';
import { withIds } from '../../src/editing/new-ids.ts';
import { edited, formOf } from './form-edits.ts';

const HEAD = '---\ntitel: L\nperiod: 2099\nlöften:\n';

function idsAfter(items: string): readonly string[] {
  const { described, value } = formOf('2099/lofte.md', `${HEAD}${items}---\n`);
  return [
    ...JSON.stringify(withIds(described, value)).matchAll(/"id":{"kind":"scalar","text":"([^"]*)"/g),
  ].map(([, id = '']) => id);
}

it('are made of the words, kept short, and no two alike', () => {
  const items = `  - titel: Göra det tryggt på Ågatan!
    aktiviteter:
      - text: Göra det tryggt på Ågatan
      - {id: lampor, text: Byta lampor}
  - titel: Lampor
  - titel: ${'Ett mycket långt löfte om allt '.repeat(5)}
  - beskrivning: Utan titel
`;
  expect(idsAfter(items)).toEqual([
    'gora-det-tryggt-pa-agatan',
    'gora-det-tryggt-pa-agatan-2',
    'lampor',
    'lampor-2',
    'ett-mycket-langt-lofte-om',
    '',
  ]);
});

it('that would be alike are told apart by more of the words, then by what they are in, and by a number only at last', () => {
  const items = `  - titel: Göra det tryggt på Ågatan och på torget
  - titel: Göra det tryggt på Ågatan och på Storgatan
  - titel: Trygga parken
    aktiviteter:
      - text: Byta lampor
      - text: Byta lampor
      - text: Byta lampor
  - titel: Trygg skolgång
    aktiviteter:
      - text: Byta lampor
`;
  expect(idsAfter(items)).toEqual([
    'gora-det-tryggt-pa-agatan',
    'gora-det-tryggt-pa-agatan-och-pa-storgatan',
    'trygga-parken',
    'byta-lampor',
    'byta-lampor-trygga',
    'byta-lampor-parken',
    'trygg-skolgang',
    'byta-lampor-trygg',
  ]);
});

it('that are there stay', () => {
  expect(idsAfter('  - {id: Å Ä, titel: T}\n')).toEqual(['Å Ä']);
});

it('are written first behind the dash', () => {
  const text = `${HEAD}  - {id: a, titel: T}\n---\n`;
  const edits = { 'ny:löften': '', 'löften/n0/titel': 'U', 'löften/n0/id': 'u' };
  expect(edited('2099/lofte.md', text, edits)).toBe(
    `${HEAD}  - {id: a, titel: T}\n  - id: u\n    titel: U\n---\n`,
  );
});
