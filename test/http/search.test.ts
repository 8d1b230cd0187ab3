import { afterAll, expect, it } from 'vitest';
import { get } from './raw-http.ts';
import { startSite } from './running-site.ts';

const QUERIES = 1_000;
const AT_ONCE = 8;

const site = await startSite();
afterAll(site.stop);
const ask = (target: string, headers = {}) => get(site.port, target, { Host: 'x', ...headers });

it('a search is answered, compressed, and known again by its ETag', async () => {
  const reply = await ask('/sok?q=torg', { 'Accept-Encoding': 'br' });
  expect([reply.status, reply.headers['Content-Encoding']]).toEqual([200, 'br']);
  expect((await ask('/sok?q=torg')).body.toString()).toContain('<mark>torget</mark>');
  expect(
    (await ask('/sok?q=torg', { 'Accept-Encoding': 'br', 'If-None-Match': reply.headers['ETag'] })).status,
  ).toBe(304);
});

it('a search for nothing is the page itself', async () => {
  const page = await ask('/sok');
  for (const query of ['?', '?q=', '?q=+', '?q=%00', '?sida=2', '?q[]=torg'])
    expect((await ask(`/sok${query}`)).headers['ETag']).toBe(page.headers['ETag']);
});

it('another spelling of the address leads to the one spelling, question and all', async () => {
  const moved = await ask('/Sok/?q=torg');
  expect([moved.status, moved.headers['Location']]).toEqual([308, '/sok?q=torg']);
});

const PIECES = [
  'torg',
  'lykta',
  '%00',
  '%ED%A0%80',
  '%F0%9F',
  '%',
  '%E0%A4%A',
  '%FF',
  '%0d%0a',
  '%F0%9F%98%80',
  'a%CC%88'.repeat(50),
  'a'.repeat(8_000),
  `${'a'.repeat(50)}!`,
  '((a%2B)%2B)%2B%24',
  '.*'.repeat(40),
  '%5B%5B%5B',
  '%3Cscript%3E',
  '%22%3E%3Cb%3E',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  '1%20588%20588%20588',
  '9'.repeat(400),
  '%E2%80%AE',
  '+',
  '&q=',
  '&q[]=',
  '&q[a]=',
  '&period=',
  '&part=',
  '&sida=',
  '-1',
  '1e9',
  '99999',
  '=',
  ';',
  '?',
];

/** The same in every run. */
function queries(): readonly string[] {
  let state = 20_261_126;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * most);
  };
  return Array.from({ length: QUERIES }, () => {
    const pieces = Array.from({ length: 1 + below(6) }, () => PIECES[below(PIECES.length)] ?? '');
    return `/sok?q=${pieces.join('')}`.slice(0, 8_200);
  });
}

it(`${QUERIES} hostile searches are each answered, and the site stays up`, { timeout: 120_000 }, async () => {
  const queue = queries().values();
  const wrong: unknown[] = [];
  const askInTurn = async () => {
    for (const target of queue) {
      const { status, body } = await ask(target);
      const said = body.toString();
      if (status !== 200 || /<script>|<b>|>49<|at .*\.ts:\d/.test(said)) wrong.push({ target, status });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
  expect(wrong).toEqual([]);
  expect((await ask('/halsa')).status).toBe(200);
  expect(site.log).toEqual([]);
});
