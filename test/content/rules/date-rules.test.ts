import { describe, expect, it } from 'vitest';
import { problemsIn } from '../temporary-content.ts';

const LATER = 'Skriv dagen då filen senast ändrades, eller ta bort uppdaterad.';
const file = (...lines: readonly string[]) => `---\ntitel: A\n${lines.join('\n')}\n---\n`;
const pledges = (...lines: readonly string[]) =>
  problemsIn({ '2030/lofte.md': file('löften: [{id: torget, titel: A}]', ...lines) });
const followUp = (...lines: readonly string[]) =>
  problemsIn({ '2030/uppfoljning-tertial-1.md': file(...lines) });

describe('dates that contradict one another', () => {
  it('signed or decided when the period is over', async () => {
    expect(
      await pledges(
        'period: 2030',
        'undertecknat: {datum: 2031-01-01}',
        'beslutat: {av: Nämnden, datum: 2031-02-03}',
      ),
    ).toEqual([
      '2030/lofte.md:5:23 warning datum-efter-perioden | Löftet är undertecknat 1 januari 2031, när perioden redan var slut. | Kontrollera datumet och perioden.',
      '2030/lofte.md:6:32 warning datum-efter-perioden | Löftet är beslutat 3 februari 2031, när perioden redan var slut. | Kontrollera datumet och perioden.',
    ]);
    expect(await pledges('period: 2030', 'undertecknat: {datum: 2030-12-31}')).toEqual([]);
  });

  it('changed before it was signed or published', async () => {
    expect(
      await pledges('period: 2030', 'undertecknat: {datum: 2030-02-01}', 'uppdaterad: 2030-01-31'),
    ).toEqual([
      `2030/lofte.md:6:13 warning uppdaterad-for-tidigt | Filen är uppdaterad 31 januari 2030, men har ett senare datum: 1 februari 2030. | ${LATER}`,
    ]);
    expect(await followUp('omfattar: tertial 1', 'publicerad: 2030-05-02', 'uppdaterad: 2030-05-01')).toEqual(
      [
        `2030/uppfoljning-tertial-1.md:5:13 warning uppdaterad-for-tidigt | Filen är uppdaterad 1 maj 2030, men har ett senare datum: 2 maj 2030. | ${LATER}`,
      ],
    );
    expect(await followUp('omfattar: tertial 1', 'publicerad: 2030-05-02', 'uppdaterad: 2030-05-02')).toEqual(
      [],
    );
  });

  it('changed before a change that readers are told of', async () => {
    expect(
      await pledges(
        'period: 2030',
        'uppdaterad: 2030-03-01',
        'ändringar: [{datum: 2030-03-02, text: B}, {datum: 2030-01-02, text: A}]',
      ),
    ).toEqual([
      `2030/lofte.md:5:13 warning uppdaterad-for-tidigt | Filen är uppdaterad 1 mars 2030, men har ett senare datum: 2 mars 2030. | ${LATER}`,
    ]);
    const page = file('uppdaterad: 2030-03-01', 'ändringar: [{datum: 2030-03-01, text: A}]');
    expect(await problemsIn({ 'sidor/om.md': page })).toEqual([]);
    expect(await problemsIn({ 'sidor/om.md': page.replace('03-01,', '03-02,') })).toEqual([
      `sidor/om.md:3:13 warning uppdaterad-for-tidigt | Filen är uppdaterad 1 mars 2030, men har ett senare datum: 2 mars 2030. | ${LATER}`,
    ]);
  });

  it('published before the time that it covers', async () => {
    expect(await followUp('omfattar: tertial 2', 'publicerad: 2030-04-30')).toEqual([
      '2030/uppfoljning-tertial-1.md:4:13 warning publicerad-for-tidigt | Uppföljningen är publicerad 30 april 2030, före den tid som den omfattar. | Kontrollera publicerad och omfattar.',
    ]);
    expect(await followUp('omfattar: tertial 2', 'publicerad: 2030-05-01')).toEqual([]);
  });

  it('days outside the period', async () => {
    expect(await followUp('omfattar: {från: 2029-12-31, till: 2030-02-28}')).toEqual([
      '2030/uppfoljning-tertial-1.md:3:11 warning omfattar-utanfor-perioden | Uppföljningen omfattar dagar utanför perioden 2030. | Kontrollera omfattar, eller flytta filen till rätt period.',
    ]);
  });

  it('a tertial that the period begins in the middle of is no contradiction', async () => {
    const files = {
      '2030/lofte.md': file(
        'period: {från: 2030-07-01, till: 2032-06-30}',
        'löften: [{id: torget, titel: A}]',
      ),
    };
    const part = (words: string) => ({ ...files, '2030/uppfoljning-tertial-1.md': file(words, 'år: 2030') });
    expect(await problemsIn(part('omfattar: tertial 2'))).toEqual([]);
    expect(await problemsIn(part('omfattar: tertial 1'))).toEqual([
      '2030/uppfoljning-tertial-1.md:3:11 warning omfattar-utanfor-perioden | Uppföljningen omfattar dagar utanför perioden 1 juli 2030–30 juni 2032. | Kontrollera omfattar, eller flytta filen till rätt period.',
    ]);
  });
});
