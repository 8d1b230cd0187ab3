import { expect, it } from 'vitest';
import { Resource } from '../../src/edition/resource.ts';

it('a resource has its own headers beside those of every answer', async () => {
  const resource = new Resource('/x.csv', 'text/csv', () => 'a\r\n', { headers: { 'X-Own': 'yes' } });
  const { headers } = await resource.represent('br');
  expect(headers).toMatchObject({ 'Content-Type': 'text/csv', 'Content-Encoding': 'br', 'X-Own': 'yes' });
});

it('a picture is sent as it is to whoever accepts an encoding', async () => {
  const resource = new Resource('/x.png', 'image/png', () => Buffer.from([137, 80, 78, 71]));
  const { body, headers } = await resource.represent('br');
  expect([...body]).toEqual([137, 80, 78, 71]);
  expect(headers['Content-Encoding']).toBe(undefined);
  expect(resource.ready('gzip')).toBe(resource.identity);
});

it('what an earlier resource made is taken over only where body and headers are the same', async () => {
  const make = (body: string, own: string) =>
    new Resource('/x', 'text/plain', () => body, { headers: { 'X-Own': own } });
  const earlier = make('a', '1');
  const pressed = await earlier.represent('br');
  const [same, other, changed] = [make('a', '1'), make('b', '1'), make('a', '2')];
  for (const later of [same, other, changed]) later.adopt(earlier);
  expect([same, other, changed].map((later) => later.ready('br'))).toEqual([pressed, undefined, undefined]);
});
