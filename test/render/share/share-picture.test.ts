import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { shareDrawing, sharePicture } from '../../../src/render/share/share-picture.ts';
import { wrapWords } from '../../../src/render/share/wrap-words.ts';
import { attribute, one } from '../support/dom.ts';
import { exempelkommun, jonkoping, pageOf } from '../support/sites.ts';

const TEXTS = {
  numeral: '2031',
  title: 'Medborgarlöfte <2031> & åäö',
  siteName: 'Medborgarlöfte i Provstad',
};

describe('the picture that goes with a shared link', () => {
  it('is a PNG of 1200 by 630 pixels, the same bytes for the same texts', () => {
    const picture = sharePicture(TEXTS);
    expect(imageSize(picture)).toMatchObject({ type: 'png', width: 1200, height: 630 });
    expect(picture.equals(sharePicture(TEXTS))).toBe(true);
    expect(picture.equals(sharePicture({ ...TEXTS, title: 'Något annat' }))).toBe(false);
  });

  it('sets the texts as texts', () => {
    expect(shareDrawing(TEXTS)).toContain('>Medborgarlöfte &lt;2031&gt; &amp;</text>');
    expect(shareDrawing(TEXTS)).toContain('>åäö</text>');
  });

  it('is named in the head of every page with its size and what it says, by its whole address', () => {
    const meta = (html: string, property: string) =>
      attribute(one(html, `meta[property="og:${property}"]`), 'content');
    const period = pageOf(exempelkommun, '/2025-2026/tryggare-torg');
    const url = 'https://medborgarlofte.exempelkommun.example';
    expect(['image', 'image:alt', 'url', 'locale'].map((name) => meta(period, name))).toEqual([
      `${url}/2025-2026/dela.png`,
      'Göra det tryggare på Exempeltorget – Medborgarlöfte 2025–2026, Medborgarlöfte i Exempelkommun',
      `${url}/2025-2026/tryggare-torg`,
      'sv_SE',
    ]);
    expect(meta(pageOf(exempelkommun, '/suomeksi'), 'locale')).toBe('fi_FI');
    expect(meta(pageOf(jonkoping, '/'), 'image')).toBe('https://medborgarlofte.example.se/dela.png');
    const { resources } = exempelkommun.edition;
    expect(resources.get('/2025-2026/dela.png')?.identity.body.subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('the words of a picture', () => {
  it.each([
    ['Ett två tre', 7, 3, ['Ett två', 'tre']],
    ['Ett två tre fyra fem', 7, 2, ['Ett två', 'tre…']],
    ['Abcdefghij kl', 6, 3, ['Abcde…', 'kl']],
    ['', 6, 3, []],
  ] as const)('%j in lines of %d, at most %d: %j', (text, length, most, lines) => {
    expect(wrapWords(text, length, most)).toEqual(lines);
  });
});
