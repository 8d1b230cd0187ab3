import { expect, it } from 'vitest';
import { runAgain } from '../../../src/commands/export/run-again.ts';
import { doneLines } from '../../../src/commands/export/words.ts';
import { Resource } from '../../../src/edition/resource.ts';
import { exempelkommun } from '../../render/support/sites.ts';

const { edition } = exempelkommun;
const at = (moment: string) => Date.parse(moment);
const contact = new Resource(
  '/.well-known/security.txt',
  'text/plain',
  () => 'Expires: 2027-10-01T00:00:00Z\n',
);
const withContact = { ...edition, resources: new Map([[contact.address, contact]]) };
const without = { ...edition, resources: new Map() };
const said = (again: ReturnType<typeof runAgain>) => doneLines('webb', { files: 1, bytes: 1 }, again)[2];

it('an export must run again when something held is published', () => {
  const again = runAgain(at('2026-12-01T07:00:00Z'), withContact);
  expect(said(again)).toBe('  Kör igen 2026-12-01 08:00, för då ändras det som visas.');
});

it('it must run again before the security contact expires', () => {
  const again = runAgain(at('2028-01-01T00:00:00Z'), withContact);
  expect(again).toEqual({ at: at('2027-10-01T00:00:00Z'), why: 'expiry' });
  expect(said(again)).toBe(
    '  Kör igen 2027-10-01 02:00 eller tidigare: då slutar säkerhetskontakten i security.txt att gälla.',
  );
});

it('where nothing is to come, nothing is said', () => {
  expect(runAgain(undefined, without)).toBeUndefined();
  expect(said(undefined)).toBe('  Så ställer du in webbservern: docs/export.md.');
});
