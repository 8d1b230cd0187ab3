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

it('who asks of all promises is told by how they go and when there will be more, who asks of some by what these are about', () => {
  expect(telling('hur gick det med löftena')).toBe('gick löftena');
  expect(telling('har polisen hållit sina löften')).toBe('hållit löften');
  expect(telling('när kommer nästa rapport')).toBe('kommer nästa rapport');
  expect(telling('hur går det med löftet om trafik')).toBe('trafik');
  expect(telling('vilka löften finns')).toBe('löften');
});
