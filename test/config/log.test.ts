import { describe, expect, it } from 'vitest';
import { makeLog } from '../../src/config/log.ts';
import { againLine } from '../../src/config/repetitions.ts';

/** A log, its lines, and a way to let a minute go by. */
function start(level = 'info') {
  const lines: unknown[] = [];
  let waiting: (() => void)[] = [];
  const log = makeLog(level, { write: (line) => lines.push(JSON.parse(line)) }, (run) => waiting.push(run));
  const minute = () => {
    const due = waiting;
    waiting = [];
    for (const run of due) run();
  };
  return { log, lines, minute };
}

const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const TEXT = 'En sida kunde inte visas';
const fault = new Error('no ink');

describe('an error that repeats itself', () => {
  it('is told with its stack once, then once a minute by how often', () => {
    const { log, lines, minute } = start();
    for (let times = 0; times < 16_737; times += 1) log.error({ err: fault, address: '/2018' }, TEXT);
    expect(lines).toEqual([
      {
        level: 50,
        time: TIME,
        err: { type: 'Error', message: 'no ink', stack: expect.stringContaining('log.test.ts') },
        address: '/2018',
        msg: TEXT,
      },
    ]);
    minute();
    log.error({ err: fault, address: '/2017' }, TEXT);
    minute();
    expect(lines.slice(1)).toEqual(
      [16_736, 1].map((times) => ({
        level: 50,
        time: TIME,
        reason: 'no ink',
        times,
        msg: againLine(times, TEXT),
      })),
    );
  });

  it('after a minute without it is told with its stack again', () => {
    const { log, lines, minute } = start();
    log.error({ err: fault }, TEXT);
    minute();
    log.error({ err: fault }, TEXT);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ err: { stack: fault.stack }, msg: TEXT });
  });

  it('is told apart from others', () => {
    const { log, lines } = start();
    log.error({ err: fault }, TEXT);
    log.error({ err: new Error('no paper') }, TEXT);
    log.error({ err: fault }, 'En bild kunde inte göras');
    expect(lines).toHaveLength(3);
  });

  it('fills no memory where each is another', () => {
    const { log, lines, minute } = start();
    for (let number = 0; number < 1_000; number += 1) log.error({ err: new Error(`no ${number}`) }, TEXT);
    expect(lines).toHaveLength(101);
    minute();
    expect(lines).toHaveLength(102);
    expect(lines[101]).toMatchObject({ times: 899 });
  });
});

it('what is no error is told as often as it happens', () => {
  const { log, lines } = start();
  for (let times = 0; times < 3; times += 1) {
    log.info('Innehållet är publicerat.');
    log.error({ file: 'a.md', code: 'x' }, 'a.md:1:1  fel');
  }
  expect(lines).toHaveLength(6);
});

it('a log tells from its level upwards', () => {
  const { log, lines } = start('error');
  log.warn({ err: fault }, TEXT);
  expect(lines).toEqual([]);
});

it('how often is said in words', () => {
  expect(againLine(1, TEXT)).toBe('Samma fel igen, 1 gång till på en minut: En sida kunde inte visas');
  expect(againLine(9, TEXT)).toBe('Samma fel igen, 9 gånger till på en minut: En sida kunde inte visas');
});
