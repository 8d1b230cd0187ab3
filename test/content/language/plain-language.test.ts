import { describe, expect, it } from 'vitest';
import { languageProblemsIn, page } from './language-problems.ts';

const plainLanguage = (files: Parameters<typeof languageProblemsIn>[0]) =>
  languageProblemsIn(files, { plainLanguage: true });

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');
const long = (place: string, count: number) =>
  `${place} warning lang-mening | Meningen har ${count} ord. | Dela upp den. En mening med högst 30 ord är lättare att läsa.`;

describe('a long sentence', () => {
  it('has more than 30 words', async () => {
    expect(await plainLanguage(page(`Kort. Nu ${words(29)}. Kort.`))).toEqual([]);
    expect(await plainLanguage(page(`Kort. Nu ${words(30)}. Kort.`))).toEqual([long('sidor/om.md:4:7', 31)]);
  });

  it('runs over lines, quotation marks and abbreviations', async () => {
    const body = `> Det ”är så.” ${words(10)} t.ex.\n> Anna kl. 22 bl.a. **${words(16)}** [x](/om), 1,5!`;
    expect(await plainLanguage(page(body))).toEqual([long('sidor/om.md:4:3', 36)]);
  });

  it('ends with its paragraph, its heading, its item and its cell', async () => {
    const twenty = words(20);
    const body = `## ${twenty}\n${twenty}\n\n- ${twenty}\n- ${twenty}\n\n| ${twenty} | ${twenty} |\n| --- | --- |`;
    expect(await plainLanguage(page(body))).toEqual([]);
  });

  it('ends at a question mark, and before a number or a quotation mark', async () => {
    const twenty = words(20);
    expect(await plainLanguage(page(`A ${twenty}? 5 ${twenty}. ”A ${twenty}!” A ${twenty}…`))).toEqual([]);
  });

  it('stands in a value', async () => {
    const text = `---\ntitel: "${words(31)}"\nsammanfattning: Kort. Nu\n  ${words(30)}\n---\n`;
    expect(await plainLanguage({ 'sidor/om.md': text })).toEqual([
      long('sidor/om.md:2:9', 31),
      long('sidor/om.md:3:23', 31),
    ]);
  });

  it('is no matter in another language or in code', async () => {
    expect(await plainLanguage(page(words(31), 'språk: en\n'))).toEqual([]);
    expect(await plainLanguage(page(`\`\`\`\n${words(31)}\n\`\`\``))).toEqual([]);
  });
});
