import { describe, expect, it } from 'vitest';
import { prose } from '../support/prose.ts';

const pictures = [
  { address: '/2026/bilder/torg.png', file: '2026/bilder/torg.png', width: 640, height: 360, hash: 'abc' },
  {
    address: '/2026/bilder/karta.svg',
    file: '2026/bilder/karta.svg',
    width: undefined,
    height: undefined,
    hash: 'def',
  },
];
const show = (text: string) => prose(text, { pictures });
const TORG =
  '<img src="/2026/bilder/torg.png?v=abc" alt="Ett torg." width="640" height="360" loading="lazy">';

describe('a picture alone in its paragraph', () => {
  it('is a figure whose title is the caption, photographer included', () => {
    expect(show('![Ett torg.](bilder/torg.png "Torget i maj. Foto: Kim Exempelsson")')).toBe(
      `<figure>${TORG}<figcaption>Torget i maj. Foto: Kim Exempelsson</figcaption></figure>`,
    );
  });

  it('has no caption where there is no title', () => {
    expect(show('![Ett torg.](bilder/torg.png)')).toBe(`<figure>${TORG}</figure>`);
  });

  it('is a figure in a list too', () => {
    expect(show('- ![Ett torg.](bilder/torg.png)')).toContain(`<figure>${TORG}</figure>`);
  });

  it('shows what is HTML in the texts as text', () => {
    const html = show('![<b> & "c"](bilder/torg.png "<script> & \'d\'")');
    expect(html).toContain('alt="&lt;b&gt; &amp; &quot;c&quot;"');
    expect(html).toContain("<figcaption>&lt;script&gt; &amp; 'd'</figcaption>");
  });

  it('has the plain words of an alt text that has markup', () => {
    expect(show('![Ett **torg** i [Åre]{lang=sv}](bilder/torg.png)')).toContain('alt="Ett torg i Åre"');
  });
});

describe('the address of a picture', () => {
  it.each([
    ['bilder/torg.png', '/2026/bilder/torg.png?v=abc'],
    ['./bilder/torg.png', '/2026/bilder/torg.png?v=abc'],
    ['/2026/bilder/torg.png', '/2026/bilder/torg.png?v=abc'],
    ['bilder/saknas.png', '/2026/bilder/saknas.png'],
  ])('%s becomes %s', (written, address) => {
    expect(show(`![a](${written})`)).toContain(`src="${address}"`);
  });

  it('has no size where the file tells none', () => {
    expect(show('![a](bilder/karta.svg)')).toContain(
      '<img src="/2026/bilder/karta.svg?v=def" alt="a" loading="lazy">',
    );
  });
});

describe('a picture among words', () => {
  it('stays in the paragraph', () => {
    expect(show('Se ![Ett torg.](bilder/torg.png) här.')).toBe(`<p>Se ${TORG} här.</p>`);
  });
});
