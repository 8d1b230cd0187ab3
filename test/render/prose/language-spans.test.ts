import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../src/markdown/first-words.ts';
import { prose } from '../support/prose.ts';

const SMJ = '<span lang="smj">Jåhkåmåhke kommuvnna</span>';

describe('a part in another language', () => {
  it.each(['{lang=smj}', '{lang="smj"}', '{lang=”smj”}', "{lang='smj'}", '{lang=’smj’}'])(
    'is marked by %s',
    (mark) => {
      expect(prose(`Här: [Jåhkåmåhke kommuvnna]${mark}.`)).toBe(`<p>Här: ${SMJ}.</p>`);
    },
  );

  it.each([
    ['en-GB', 'en-GB'],
    ['sr-Latn', 'sr-Latn'],
    ['fi', 'fi'],
  ])('may have a tag with subtags, such as %s', (tag, lang) => {
    expect(prose(`[x]{lang=${tag}}`)).toBe(`<p><span lang="${lang}">x</span></p>`);
  });

  it('may hold markup and links', () => {
    expect(prose('[a *b* and [c](/c)]{lang=en}')).toBe(
      '<p><span lang="en">a <em>b</em> and <a href="/c">c</a></span></p>',
    );
    expect(prose('[The [citizen]{lang=en-GB} pledge]{lang=en}')).toBe(
      '<p><span lang="en">The <span lang="en-GB">citizen</span> pledge</span></p>',
    );
  });

  it('may stand within emphasis, a link, a heading and a table', () => {
    expect(prose('**[a]{lang=en}**')).toContain('<strong><span lang="en">a</span></strong>');
    expect(prose('[[a]{lang=en}](/a)')).toContain('<a href="/a"><span lang="en">a</span></a>');
    expect(prose('## [a]{lang=en}')).toBe('<h2 id="a"><span lang="en">a</span></h2>');
    expect(prose('| [a]{lang=en} |\n| - |\n| b |')).toContain(
      '<th scope="col"><span lang="en">a</span></th>',
    );
  });

  it('is part of the words of a description', () => {
    expect(firstWords('Kommunen [*Jåhkåmåhke*]{lang=smj} hör hit.')).toBe('Kommunen Jåhkåmåhke hör hit.');
  });
});

describe('what is no language mark', () => {
  it.each([
    '[x]{lang=}',
    '[x]{lang=svenska}',
    '[x]{lang=s}',
    '[x]{lang=sv onclick=y}',
    '[x]{lang=sv"&gt;}',
    '[x] {lang=sv}',
    '[x]{class=y}',
    '[x',
    '[x]{lang=sv',
  ])('is shown as it is written: %s', (text) => {
    const html = prose(text);
    expect(html).not.toContain('<span');
    expect(html.replace(/&quot;/g, '"').replace(/&amp;|&gt;/g, '&gt;')).toContain(text);
  });
});
