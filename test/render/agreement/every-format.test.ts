import { describe, expect, it } from 'vitest';
import { exempelkommun, jonkoping, minsta, textAt } from '../support/sites.ts';
import { toldInCsv, toldInJson } from './at-length/data.ts';
import { toldInFeed } from './at-length/feed.ts';
import { toldOnPages } from './at-length/pages.ts';
import { toldInPdfs } from './at-length/pdf.ts';
import { KINDS as AT_LENGTH, type Kind as LongKind, stated, type Told } from './at-length/stated.ts';
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

  it('say the same at length: lines, texts, corrections, verdicts, what is missing and words', async () => {
    const all = stated(made.site);
    const texts = all.filter(({ kind }) => kind === 'text');
    const json = textAt(made, `${DATA}.json`);
    const rowed = new Set(
      made.site.periods.flatMap(({ slug, pledges, followUps }) => [
        ...pledges.filter(({ activities }) => activities.length === 0).map(({ id }) => `${slug}#${id}`),
        ...pledges.flatMap(({ activities }) => activities.map(({ id }) => `${slug}#${id}`)),
        ...followUps.flatMap(({ results }) => results.map(({ id }) => `${slug}#${id}`)),
      ]),
    );
    const inTable = all.filter(
      ({ kind, of }) =>
        (kind === 'text' && of.includes('#')) ||
        kind === 'bedömning' ||
        (kind === 'fortsätter' && rowed.has(of)),
    );
    const isIntroduction = ({ kind, of }: Told) => kind === 'text' && /^[^/#]+$/.test(of);
    expect(long(toldInJson(json)), 'JSON').toEqual(long(all));
    expect(long(toldOnPages(made, all)), 'pages').toEqual(long(all));
    expect(long(toldInCsv(textAt(made, `${DATA}.csv`))), 'CSV').toEqual(long(inTable));
    // A feed tells of a pledge as it was given, and of no period.
    expect(long(toldInFeed(textAt(made, '/feed.atom'), json, texts)), 'Atom').toEqual(
      long(
        all.filter((one) => !isIntroduction(one)),
        ['text', 'ändring'],
      ),
    );
    expect(long(await toldInPdfs(made, content, texts)), 'PDF').toEqual(long(texts));
  });
});

/** The same for what is told at length. */
function long(all: readonly Told[], kinds: readonly LongKind[] = AT_LENGTH): readonly string[] {
  return all
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, of, words }) => [kind, of, ...words].join(' | '))
    .toSorted();
}
