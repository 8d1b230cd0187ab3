import { describe, expect, it } from 'vitest';
import { proseBlocks } from '../../../src/render/pdf/prose-blocks.ts';

const PICTURE = {
  address: '/2031/bilder/torg.png',
  file: '2031/bilder/torg.png',
  width: 800,
  height: 400,
  hash: 'a',
};
const place = { page: 'https://lofte.example.se/2031/tertial-2', base: '/2031/', pictures: [PICTURE] };
const blocks = (text: string) => proseBlocks(text, place, 2);
const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (words: string) => ({ kind: 'paragraph', runs: [text(words)] });

describe('words', () => {
  it('keep their style', () => {
    expect(blocks('a **b *c*** ~~d~~ `e`\nf\\\ng')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          text('a '),
          { ...text('b '), strong: true },
          { ...text('c'), strong: true, emphasis: true },
          text(' '),
          { ...text('d'), struck: true },
          text(' '),
          { ...text('e'), code: true },
          text(' '),
          text('f'),
          { kind: 'break' },
          text('g'),
        ],
      },
    ]);
  });

  it('keep their language, the innermost first', () => {
    expect(blocks('[a [b]{lang=fi}]{lang=smj} c')).toEqual([
      {
        kind: 'paragraph',
        runs: [{ ...text('a '), language: 'smj' }, { ...text('b'), language: 'fi' }, text(' c')],
      },
    ]);
  });

  it('of raw HTML are text', () => {
    expect(blocks('<b>a</b>')).toEqual([paragraph('<b>a</b>')]);
  });
});

describe('a link', () => {
  it.each([
    ['/2030', 'https://lofte.example.se/2030'],
    ['tertial-1', 'https://lofte.example.se/2031/tertial-1'],
    ['#resultat', 'https://lofte.example.se/2031/tertial-2#resultat'],
    ['https://www.exempel.se/å', 'https://www.exempel.se/%C3%A5'],
    ['mailto:a@exempel.se', 'mailto:a@exempel.se'],
  ])('to %s leads to %s', (href, address) => {
    expect(blocks(`[a](${href})`)).toEqual([
      { kind: 'paragraph', runs: [{ kind: 'link', address, runs: [text('a')] }] },
    ]);
  });

  it.each(['', 'https://', `https://exempel.se/${'a'.repeat(9000)}`])('to nowhere is text', (href) => {
    expect(blocks(`[a](${href})`)).toEqual([paragraph('a')]);
  });
});

describe('a picture', () => {
  const picture = { file: '2031/bilder/torg.png', alt: 'Ett torg', width: 357, substitute: 'Bild: Ett torg' };

  it('alone is a figure with its caption, as wide as the text', () => {
    expect(blocks('![Ett torg](bilder/torg.png "Foto: Kim")')).toEqual([
      { kind: 'figure', picture, caption: 'Foto: Kim' },
    ]);
  });

  it('stands among words', () => {
    expect(blocks('a ![Ett torg](/2031/bilder/torg.png)')).toEqual([
      { kind: 'paragraph', runs: [text('a '), { kind: 'picture', picture }] },
    ]);
  });

  it('that is not in the content folder is its alternative text', () => {
    expect(blocks('![Ett torg](https://exempel.se/a.png "Foto: Kim")')).toEqual([
      paragraph('Bild: Ett torg'),
      paragraph('Foto: Kim'),
    ]);
    expect(blocks('a![](b.png)')).toEqual([paragraph('a')]);
  });
});

describe('lists, quotes, tables and code', () => {
  it('keep their structure', () => {
    expect(blocks('3. a\n4. b\n   - c\n\n> d\n\n---\n\n```\n  e\n```')).toEqual([
      {
        kind: 'list',
        start: 3,
        tight: true,
        items: [
          [paragraph('a')],
          [paragraph('b'), { kind: 'list', start: undefined, tight: true, items: [[paragraph('c')]] }],
        ],
      },
      { kind: 'quote', blocks: [paragraph('d')] },
      { kind: 'rule' },
      { kind: 'code', text: '  e' },
    ]);
    expect(blocks('| a | b |\n| - | -: |\n| c | |')).toEqual([
      {
        kind: 'table',
        alignments: ['left', 'right'],
        head: [[text('a')], [text('b')]],
        rows: [[[text('c')], []]],
      },
    ]);
  });

  it('nested too deep give what is in them', () => {
    expect(JSON.stringify(blocks(`${'> '.repeat(30)}a`)).match(/quote/g)).toHaveLength(6);
  });
});

it('leaves out headings without words', () => {
  expect(blocks('## \n\n#### a')).toEqual([{ kind: 'heading', level: 2, runs: [text('a')] }]);
});
