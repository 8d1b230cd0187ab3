import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Loaded before a server: SIGUSR2 sets its clock so many milliseconds off as the file `clock` says, as a machine's own does when it wakes up
 * or hears of the time; `clock-is` then tells its time. What measures how long something takes goes on as it did.
 */
const file = `${process.cwd()}/clock`;
let shift = 0;
process.on('SIGUSR2', () => {
  shift = Number(readFileSync(file, 'utf8'));
  writeFileSync(`${file}-is`, new Date().toISOString());
});
const { now } = Date;
const shifted = () => now() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [shifted()] : given, newTarget),
  get: (target, key, receiver) => (key === 'now' ? shifted : Reflect.get(target, key, receiver)),
});
