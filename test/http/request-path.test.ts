import { describe, expect, it } from 'vitest';
import { originForm, requestPath } from '../../src/http/request-path.ts';
import { canonicalPath, encodePath } from '../../src/model/canonical-path.ts';

describe('a request target', () => {
  it.each([
    ['/', '/'],
    ['/2018?a=b', '/2018?a=b'],
    ['/2018#top', '/2018'],
    ['/2018?a#b?c', '/2018?a'],
    ['//evil.example/', '//evil.example/'],
    ['http://evil.example/2018?a', '/2018?a'],
    ['HTTPS://evil.example', '/'],
    ['http://evil.example?a', '/?a'],
    ['http://[::1/2018', '/2018'],
    ['http://', '/'],
    ['', '/'],
    ['?a', '/?a'],
    ['*', '*'],
    ['evil.example:443', 'evil.example:443'],
  ])('%j is in origin-form %j', (target, expected) => {
    expect(originForm(target)).toBe(expected);
  });

  it.each([
    ['/2018', { raw: '/2018', query: '', decoded: '/2018' }],
    ['/2018?', { raw: '/2018', query: '?', decoded: '/2018' }],
    ['/2018?a=b?c', { raw: '/2018', query: '?a=b?c', decoded: '/2018' }],
    ['/l%C3%B6ften', { raw: '/l%C3%B6ften', query: '', decoded: '/löften' }],
    ['/lo%CC%88ften', { raw: '/lo%CC%88ften', query: '', decoded: '/löften' }],
    ['/a%2Fb', { raw: '/a%2Fb', query: '', decoded: '/a/b' }],
    ['/a%3Fb', { raw: '/a%3Fb', query: '', decoded: '/a?b' }],
    ['/a%2541', { raw: '/a%2541', query: '', decoded: '/a%41' }],
  ])('%j is taken apart', (target, expected) => {
    expect(requestPath(target)).toEqual(expected);
  });

  it.each([
    ['/%', 'a lone per cent sign'],
    ['/%E0%A4%A', 'a cut-off letter'],
    ['/%FF', 'bytes that are not UTF-8'],
    ['/%C0%AE', 'an overlong dot'],
    ['/%ED%A0%80', 'half a surrogate pair'],
    ['/%00', 'NUL'],
    ['/%0d%0aSet-Cookie:a=b', 'a line break'],
    ['/%7F', 'a control character'],
    ['/%C2%85', 'a control character above ASCII'],
    ['/\\evil.example', 'a backslash'],
    ['/%5Cevil.example', 'an encoded backslash'],
    ['*', 'an asterisk'],
    ['evil.example:443', 'authority-form'],
  ])('%j cannot be read, with %s', (target) => {
    expect(requestPath(target).decoded).toBe(undefined);
  });
});

describe('the one spelling of an address', () => {
  it.each([
    ['/', '/'],
    ['//', '/'],
    ['/2018/', '/2018'],
    ['/2018//', '/2018'],
    ['//2018///tertial-1', '/2018/tertial-1'],
    ['/OM', '/om'],
    ['/LÖFTEN/', '/löften'],
  ])('of %j is %j', (decoded, expected) => {
    expect(canonicalPath(decoded)).toBe(expected);
  });

  it.each([
    ['/2018', '/2018'],
    ['/löften', '/l%C3%B6ften'],
    ['/a b', '/a%20b'],
    ['/100%', '/100%25'],
    ['/a?b#c', '/a%3Fb%23c'],
  ])('%j stands as %j in a Location', (decoded, expected) => {
    expect(encodePath(decoded)).toBe(expected);
  });
});
