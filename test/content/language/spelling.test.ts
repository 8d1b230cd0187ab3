import { describe, expect, it } from 'vitest';
import { MINIMAL, problemsIn } from '../temporary-content.ts';
import { languageProblemsIn, page } from './language-problems.ts';

const spelling = (files: Parameters<typeof languageProblemsIn>[0]) =>
  languageProblemsIn(files, { spelling: true });

const slip = (place: string, word: string, mend: string) =>
  `${place} warning stavning | ”${word}” finns inte i ordboken. | Menade du ”${mend}”? Är ordet rätt, lägg till det under godkända-ord i webbplats.yaml.`;

describe('a slip of spelling', () => {
  it('in a body', async () => {
    expect(await spelling(page('\nHär står alla aktivitetr.'))).toEqual([
      slip('sidor/om.md:5:15', 'aktivitetr', 'aktiviteter'),
    ]);
  });

  it('in a title and a summary, however they are quoted', async () => {
    const text = `---
titel: Vi gör det tilsammans
sammanfattning: "Vi \\"ska\\" fortätta arbetet på torget hela året"
---
`;
    expect(await spelling({ 'sidor/om.md': text })).toEqual([
      slip('sidor/om.md:2:19', 'tilsammans', 'tillsammans'),
      slip('sidor/om.md:3:29', 'fortätta', 'fortsätta'),
    ]);
    expect(await spelling({ 'sidor/om.md': '---\ntitel: ”Vi fortätta”\n---\n' })).toEqual([
      slip('sidor/om.md:2:12', 'fortätta', 'fortsätta'),
    ]);
  });

  it('in pledges, activities, groups and targets', async () => {
    const text = `---
titel: Löfte 2030
period: 2030
löften:
  - id: torget
    titel: Göra torget trygt.
    beskrivning: |
      Det är bra.

      - En lista med aktivitetr
    aktiviteter:
      - id: lampor
        text: Vi byter lampor tilsammans.
        grupp: Belysnig
        mål: {minst: 5, enhet: lampr}
        delmål: [{minst: 2, text: 'på torgt'}]
---
`;
    expect(await spelling({ '2030/lofte.md': text })).toEqual([
      slip('2030/lofte.md:6:24', 'trygt', 'tryggt'),
      slip('2030/lofte.md:10:22', 'aktivitetr', 'aktiviteter'),
      slip('2030/lofte.md:13:31', 'tilsammans', 'tillsammans'),
      slip('2030/lofte.md:14:16', 'Belysnig', 'Belysning'),
      slip('2030/lofte.md:15:32', 'lampr', 'lampor'),
      slip('2030/lofte.md:16:39', 'torgt', 'torget'),
    ]);
  });

  it('in results and in the glossary', async () => {
    const followUp = `---
titel: Uppföljning tertial 1
omfattar: tertial 1
resultat:
  - aktivitet: lampor
    utfall: nästan alla lampr
    text: >
      Vi bytte
      tilsammans.
---
`;
    const settings = `${MINIMAL['webbplats.yaml']}ordlista:\n  tertail: en tredjedl av ett år\n`;
    expect(await spelling({ '2030/uppfoljning-tertial-1.md': followUp, 'webbplats.yaml': settings })).toEqual(
      [
        slip('2030/uppfoljning-tertial-1.md:6:25', 'lampr', 'lampor'),
        slip('2030/uppfoljning-tertial-1.md:9:7', 'tilsammans', 'tillsammans'),
        slip('webbplats.yaml:6:15', 'tredjedl', 'tredjedel'),
      ],
    );
  });

  it('at every place where the word stands, with a capital where a sentence begins', async () => {
    expect(await spelling(page('Tilsammans och tilsammans.'))).toEqual([
      slip('sidor/om.md:4:1', 'Tilsammans', 'Tillsammans'),
      slip('sidor/om.md:4:16', 'tilsammans', 'tillsammans'),
    ]);
  });

  it('in emphasis, links, lists, quotations and tables', async () => {
    const body = `- **Tilsammans** [med tilsammans](/om), se https://exempel.se/a(tilsammans
> 1. _tilsammans_

| tilsammans | b |
| --- | --- |
| c | tilsammans |`;
    const slips = (await spelling(page(body))).filter((line) => line.includes(' stavning '));
    expect(slips.map((line) => line.split(' ')[0])).toEqual([
      'sidor/om.md:4:5',
      'sidor/om.md:4:23',
      'sidor/om.md:4:65',
      'sidor/om.md:5:7',
      'sidor/om.md:7:3',
      'sidor/om.md:9:7',
    ]);
  });

  it('has its place also after a byte order mark, CRLF and letters in two parts', async () => {
    const text = '\uFEFF---\r\ntitel: A\u030A\u030A\r\n---\r\n\r\nFo\u0308r a\u030Ar tilsammans.\r\n';
    expect(await spelling({ 'sidor/om.md': text })).toEqual([
      slip('sidor/om.md:5:8', 'tilsammans', 'tillsammans'),
    ]);
  });

  it('is no matter unless asked for', async () => {
    expect(await problemsIn(page('Här står alla aktivitetr.'))).toEqual([]);
  });
});

