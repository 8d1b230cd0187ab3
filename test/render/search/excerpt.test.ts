import { expect, it } from 'vitest';
import { excerpt, type Piece } from '../../../src/render/search/excerpt.ts';

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const show = (text: string, ...marked: string[]) => shown(excerpt(text, new Set(marked)));
const FILLER = 'Det här är en lång mening utan det som söks. '.repeat(8);

it('a short text is shown whole, with its words marked', () => {
  expect(show('Hundsök i skolor, hundsök på torg.', 'hundsök')).toBe(
    '[Hundsök] i skolor, [hundsök] på torg.',
  );
});

it('a long text is cut between words around what was found', () => {
  const found = show(`${FILLER}Polisen gör hundsök i skolor. ${FILLER}`, 'hundsök');
  expect(found).toMatch(/^… .*Polisen gör \[hundsök\] i skolor\. .* …$/);
  expect(found.length).toBeLessThan(200);
});

it('is cut where most different words stand', () => {
  expect(show(`Hundsök, hundsök. ${FILLER}Hundsök i skolor.`, 'hundsök', 'skolor')).toContain(
    '[Hundsök] i [skolor].',
  );
});

it('the beginning is shown where nothing was found', () => {
  expect(show(FILLER)).toMatch(/^Det här är en lång mening .* …$/);
  expect(show('')).toBe('');
});
