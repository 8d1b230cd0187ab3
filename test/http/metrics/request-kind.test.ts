import { expect, it } from 'vitest';
import { KINDS, kindOf } from '../../../src/http/metrics/request-kind.ts';

it.each([
  ['/', 'page'],
  ['/2018/hundsok?x=a.b', 'page'],
  ['/finns-inte', 'page'],
  ['/sok', 'search'],
  ['/sok?q=anna.andersson', 'search'],
  ['/soka', 'page'],
  ['/halsa', 'health'],
  ['/feed.atom', 'data'],
  ['/oppna-data/medborgarloften.csv?v=1', 'data'],
  ['/robots.txt', 'data'],
  ['/dokument/2018/uppfoljning.pdf', 'file'],
  ['/2018/bilder/torg.png', 'file'],
  ['/.env', 'file'],
  ['*', 'page'],
  ['', 'page'],
])('a request for %s counts as one for a %s', (target, kind) => {
  expect(KINDS[kindOf(target)]).toBe(kind);
});
