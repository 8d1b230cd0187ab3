import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ContentLoader } from '../../../src/content/load.ts';
import { readPlainFile } from '../../../src/disk/plain-file.ts';
import { compilePdf } from '../../../src/render/pdf/compile.ts';
import { followUpDocument } from '../../../src/render/pdf/follow-up-document.ts';
import { isMadeHere } from '../../../src/render/pdf/made-here.ts';
import { periodDocument } from '../../../src/render/pdf/period-document.ts';

const FIXTURE = 'test/fixtures/exempelkommun';

/** On another day than today, to see that none of it depends on the day. */
const YEARS_LATER = Date.now() + 5 * 365 * 86_400_000;

it.each([
  { contentDir: 'content', publicDir: 'public', least: 6 },
  { contentDir: FIXTURE, publicDir: `${FIXTURE}-public`, least: 1 },
])(
  'makes the documents in $publicDir byte for byte; after a change in the content, run npm run pdf -- --om',
  async (place) => {
    const folders = { ...place, siteUrl: undefined };
    const { site } = await new ContentLoader(folders).load({ now: YEARS_LATER, showHidden: false });
    if (site === undefined) throw new Error('the content has errors');
    const documents = site.periods.flatMap((period) => [
      { document: period.document, make: () => periodDocument(period, site) },
      ...period.followUps.map((followUp) => ({
        document: followUp.documents[0],
        make: () => followUpDocument(followUp, period, site),
      })),
    ]);
    const made: { address: string; isSame: boolean }[] = [];
    for (const { document, make } of documents) {
      if (document === undefined) continue;
      const present = readFileSync(join(place.publicDir, document.address));
      if (!isMadeHere(present)) continue;
      const { bytes } = await compilePdf(make(), (file) => readPlainFile(place.contentDir, file));
      made.push({ address: document.address, isSame: bytes.equals(present) });
    }
    expect(made.filter(({ isSame }) => !isSame)).toEqual([]);
    expect(made.length).toBeGreaterThanOrEqual(place.least);
  },
);
