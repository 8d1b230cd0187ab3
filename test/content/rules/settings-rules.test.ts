import { describe, expect, it } from 'vitest';
import { MINIMAL, problemsIn, TemporaryContent } from '../temporary-content.ts';

const settings = (address: string) => MINIMAL['webbplats.yaml'].replace('https://exempel.se', address);

describe('the address of the site', () => {
  it('is a name and no more, since every page adds its own path', async () => {
    expect(await problemsIn({ 'webbplats.yaml': settings('https://exempel.se/lofte') })).toEqual([
      'webbplats.yaml:3:9 error adress-med-sokvag | Webbplatsens adress ”https://exempel.se/lofte” har mer än ett domännamn. | Skriv bara https://exempel.se.',
    ]);
    expect(await problemsIn({ 'webbplats.yaml': settings('https://exempel.se/') })).toEqual([]);
    expect(await problemsIn({ 'webbplats.yaml': settings('http://exempel.se:8080') })).toEqual([]);
  });
});

describe('those who run the site', () => {
  const missing = `webbplats.yaml:5:1 warning driver-utan-kontakt | Den som hittar ett fel på webbplatsen kan inte nå den som driver den. | Skriv e-post, telefon eller webb under driver.`;
  const problems = (line: string) =>
    problemsIn({ 'webbplats.yaml': `${MINIMAL['webbplats.yaml']}${line}\n` });

  it('are missed where only a contact for the pledges or no way to reach them is named', async () => {
    expect(await problems('kontakt: {e-post: a@exempel.se}')).toEqual([missing]);
    expect(await problems('driver: {namn: Exempelparten, text: Parten driver webbplatsen.}')).toEqual([
      missing,
    ]);
  });

  it.each(['e-post: a@exempel.se', 'telefon: "114 14"', 'webb: https://exempel.se'])(
    'can be reached by %s',
    async (way) => {
      expect(await problems(`driver: {${way}}`)).toEqual([]);
    },
  );
});

describe('the language of the site', () => {
  it('is Swedish, as its own words are', async () => {
    const own = 'Skärmläsare uttalar dem då fel.';
    const mend = 'Skriv språk: sv, och ange ett annat språk på de sidor som har det.';
    expect(await problemsIn({ 'webbplats.yaml': `${MINIMAL['webbplats.yaml']}språk: en\n` })).toEqual([
      `webbplats.yaml:5:8 warning svenska-ord | Webbplatsen är märkt med språket en, men dess egna ord är på svenska. ${own} | ${mend}`,
    ]);
  });

  it.each(['sv', 'SV', 'sv-FI', 'sv-SE'])('may be written as %s', async (language) => {
    const text = `${MINIMAL['webbplats.yaml']}språk: ${language}\n`;
    expect(await problemsIn({ 'webbplats.yaml': text })).toEqual([]);
  });
});

describe('what people write', () => {
  it('a time with a full stop, as Swedish has it', async () => {
    const draft = '---\ntitel: Om\npubliceras: 2030-12-01 08.30\n---\n';
    const { problems, nextRelease } = await new TemporaryContent({ 'sidor/om.md': draft }).load();
    expect([problems, nextRelease]).toEqual([[], Date.parse('2030-12-01T07:30:00Z')]);
  });

  it('signs that word processors leave behind are read as spaces', async () => {
    const { site, problems } = await new TemporaryContent({
      'sidor/om.md': '---\ntitel: Om\vOss\n---\nEn\ftext\n',
    }).load();
    expect(problems).toEqual([]);
    expect(site?.pages.map(({ title, body }) => [title, body])).toContainEqual(['Om Oss', 'En text']);
  });
});