describe('no slip', () => {
  it.each([
    ['compounds', 'Vi ordnar medborgarlöften, trygghetsvandringar, trafikkontroller och fotpatruller.'],
    ['words that are like no other', 'De kvixzar flimpoteket.'],
    ['short words', 'Han tlv hpp.'],
    ['a word in quotation marks', 'Skriv ”tilsammans”, "tilsammans", »tilsammans« eller ’tilsammans’.'],
    ['code', 'Skriv `tilsammans`.\n\n```\ntilsammans\n```\n\n    tilsammans'],
    [
      'addresses',
      'Se https://tilsammans.se/aktivitetr, <https://tilsammans.se>, tilsammans.se, [här](/tilsammans "tilsammans") och tilsammans@exempel.se.\n\n[a]: /tilsammans',
    ],
    ['another language', 'På lulesamiska: [tilsammans [aktivitetr](/om)]{lang=smj}.'],
    ['a name within a sentence', 'Vi träffar Tilsammans och Aktivitetr.'],
    ['a name after an abbreviation or a line that is broken', 'Det är på\nTilsammans.'],
    [
      'digits, capitals and hyphens within',
      'tilsammans2 tilSammans TILSAMMANS tilsammans- a_tilsammans til\u00ADsammans',
    ],
    ['HTML', '<!-- tilsammans -->'],
  ])('%s', async (_, body) => {
    const problems = await spelling(page(body));
    expect(problems.filter((line) => line.includes('stavning'))).toEqual([]);
  });

  it("the site's own words, also in the genitive", async () => {
    const settings = `namn: Löften i Exempelby
ort: Jonköpin
adress: https://exempel.se
parter: {parten: {namn: Polissen}}
ordlista: {trafikvärld tilsammans: hundar}
godkända-ord: [fältare, Aktivitetr]
`;
    const pledges = MINIMAL['2030/lofte.md']
      .replace('aktiviteter:', 'platser: [Torgt]\n    aktiviteter:')
      .replace(
        'löften:',
        'undertecknat: {ort: Skoln, av: [{namn: Tryg Lampr}]}\nkällor: [{text: En nyhett}]\nlöften:',
      );
    const body =
      'En fältare, fältares aktivitetr, jonköpins polissen tilsammans på torgt i skoln med lampr. Lampr log.';
    expect(await spelling({ ...page(body), 'webbplats.yaml': settings, '2030/lofte.md': pledges })).toEqual(
      [],
    );
  });

  it('pages in another language, and sites, but a Swedish page of such a site is read', async () => {
    expect(await spelling(page('Här står tilsammans.', 'språk: fi\n'))).toEqual([]);
    const settings = `${MINIMAL['webbplats.yaml']}språk: fi\n`;
    const files = { ...page('tilsammans', 'språk: sv-FI\n'), 'sidor/b.md': '---\ntitel: Tilsammans\n---\n' };
    expect(await spelling({ ...files, 'webbplats.yaml': settings })).toEqual([
      slip('sidor/om.md:5:1', 'tilsammans', 'tillsammans'),
      'webbplats.yaml:5:8 warning svenska-ord | Webbplatsen är märkt med språket fi, men dess egna ord är på svenska. Skärmläsare uttalar dem då fel. | Skriv språk: sv, och ange ett annat språk på de sidor som har det.',
    ]);
  });

  it('a page that is in another language without saying so', async () => {
    const english = `The police and the municipality make a promise together. This page tells which promises they have made, what
they will do about them, and how the work goes. Everything else that you can read here was written for this website.`;
    expect(await spelling(page(english))).toEqual([]);
  });
});
