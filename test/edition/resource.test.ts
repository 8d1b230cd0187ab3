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
  for (const later of [same, other, changed]) expect(later.ready('br')).toBe(undefined);
  for (const later of [same, other, changed]) expect(later.identity.body.length).toBe(1);
  expect([same, other, changed].map((later) => later.ready('br'))).toEqual([pressed, undefined, undefined]);
});

it('what two editions before made is taken over where nobody has asked for it in between', async () => {
  const [first, second, third] = [1, 2, 3].map(() => new Resource('/x', 'text/plain', () => 'a'));
  const pressed = await first?.represent('br');
  if (first !== undefined) second?.adopt(first);
  if (second !== undefined) third?.adopt(second);
  expect(await third?.represent('br')).toBe(pressed);
});

it('a body that is compressed is given as it is from that', async () => {
  let made = 0;
  const text = 'Vi lovar. '.repeat(1000);
  const make = () => {
    made += 1;
    return text;
  };
  const resource = new Resource('/x', 'text/plain', make);
  const { etag, headers } = resource.identity;
  await resource.represent('br');
  expect(resource.length).toBe(10_000);
  const { identity, br, tag } = resource.bodies;
  expect(identity).toBe(undefined);
  const kept = Resource.finished('/x', 'text/plain', { tag, br });
  for (const { identity: plain } of [resource, kept])
    expect([plain.body.toString(), plain.etag, plain.headers]).toEqual([text, etag, headers]);
  expect(made).toBe(1);
});

it('readers have their turn while a body is made in pieces', async () => {
  const turnsAtPiece: number[] = [];
  let turns = 0;
  const count = setInterval(() => {
    turns += 1;
  });
  function* make() {
    for (let pieces = 0; pieces < 5; pieces += 1) {
      const until = performance.now() + 15;
      while (performance.now() < until);
      turnsAtPiece.push(turns);
      yield `${pieces}`;
    }
  }
  const resource = new Resource('/x', 'text/plain', make);
  const [pressed, plain] = await Promise.all([resource.represent('br'), resource.represent('identity')]);
  clearInterval(count);
  expect(plain.body.toString()).toBe('01234');
  expect(pressed.etag).toBe(`${plain.etag.slice(0, -1)}-br"`);
  expect(new Set(turnsAtPiece).size).toBeGreaterThan(2);
});

it('a body in pieces is pressed to the same bytes whether or not somebody asks for the plain one first', async () => {
  const make = function* () {
    for (let line = 0; line < 20_000; line += 1) yield `Aktivitet ${line * 7919}\n`;
  };
  const [one, other] = [new Resource('/x', 'text/csv', make), new Resource('/x', 'text/csv', make)];
  const [first, { etag }] = [await one.represent('br'), await other.represent('identity')];
  const second = await other.represent('br');
  expect(first.body.equals(second.body)).toBe(true);
  expect([first.etag, second.etag, one.length]).toEqual([
    `${etag.slice(0, -1)}-br"`,
    first.etag,
    other.length,
  ]);
  expect(one.identity.body.equals(other.identity.body)).toBe(true);
});

it('pieces that cannot be made are tried again for who asks next', async () => {
  let tries = 0;
  const make = function* () {
    yield 'Vi ';
    tries += 1;
    if (tries === 1) throw new Error('fel');
    yield 'lovar.';
  };
  const resource = new Resource('/x', 'text/csv', make);
  await expect(resource.represent('br')).rejects.toThrow('fel');
  await resource.represent('br');
  expect(resource.identity.body.toString()).toBe('Vi lovar.');
});
