import { describe, expect, it } from 'vitest';
import { inOneLine, MINIMAL, TemporaryContent } from '../temporary-content.ts';

const UNPROMISED = { '2030/uppfoljning-tertial-1.md': undefined };
const MISSING = {
  ...UNPROMISED,
  '2030/lofte.md': MINIMAL['2030/lofte.md'].replace('period: 2030\n', 'period: 2030\nuppföljs: tertial\n'),
};
const on = async (day: string, files: Readonly<Record<string, string | undefined>> = MISSING) => {
  const { problems } = await new TemporaryContent(files).load(Date.parse(`${day}T10:00:00Z`));
  return problems.map(inOneLine);
};

describe('a follow-up that is missing', () => {
  it('is told of when its time has been over for two months', async () => {
    expect(await on('2030-06-30')).toEqual([]);
    expect(await on('2030-07-01')).toEqual([
      '2030/lofte.md:4:11 warning uppfoljning-saknas | Uppföljningen för tertial 1 2030 saknas. Tiden gick ut 30 april 2030. | Skapa den med npm run new -- uppföljning 2030 tertial-1 --år 2030, eller rätta uppföljs om löftet inte följs upp så ofta.',
    ]);
  });

  it('is not missed where nobody has promised any', async () => {
    for (const day of ['2030-07-01', '2031-12-31']) expect(await on(day, UNPROMISED)).toEqual([]);
  });

  it('is told of once, where the whole period is followed up', async () => {
    const whole = {
      ...MISSING,
      '2030/lofte.md': MISSING['2030/lofte.md'].replace('tertial', 'hela perioden'),
    };
    expect(await on('2031-02-28', whole)).toEqual([]);
    expect(await on('2031-03-01', whole)).toEqual([
      '2030/lofte.md:4:11 warning uppfoljning-saknas | Uppföljningen för hela perioden saknas. Tiden gick ut 31 december 2030. | Skapa den med npm run new -- uppföljning 2030 slutrapport, eller rätta uppföljs om löftet inte följs upp så ofta.',
    ]);
  });

  it('is told of as often as the period says', async () => {
    const yearly = `---
titel: Löfte 2030
period: 2030
uppföljs: år
löften: [{id: torget, titel: Göra torget tryggt.}]
---
`;
    const files = { ...MISSING, '2030/lofte.md': yearly };
    expect(await on('2030-12-31', files)).toEqual([]);
    expect(await on('2031-03-01', files)).toEqual([
      '2030/lofte.md:4:11 warning uppfoljning-saknas | Uppföljningen för 2030 saknas. Tiden gick ut 31 december 2030. | Skapa den med npm run new -- uppföljning 2030 helar-2030, eller rätta uppföljs om löftet inte följs upp så ofta.',
    ]);
    expect(await on('2031-03-01', { ...files, '2030/lofte.md': yearly.replace('år\n', 'månad\n') })).toEqual([
      '2030/lofte.md:4:11 error okant-ord | ”månad” är inget av orden för uppföljs. | Välj tertial, kvartal, halvår, år eller hela perioden.',
    ]);
  });

  it('is not missed as a draft, nor of a draft period, nor a year after the period', async () => {
    const draft = '---\ntitel: A\nomfattar: tertial 1\nutkast: true\n---\n';
    expect(await on('2030-07-01', { '2030/uppfoljning-tertial-1.md': draft })).toEqual([]);
    const pledges = '---\ntitel: A\nperiod: 2030\nutkast: true\nlöften: [{id: a, titel: A}]\n---\n';
    expect(await on('2030-07-01', { ...MISSING, '2030/lofte.md': pledges })).toEqual([]);
    expect(await on('2031-12-31')).toEqual([
      '2030/lofte.md:4:11 warning uppfoljning-saknas | Uppföljningarna för tertial 1, 2 och 3 år 2030 saknas. Tiden för den sista gick ut 31 december 2030. | Skapa den första med npm run new -- uppföljning 2030 tertial-1 --år 2030, eller rätta uppföljs om löftet inte följs upp så ofta.',
    ]);
    expect(await on('2032-01-01')).toEqual([]);
  });
});

describe('the day that something becomes late', () => {
  it('is when the content has something newer to show', async () => {
    const next = async (day: string) =>
      (await new TemporaryContent(MISSING).load(Date.parse(`${day}T10:00:00Z`))).nextChange;
    expect(await next('2030-04-30')).toBe(Date.parse('2030-05-01T00:00:00+02:00'));
    expect(await next('2030-05-01')).toBe(Date.parse('2030-07-01T00:00:00+02:00'));
    expect(await next('2031-12-31')).toBe(Date.parse('2032-01-01T00:00:00+01:00'));
    expect(await next('2032-01-01')).toBeUndefined();
  });
});
