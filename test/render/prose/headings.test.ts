import { describe, expect, it } from 'vitest';
import { prose } from '../support/prose.ts';

function levels(text: string, headingLevel: number): string {
  return [...prose(text, { headingLevel }).matchAll(/<h(\d)/g)].map(([, level]) => level).join(' ');
}

describe('the level of a heading', () => {
  it.each([
    ['# A\n\n## B\n\n### C', 2, '2 2 3'],
    ['## A\n\n### B\n\n## C', 2, '2 3 2'],
    ['## A\n\n### B', 5, '5 6'],
    ['## A\n\n### B\n\n#### C', 6, '6 6 6'],
    ['A\n=\n\nB\n-', 3, '3 3'],
  ])('in %j starts at the level %d of its place: %s', (text, headingLevel, expected) => {
    expect(levels(text, headingLevel)).toBe(expected);
  });

  it.each([
    ['#### A', '2'],
    ['## A\n\n#### B\n\n###### C\n\n## D', '2 3 4 2'],
    ['### A\n\n## B\n\n### C', '2 2 3'],
  ])('is not skipped where the editor skips one, as in %j: %s', (text, expected) => {
    expect(levels(text, 2)).toBe(expected);
  });

  it('is the same in the closing tag', () => {
    expect(prose('#### A', { headingLevel: 3 })).toBe('<h3 id="a">A</h3>');
  });
});

describe('the id of a heading', () => {
  it.each([
    ['## Så går det till', 'sa-gar-det-till'],
    ['## ÅÄÖ åäö é ü', 'aao-aao-e-u'],
    ['## 2026: vad händer?', '2026-vad-hander'],
    ['## – ? –', 'rubrik'],
    ['## Läs **mer** i [rapporten](/2026/tertial-1)', 'las-mer-i-rapporten'],
    ['## [Jåhkåmåhke]{lang=smj} idag', 'jahkamahke-idag'],
    ['## A & B < C', 'a-b-c'],
  ])('of %s is %s', (text, id) => {
    expect(prose(text)).toContain(` id="${id}"`);
  });

  it('is numbered where it is taken on the page', () => {
    const ids = new Set(['trygghet', 'trygghet-2']);
    expect(prose('## Trygghet\n\n## Trygghet', { ids })).toMatch(/id="trygghet-3"[\s\S]*id="trygghet-4"/);
    expect(ids).toContain('trygghet-4');
  });

  it("never takes one of the layout's, which all have an underscore", () => {
    expect(prose('## Vem_gor_vad\n\n## innehall_')).toMatch(/id="vem-gor-vad"[\s\S]*id="innehall"/);
  });
});
