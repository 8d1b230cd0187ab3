import { isOfFolder } from '../../model/leading-on.ts';
import { siteFiles } from '../../model/site-files.ts';
import { nearest } from '../../text/nearest.ts';
import type { Published } from '../published.ts';
import { type Answered, answeredBy, isAnswered } from './answers.ts';
import { type LostHeading, lostHeadings } from './lost-headings.ts';
import { type LostPlace, lostPlaces, movedPlaces } from './lost-places.ts';

/** What was answered and is not any more; `now` is where it may have gone, as far as that can be guessed. */
export type Vanished =
  | {
      readonly kind: 'folder';
      readonly address: string;
      readonly now: string | undefined;
      /** How many addresses went with it, its own among them. */
      readonly amount: number;
    }
  | { readonly kind: 'address'; readonly address: string; readonly now: string }
  | ({ readonly kind: 'place' } & LostPlace)
  | ({ readonly kind: 'heading' } & LostHeading)
  | { readonly kind: 'moved'; readonly address: string; readonly now: string };

/**
 * What the last state of the site answered and the present one does not. A period of which nothing is left is told of as a whole; where
 * its page says why it is gone, the files that were made of it are not missed.
 */
export function vanishedSince(before: Answered, published: Published): readonly Vanished[] {
  const after = answeredBy(published.edition, published.files.keys());
  const lost = [...before.addresses].filter((one) => !isAnswered(one, published) && !isForMachines(one));
  const led = new Set([...before.addresses].map((one) => published.moved.get(one)));
  const fresh = [...after.addresses].filter((one) => !before.addresses.has(one) && !led.has(one));
  const isGone = (folder: string) => published.edition.resources.get(folder)?.status === 410;
  const periods = periodsOf(lost);
  const folders = periods.filter((folder) => !isGone(folder));
  const toldWith = (address: string) =>
    folders.some((folder) => isOfFolder(address, folder)) ||
    periods.some((folder) => isGone(folder) && isMadeOf(folder, address));
  const nowOf = (address: string) => published.moved.get(address) ?? address;
  const alike = (address: string) =>
    fresh.filter((one) => parentOf(one) === nowOf(parentOf(address)) && isFile(one) === isFile(address));
  // A document belongs to the page of its period; the home page is above all.
  const nextAbove = (address: string): string => {
    const above = parentOf(address);
    return above === '' ? '/' : after.addresses.has(nowOf(above)) ? nowOf(above) : nextAbove(above);
  };
  return [
    ...folders.map((address): Vanished => {
      const amount = lost.filter((one) => isOfFolder(one, address)).length;
      return { kind: 'folder', address, now: likely(address, periodsOf(fresh)), amount };
    }),
    ...lost
      .filter((address) => !toldWith(address))
      .map((address): Vanished => {
        const now = likely(address, alike(address)) ?? nextAbove(address.replace(/^\/dokument\//, '/'));
        return { kind: 'address', address, now };
      }),
    ...lostPlaces(before, after, published).map((place): Vanished => ({ kind: 'place', ...place })),
    ...lostHeadings(before, after, published).map((heading): Vanished => ({ kind: 'heading', ...heading })),
    ...movedPlaces(before, after, published).map((place): Vanished => ({ kind: 'moved', ...place })),
  ];
}

/** A sign of life of the server's own; nobody keeps a link to it. */
function isForMachines(address: string): boolean {
  return address.startsWith('/.well-known/');
}

/** The folders of periods among addresses, each by the feed that every period has. */
function periodsOf(addresses: readonly string[]): readonly string[] {
  return addresses.flatMap((address) => address.match(/^(\/[^/]+)\/feed\.atom$/)?.[1] ?? []);
}

/** Whether the site made an address of a period by itself: its feeds, its data, its comparisons. */
function isMadeOf(folder: string, address: string): boolean {
  return (
    siteFiles([folder.slice(1)]).includes(address) ||
    (address.includes('/jamfor/') && isOfFolder(address, folder))
  );
}

/** The new address that looks most like the old one; else the only new one. */
function likely(address: string, others: readonly string[]): string | undefined {
  const [only, ...more] = others;
  return nearest(address, others) ?? (more.length === 0 ? only : undefined);
}

function parentOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/'));
}

function isFile(address: string): boolean {
  return /\.[^/]+$/.test(address);
}
