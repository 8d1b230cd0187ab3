import { describe, expect, it } from 'vitest';
import { exempelkommun, jonkoping, minsta, textAt } from '../support/sites.ts';
import { type Fact, factsOf, KINDS, type Kind, latestFacts, pledgeFacts } from './facts.ts';
import { factsByJsonLd, factsByRdf } from './formats/catalogue.ts';
import { factsInCsv, factsInJson } from './formats/data.ts';
import { factsInFeed } from './formats/feed.ts';
import {
  factsOnFollowUpPages,
  factsOnHome,
  factsOnPeriodPages,
  factsOnPledgePages,
} from './formats/pages.ts';
import { factsInPdfs } from './formats/pdf.ts';
import { factsInStructuredData } from './formats/structured-data.ts';

const DATA = '/oppna-data/medborgarloften';

/** Facts as lines in one order, to compare those of one format with those of another. */
function lines(facts: readonly Fact[], kinds: readonly Kind[] = KINDS): readonly string[] {
  return facts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, where, words }) => [kind, where, ...words].join(' | '))
    .toSorted();
}

describe.each([
  { made: jonkoping, content: 'content' },
  { made: exempelkommun, content: 'test/fixtures/exempelkommun' },
  { made: minsta, content: 'test/fixtures/minsta' },
])('page, JSON, CSV, Atom, JSON-LD, RDF and PDF of $made.name', ({ made, content }) => {
  it('say the same of every pledge, every activity and every figure, and nothing else', async () => {
    const stated = factsOf(made.site);
    const onPledges = KINDS.filter((kind) => kind !== 'uppföljning');
    const ofFollowUps: readonly Kind[] = ['uppföljning', 'läge', 'utfall'];
    // A target is held against the outcome there, in a sentence that other tests hold; the pledge's page has it as it was promised.
    const inShort = made.site.periods.map((period) => [
      ...pledgeFacts(period).filter(({ kind }) => kind === 'löfte' || kind === 'aktivitet'),
      ...latestFacts(period),
    ]);
    // A row is about an activity: part targets would be rows within rows, and a follow-up without results has none.
    const told = new Set(
      made.site.periods.flatMap(({ slug, followUps }) =>
        followUps.filter(({ results }) => results.length > 0).map((one) => `${slug}/${one.slug}`),
      ),
    );
    const inRows = stated.filter(
      ({ kind, where }) => kind !== 'delmål' && (kind !== 'uppföljning' || told.has(where)),
    );
    const [rdf, jsonLd] = [await factsByRdf(made), await factsByJsonLd(made)];
    expect(lines(stated).length).toBeGreaterThan(0);
    expect(lines(factsOnHome(made)), 'home').toEqual(lines(inShort[0] ?? []));
    expect(lines(factsOnPeriodPages(made)), 'page of a period').toEqual(lines(inShort.flat()));
    expect(lines(factsOnFollowUpPages(made)), 'page of a follow-up').toEqual(lines(stated, ofFollowUps));
    expect(lines(factsOnPledgePages(made)), 'page of a pledge').toEqual(lines(stated, onPledges));
    expect(lines(factsInJson(textAt(made, `${DATA}.json`))), 'JSON').toEqual(lines(stated));
    expect(lines(factsInCsv(textAt(made, `${DATA}.csv`))), 'CSV').toEqual(lines(inRows));
    expect(lines(factsInFeed(textAt(made, '/feed.atom'))), 'Atom').toEqual(lines(stated));
    expect(lines(factsInStructuredData(made)), 'JSON-LD').toEqual(lines(stated, ['löfte', 'uppföljning']));
    for (const [name, { json, csv, spreadsheet }] of Object.entries({ rdf, jsonLd }))
      expect([lines(json), lines(csv), lines(spreadsheet)], `by the catalogue as ${name}`).toEqual([
        lines(stated),
        lines(inRows),
        lines(inRows),
      ]);
    expect(lines(await factsInPdfs(made, content)), 'PDF').toEqual(lines(stated));
  });
});
