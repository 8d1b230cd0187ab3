import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlainFile } from '../../../src/content/files/disk-files.ts';
import { ContentLoader } from '../../../src/content/load.ts';
import { compilePdf } from '../../../src/render/pdf/compile.ts';
import { followUpDocument } from '../../../src/render/pdf/follow-up-document.ts';
import { isMadeHere } from '../../../src/render/pdf/made-here.ts';

const folders = { contentDir: 'content', publicDir: 'public', siteUrl: undefined };

it('makes the documents in public/ byte for byte; after a change in the content, run npm run pdf -- --om', async () => {
  const { site } = await new ContentLoader(folders).load({ now: Date.now(), showHidden: false });
  const stale = (site?.periods ?? []).flatMap((period) =>
    period.followUps.flatMap((followUp) => {
      if (site === undefined || followUp.document === undefined) return [];
      const present = readFileSync(join('public', followUp.document.address));
      if (!isMadeHere(present)) return [];
      const readPicture = (file: string) => readPlainFile('content', file)?.bytes;
      const made = compilePdf(followUpDocument(followUp, period, site), readPicture);
      return made.bytes.equals(present) ? [] : [followUp.document.address];
    }),
  );
  expect(site).toBeDefined();
  expect(stale).toEqual([]);
});
