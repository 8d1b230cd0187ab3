import type { AnswerTable } from '../../../src/commands/export/answer-table.ts';

const HTML = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=0',
  Vary: 'Accept-Encoding',
};

/** A site of two pages, a feed, data, a document, something withdrawn and two addresses that moved. */
export const TABLE: AnswerTable = {
  every: { 'X-Frame-Options': 'DENY' },
  pages: [
    { address: '/', file: 'index.html', headers: HTML },
    { address: '/2020', file: '2020.html', headers: HTML },
  ],
  files: [
    {
      address: '/feed.json',
      file: 'feed.json',
      headers: { ...HTML, 'Content-Type': 'application/feed+json' },
    },
    { address: '/a.json', file: 'a.json', headers: { ...HTML, 'Content-Type': 'application/json' } },
    { address: '/b.json', file: 'b.json', headers: { ...HTML, 'Content-Type': 'application/json' } },
    {
      address: '/dokument/a$å.pdf',
      file: 'dokument/a$å.pdf',
      headers: {
        'Content-Type': 'application/pdf',
        'Cache-Control': 'public, max-age=0',
        Link: '<https://a.example/2020>; rel="canonical"',
      },
    },
  ],
  gone: [{ address: '/2015', file: '_borttaget/2015.html', headers: HTML }],
  moved: [
    { from: '/gammal.html', to: '/2020' },
    { from: '/plats', to: '/2020#plats' },
  ],
  movedHeaders: { 'Cache-Control': 'public, max-age=3600' },
  errors: [{ status: 404, file: '404.html', headers: { ...HTML, 'Cache-Control': 'no-store' } }],
  pinned: [{ address: '/dokument/a$å.pdf', query: 'v=0f' }],
  pinnedFor: 'immutable',
};
