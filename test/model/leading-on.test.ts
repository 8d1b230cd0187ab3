import { describe, expect, it } from 'vitest';
import { leadingOn } from '../../src/model/leading-on.ts';

const ANSWERS = [
  '/',
  '/om',
  '/2023',
  '/2023/torget',
  '/2025/jamfor/2023',
  '/dokument/2023/medborgarlofte-2023.pdf',
  '/dokument/2023/Rapport #1.pdf',
  '/oppna-data/2023.csv',
  '/oppna-data/2023-2024-mer.csv',
];

/** What leads on, as `old → new`. */
function led(rows: Readonly<Record<string, string>>, answers = ANSWERS): readonly string[] {
  const moved = Object.entries(rows).map(([from, to]) => ({ from, to }));
  return [...leadingOn(moved, new Set(answers))].map(([from, to]) => `${from} → ${to}`);
}

it('a row with an address that was copied from a browser leads on from it', () => {
  expect(led({ '/om-polisen/j%C3%B6nk%C3%B6ping/': '/om', '/100%': '/2023' })).toEqual([
    '/om-polisen/jönköping → /om',
    '/100% → /2023',
  ]);
});

it('a file whose name has a % in it is led to from the same name', () => {
  expect(led({ '/2024/': '/2023/' }, ['/2023', '/dokument/2023/a%20b.pdf'])).toEqual([
    '/2024 → /2023',
    '/dokument/2024/a%20b.pdf → /dokument/2023/a%2520b.pdf',
  ]);
});

describe('a row for a folder', () => {
  it('leads on from all that was in it, and from what stands beside it under its name', () => {
    expect(led({ '/2023-2024/': '/2023/' })).toEqual([
      '/2023-2024 → /2023',
      '/2023-2024/torget → /2023/torget',
      '/2025/jamfor/2023-2024 → /2025/jamfor/2023',
      '/dokument/2023-2024/medborgarlofte-2023.pdf → /dokument/2023/medborgarlofte-2023.pdf',
      '/dokument/2023-2024/medborgarlofte-2023-2024.pdf → /dokument/2023/medborgarlofte-2023.pdf',
      '/dokument/2023-2024/rapport #1.pdf → /dokument/2023/Rapport%20%231.pdf',
      '/oppna-data/2023-2024.csv → /oppna-data/2023.csv',
    ]);
  });

  it('of an address further down leads on from that folder alone', () => {
    expect(led({ '/loften/jonkoping/': '/2023/' })).toEqual([
      '/loften/jonkoping → /2023',
      '/loften/jonkoping/torget → /2023/torget',
    ]);
  });

  it('of documents alone leads on from them', () => {
    expect(led({ '/dokument/gamla/': '/dokument/2023/' }, ['/dokument/2023/a.pdf'])).toEqual([
      '/dokument/gamla/a.pdf → /dokument/2023/a.pdf',
    ]);
  });

  it('leads from what had moved inside it before to where that is now', () => {
    expect(led({ '/2023-2024/': '/2023/', '/2023/plan': '/om' }, ['/om', '/2023'])).toEqual([
      '/2023/plan → /om',
      '/2023-2024 → /2023',
      '/2023-2024/plan → /om',
    ]);
  });

  it('gives way to a row of its own, to an inner folder, and to what is there', () => {
    const rows = { '/a/': '/2023/', '/a/b/': '/om/', '/a/torget': '/om' };
    expect(led(rows, ['/2023/torget', '/2023/x', '/2023/b/c', '/a/x', '/om/c'])).toEqual([
      '/a/torget → /om',
      '/a/b/c → /om/c',
    ]);
  });

  it('and another for a second folder lead on from what was under the names of both', () => {
    expect(led({ '/2020-2021/': '/2020/', '/2018-2019/': '/2018/' }, ['/2020/jamfor/2018'])).toEqual([
      '/2020-2021/jamfor/2018 → /2020/jamfor/2018',
      '/2020/jamfor/2018-2019 → /2020/jamfor/2018',
      '/2020-2021/jamfor/2018-2019 → /2020/jamfor/2018',
    ]);
  });
});

it('a row without a slash at both ends leads on from one address', () => {
  expect(led({ '/Gammal/': '/om', '/annan': '/2023' })).toEqual(['/gammal → /om', '/annan → /2023']);
  expect(led({ '/gammal/': '/' })).toEqual(['/gammal → /']);
});
