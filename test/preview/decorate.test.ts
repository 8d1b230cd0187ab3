import { describe, expect, it } from 'vitest';
import { addBanner, keepDay, markLinks } from '../../src/preview/decorate.ts';

describe('marks', () => {
  const marks = new Map([['/planer', '(utkast)']]);

  it('stand in links to hidden pages, after their text', () => {
    expect(markLinks('<p><a class="b" href="/planer#a"><b>Planer</b></a>.</p>', marks)).toBe(
      '<p><a class="b" href="/planer#a"><b>Planer</b> <span class="fv-mark">(utkast)</span></a>.</p>',
    );
  });

  it.each([
    '<a href="/planera">A</a>',
    '<a href="https://planer.example/planer">A</a>',
    '<a href="#planer">A</a>',
    '<link href="/planer">',
    '<abbr title="/planer">A</abbr>',
  ])('stand nowhere else: %s', (html) => {
    expect(markLinks(html, marks)).toBe(html);
  });

  it('may hold anything', () => {
    expect(markLinks('<a href="/a">A</a>', new Map([['/a', "$& $'"]]))).toBe(
      '<a href="/a">A <span class="fv-mark">$& $\'</span></a>',
    );
  });
});

describe('a day', () => {
  const keep = (html: string) => keepDay(html, '2030-01-02', (address) => address === '/2030');

  it('is kept by links to pages, before the place on the page', () => {
    expect(keep('<a href="/2030#a">A</a> <a lang="en" href="/2030">B</a>')).toBe(
      '<a href="/2030?datum=2030-01-02#a">A</a> <a lang="en" href="/2030?datum=2030-01-02">B</a>',
    );
  });

  it.each([
    '<a href="/dokument/2030.pdf">A</a>',
    '<a href="//2030">A</a>',
    '<a href="https://a.example/2030">A</a>',
    '<link rel="canonical" href="/2030">',
  ])('is not kept by %s', (html) => {
    expect(keep(html)).toBe(html);
  });
});

describe('the banner', () => {
  it.each([
    ['<body id="a">\n<p>', '<body id="a">\n$&<aside>\n<p>'],
    [
      '<body>\n<div lang="sv">\n<a class="skip" href="#b">C</a>\n<p>',
      '<body>\n<div lang="sv">\n<a class="skip" href="#b">C</a>\n$&<aside>\n<p>',
    ],
  ])('comes first, but after the skip link', (html, expected) => {
    expect(addBanner(html, '$&<aside>')).toBe(expected);
  });
});
