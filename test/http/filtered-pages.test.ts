import { afterAll, expect, it } from 'vitest';
import { get } from './raw-http.ts';
import { startSite } from './running-site.ts';

const site = await startSite();
afterAll(site.stop);
const ask = (target: string, headers = {}) => get(site.port, target, { Host: 'x', ...headers });

it('a filter in the address is answered with the page for it, compressed and known again by its ETag', async () => {
  const whole = await ask('/uppfoljningar');
  const some = await ask('/uppfoljningar?period=2018');
  expect([whole.status, some.status]).toEqual([200, 200]);
  expect(whole.body.toString()).not.toContain('Ta bort valet');
  expect(some.body.toString()).toContain('Ta bort valet');
  expect(some.headers['ETag']).not.toBe(whole.headers['ETag']);
  const again = await ask('/uppfoljningar?period=2018', { 'If-None-Match': some.headers['ETag'] });
  expect(again.status).toBe(304);
  const pressed = await ask('/uppfoljningar?period=2018', { 'Accept-Encoding': 'br' });
  expect(pressed.headers['Content-Encoding']).toBe('br');
});

it('a query that chooses nothing, or of another page, changes nothing', async () => {
  const whole = await ask('/uppfoljningar');
  for (const query of ['?', '?utm_source=x', '?period=', '?period']) {
    expect((await ask(`/uppfoljningar${query}`)).headers['ETag']).toBe(whole.headers['ETag']);
  }
  expect((await ask('/2018?period=2017')).headers['ETag']).toBe((await ask('/2018')).headers['ETag']);
});

it('another spelling of the address leads to the one spelling, filter and all', async () => {
  const moved = await ask('/Uppfoljningar/?period=2018');
  expect([moved.status, moved.headers['Location']]).toEqual([308, '/uppfoljningar?period=2018']);
});

it('many and hostile filters are no trouble', async () => {
  for (let number = 0; number < 300; number += 1) {
    const { status } = await ask(
      `/uppfoljningar?plats=${number}${'%'.repeat(number % 3)}&part=${'a'.repeat(number)}`,
    );
    expect(status).toBe(200);
  }
});
