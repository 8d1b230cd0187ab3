import { describe, expect, it } from 'vitest';
import { acceptedEncoding } from '../../src/http/accepted-encoding.ts';

describe('the encoding of an answer', () => {
  it.each([
    // Without the header, anything goes; a plain body is what every client can read.
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['deflate, zstd', 'identity'],
    ['br', 'br'],
    ['identity', 'identity'],
    ['*', 'br'],
    ['BR', 'br'],
    ['GZip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['X-GZIP;Q=0.5', 'gzip'],
  ])('that is asked for with %j is %j', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it.each([
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['gzip;q=0.5, br;q=1', 'br'],
    ['gzip;q=0.5, br;q=0.5', 'br'],
    ['br;q=0.001', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip;q=0.000', 'identity'],
    ['gzip;q=0.5, identity', 'identity'],
    ['identity;q=0.5, gzip;q=0.4', 'identity'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['*;q=0, gzip', 'gzip'],
    ['identity;q=0, *;q=0.5', 'br'],
    ['br;q=0, gzip;q=0, *', 'identity'],
    ['br ; q = 0.2 , gzip;q=0.3', 'gzip'],
  ])('goes by the weights in %j: %j', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it.each([
    'identity;q=0',
    '*;q=0',
    'identity;q=0.0, deflate',
    'br;q=0, gzip;q=0, identity;q=0',
    '*;q=0.000',
  ])('does not exist for a client that sends %j', (header) => {
    expect(acceptedEncoding(header)).toBe(undefined);
  });

  it.each([
    ['br;q=2', 'identity'],
    ['br;q=1.0000', 'identity'],
    ['br;q=-1, gzip', 'gzip'],
    ['br;q=NaN', 'identity'],
    ['br;level=11', 'identity'],
    ['br gzip', 'identity'],
    [',,gzip,,', 'gzip'],
    [';;;', 'identity'],
    ['"br"', 'identity'],
    ['bröd, gzip', 'gzip'],
  ])('passes over what is malformed in %j: %j', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it('is right also after more different headers than are remembered', () => {
    const all = Array.from({ length: 1000 }, (_, index) => acceptedEncoding(`unknown-${index}, gzip`));
    expect(new Set(all)).toEqual(new Set(['gzip']));
    expect(acceptedEncoding('a-new-one, br')).toBe('br');
    expect(acceptedEncoding('unknown-7, gzip')).toBe('gzip');
  });
});
