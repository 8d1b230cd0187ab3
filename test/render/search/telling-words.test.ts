import { expect, it } from 'vitest';
import { tellingWords } from '../../../src/render/search/telling-words.ts';

const telling = (query: string) => tellingWords(query.split(' ')).join(' ');

it('words that are in every text are left out, unless there are no others', () => {
  expect(telling('vad är hundsök')).toBe('hundsök');
  expect(telling('vad är')).toBe('vad är');
});

it('words that only ask are left out, unless nothing else is asked for', () => {
  expect(telling('vad händer med belysningen')).toBe('belysningen');
  expect(telling('vem ansvarar för grannstöd')).toBe('grannstöd');
  expect(telling('how is the police')).toBe('police');
  expect(telling('hur gick det')).toBe('gick');
  expect(telling('ansvarig')).toBe('ansvarig');
});
