const ZONE = 'Europe/Stockholm';
const HOUR = 3_600_000;

/** The moment, in milliseconds since the epoch, at which clocks in Sweden show `YYYY-MM-DD` and `HH:MM`. */
export function momentInSweden(date: string, time: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  // Sweden is one hour ahead of UTC, two in summer. In the hour that spring skips, the later reading holds.
  const summer = asUtc - 2 * HOUR;
  return swedishClock(summer) === `${date} ${time}` ? summer : asUtc - HOUR;
}

/** `YYYY-MM-DD HH:MM` on a Swedish clock. */
export function swedishClock(moment: number): string {
  clock ??= new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  return clock.format(moment);
}

/** To make one takes a hundred times as long as to read it, and every page asks; a start that asks nothing does without. */
let clock: Intl.DateTimeFormat | undefined;
