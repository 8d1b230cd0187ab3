import { activity, followUp, page, period, pledge, result, site } from '../support/model.ts';

/** A site with one of each that a feed tells: a pledge, a follow-up, and changes in a period, a follow-up and a page. */
export const EXAMPLE = site({
  parties: [
    {
      key: 'polisen',
      name: 'Polisen',
      description: undefined,
      web: 'https://polisen.example',
      organisationNumber: undefined,
      isPublicBody: false,
    },
    {
      key: 'kommunen',
      name: 'Provstad & Co',
      description: undefined,
      web: undefined,
      organisationNumber: undefined,
      isPublicBody: false,
    },
  ],
  pages: [
    page({
      slug: 'english',
      title: 'In English',
      language: 'en',
      changes: [{ date: '2026-03-01', text: 'A word was mended.' }],
    }),
  ],
  periods: [
    period({
      slug: '2026',
      signed: { date: '2025-12-20', place: undefined, by: [] },
      updated: '2026-06-01',
      changes: [{ date: '2026-06-01', text: 'Målet blev högre.' }],
      pledges: [
        pledge({
          id: 'torget',
          title: 'Göra torget tryggt.',
          responsible: ['polisen'],
          places: ['Torget'],
          description: 'Läs [mer](/om) om [lamporna](#lampor).',
          activities: [
            activity({
              id: 'lampor',
              text: 'Byta <alla> lampor.',
              target: { bound: 'minst', amount: 12, unit: 'lampor', per: undefined },
            }),
          ],
        }),
      ],
      followUps: [
        followUp({
          slug: 'tertial-1',
          published: '2026-05-12',
          updated: '2026-05-20',
          results: [result({ activity: 'lampor', status: 'pågår', outcome: 8, text: 'Åtta *lampor*.' })],
          changes: [{ date: '2026-05-20', text: 'Antalet är rättat.' }],
        }),
      ],
      expected: [
        { part: 'tertial', number: 1, year: 2026, from: '2026-01-01', to: '2026-04-30', state: 'published' },
        { part: 'tertial', number: 2, year: 2026, from: '2026-05-01', to: '2026-08-31', state: 'awaited' },
        { part: 'tertial', number: 3, year: 2026, from: '2026-09-01', to: '2026-12-31', state: 'coming' },
      ],
    }),
  ],
});
