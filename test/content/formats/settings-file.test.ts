import { describe, expect, it } from 'vitest';
import { problemsIn, TemporaryContent } from '../temporary-content.ts';

const NAMES = 'namn: A\nort: B';
const ADDRESS = 'adress: https://exempel.se';
const PARTIES = 'parter: {parten: {namn: C}}';
const file = (...lines: readonly string[]) => ({ 'webbplats.yaml': `${lines.join('\n')}\n` });

async function told(...lines: readonly string[]): Promise<readonly string[]> {
  return (await problemsIn(file(...lines))).map((problem) => problem.replace('webbplats.yaml:', ''));
}

it('all that is missing is told', async () => {
  expect(await told('')).toEqual([
    '1:1 error saknad-nyckel | Uppgiften ”namn” saknas. | Lägg till namn: Medborgarlöfte i Exempelköping. Webbplatsens namn.',
    '1:1 error saknad-nyckel | Uppgiften ”ort” saknas. | Lägg till ort: Exempelköping. Orten som löftena gäller.',
    '1:1 error saknad-nyckel | Uppgiften ”adress” saknas. | Lägg till adress: https://www.exempel.se. Webbplatsens egen adress.',
    '1:1 error saknad-nyckel | Uppgiften ”parter” saknas. | Lägg till parter: {parten: {namn: Exempelparten}}. De som har gett löftet.',
  ]);
});

describe('a mistake in the settings is told', () => {
  it.each([
    [
      'kontakt: {epost: a@b.se}',
      '5:11 error okand-nyckel | Nyckeln ”epost” finns inte här. | Menade du ”e-post”?',
    ],
    ['sprak: sv', '5:1 error okand-nyckel | Nyckeln ”sprak” finns inte här. | Menade du ”språk”?'],
    [
      'utkast: true',
      '5:1 error okand-nyckel | Nyckeln ”utkast” finns inte här. | Välj bland namn, ort, adress, identitet, språk, parter, kontakt, driver, kommunkod, länskod, meny, ordlista, godkända-ord, flyttade-adresser, borttagna, uppdaterad.',
    ],
    ...[
      'tag:medborgarlofte.se,2026',
      'medborgarlofte.se',
      'https://medborgarlofte.se,2026',
      'medborgarlofte,2026',
      'medborgarlofte.se,2026-13',
      'medborgarlöfte.se,2026',
      '-a.se,2026',
      'a.se,26',
    ].map((identity): [string, string] => [
      `identitet: "${identity}"`,
      `5:12 error fel-form | ”${identity}” går inte att använda som identitet. | Skriv ett domännamn som ni har, ett kommatecken och ett årtal då ni hade det: www.exempel.se,2026.`,
    ]),
    [
      'identitet: [exempel.se, 2026]',
      '5:12 error fel-slags-varde | ”identitet” ska vara ett domännamn med ett årtal, men här står en lista. | Skriv till exempel identitet: www.exempel.se,2026.',
    ],
    [
      'språk: svenska',
      '5:8 error okant-sprak | ”svenska” är ingen språkkod. | Skriv till exempel sv för svenska, en för engelska, fi för finska eller smj för lulesamiska.',
    ],
    [
      'språk: [sv]',
      '5:8 error fel-slags-varde | ”språk” ska vara en språkkod, men här står en lista. | Skriv till exempel språk: en.',
    ],
    [
      'kontakt: a@b.se',
      '5:10 error fel-slags-varde | ”kontakt” ska vara vägar till kontakt, men här står ”a@b.se”. | Skriv till exempel kontakt: {telefon: "114 14"}.',
    ],
    [
      'kontakt: {e-post: a.b.se}',
      '5:19 error fel-form | ”a.b.se” går inte att använda som e-post. | Skriv till exempel kontakt@exempel.se.',
    ],
    [
      'kontakt: {e-post: A <a@b.se>}',
      '5:19 error fel-form | ”A <a@b.se>” går inte att använda som e-post. | Skriv till exempel kontakt@exempel.se.',
    ],
    [
      'kontakt: {telefon: ring oss}',
      '5:20 error fel-form | ”ring oss” går inte att använda som telefon. | Skriv siffror och mellanslag: 114 14.',
    ],
    [
      'kontakt: {telefon: [1]}',
      '5:20 error fel-slags-varde | ”telefon” ska vara ett telefonnummer, men här står en lista. | Skriv till exempel telefon: "114 14".',
    ],
    [
      'kontakt: {webb: b.se}',
      '5:17 error fel-webbadress | ”b.se” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.',
    ],
    [
      'ordlista: [SSG]',
      '5:11 error fel-slags-varde | ”ordlista” ska vara ord med förklaringar, men här står en lista. | Skriv till exempel ordlista: {SSG: Strategiska säkerhetsgruppen}.',
    ],
    [
      'ordlista: {SSG: }',
      '5:17 error fel-slags-varde | ”SSG” ska vara en text, men här står ingenting. | Skriv till exempel SSG: Strategiska säkerhetsgruppen.',
    ],
    [
      'ordlista: {SSG: {sökord: [grupp]}}',
      '5:17 error saknad-nyckel | Uppgiften ”betyder” saknas. | Lägg till betyder: Strategiska säkerhetsgruppen. Förklaringen.',
    ],
    [
      'driver: kommunen',
      '5:9 error fel-slags-varde | ”driver” ska vara uppgifter om den som driver webbplatsen, men här står ”kommunen”. | Skriv till exempel driver: {namn: Exempelparten}.',
    ],
    [
      'kommunkod: 680',
      '5:12 error fel-form | ”680” går inte att använda som kommunkod. | Skriv fyra siffror inom citattecken: "0000".',
    ],
    [
      'länskod: "006"',
      '5:10 error fel-form | ”006” går inte att använda som länskod. | Skriv två siffror inom citattecken: "00".',
    ],
    [
      'meny: [om]',
      '5:8 error okand-sida | Det finns ingen sida som heter ”om” i mappen sidor. | Välj bland tillganglighet.',
    ],
    [
      'flyttade-adresser: [/a]',
      '5:20 error fel-slags-varde | ”flyttade-adresser” ska vara gamla adresser med nya, men här står en lista. | Skriv till exempel flyttade-adresser: {/gammal: /ny}.',
    ],
    [
      'uppdaterad: 2030',
      '5:13 error fel-datum | ”2030” är inget datum som går att läsa. | Skriv år, månad och dag med siffror och bindestreck: ÅÅÅÅ-MM-DD.',
    ],
  ])('%s', async (line, problem) => {
    expect(await told(NAMES, ADDRESS, PARTIES, line)).toEqual([problem]);
  });

  it.each([
    [
      'parter: [polisen]',
      '4:9 error fel-slags-varde | ”parter” ska vara parter med var sin nyckel, men här står en lista. | Skriv till exempel parter: {parten: {namn: Exempelparten}}.',
    ],
    [
      'parter: {parten: Polisen}',
      '4:18 error fel-slags-varde | ”parten” ska vara en part, men här står ”Polisen”. | Skriv till exempel parten: {namn: Exempelparten}.',
    ],
    [
      'parter: {parten: {webb: https://b.se}}',
      '4:18 error saknad-nyckel | Uppgiften ”namn” saknas. | Lägg till namn: Exempelparten. Namnet som visas.',
    ],
    [
      'parter: {parten: {namn: C, web: https://b.se}}',
      '4:28 error okand-nyckel | Nyckeln ”web” finns inte här. | Menade du ”webb”?',
    ],
    [
      'parter: {parten: {namn: C, organisationsnummer: 1234567890}}',
      '4:49 error fel-form | ”1234567890” går inte att använda som organisationsnummer. | Skriv sex siffror, ett bindestreck och fyra siffror.',
    ],
    [
      'parter: {}',
      '4:9 error inga-parter | Webbplatsen har ingen part. | Lägg till minst en under parter: {parten: {namn: Exempelparten}}.',
    ],
  ])('%s', async (line, problem) => {
    expect(await told(NAMES, ADDRESS, line)).toEqual([problem]);
  });

  it.each(['exempel.se', 'ftp://exempel.se', '/lofte', 'https://'])('the address %s', async (address) => {
    expect(await told(NAMES, `adress: "${address}"`, PARTIES)).toEqual([
      `3:9 error fel-webbadress | ”${address}” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.`,
    ]);
  });
});

describe('the settings are read', () => {
  it.each(['114 14', '+46 8 123 45 67', '08-123 45 67', '010–123 45'])(
    'with the telephone number %s',
    async (phone) => {
      const { site } = await new TemporaryContent(
        file(NAMES, ADDRESS, PARTIES, `kontakt: {telefon: ${phone}}`),
      ).load();
      expect(site?.contact).toEqual({ email: undefined, phone, web: undefined, postal: undefined });
    },
  );

  it.each([
    ['sv', 'sv'],
    ['SMJ', 'smj'],
    ['en-gb', 'en-GB'],
  ])('with the language %s', async (written, language) => {
    const { site } = await new TemporaryContent(file(NAMES, ADDRESS, PARTIES, `språk: ${written}`)).load();
    expect(site?.language).toBe(language);
  });

  it.each(['medborgarlofte.se,2026', 'xn--lften-jua.exempel.se,2025-12', 'exempel.se,2026-01-31'])(
    'with the identity %s, which the address of the environment does not change',
    async (identity) => {
      const settings = file(NAMES, ADDRESS, PARTIES, `identitet: ${identity}`);
      for (const siteUrl of [undefined, 'https://ny.example'])
        expect((await new TemporaryContent(settings, { siteUrl }).load()).site?.identity).toBe(
          `tag:${identity}`,
        );
    },
  );

  it('with an identity of the written address where none is stated', async () => {
    for (const siteUrl of [undefined, 'https://ny.example'])
      expect(
        (await new TemporaryContent(file(NAMES, ADDRESS, PARTIES), { siteUrl }).load()).site?.identity,
      ).toBe('tag:exempel.se,2026');
  });

  it('with the address without a slash at its end, or the one of the environment', async () => {
    const settings = file(NAMES, 'adress: https://EXEMPEL.se/', PARTIES);
    expect((await new TemporaryContent(settings).load()).site?.url).toBe('https://exempel.se');
    const siteUrl = 'http://127.0.0.1:3000';
    expect((await new TemporaryContent(settings, { siteUrl }).load()).site?.url).toBe(siteUrl);
  });
});

describe('the menu', () => {
  const pages = {
    'sidor/om.md': '---\ntitel: Om\n---\n',
    'sidor/lattlast.md': '---\ntitel: Lättläst\n---\n',
    'sidor/planer.md': '---\ntitel: Planer\nutkast: true\n---\n',
  };
  const menu = async (line: string) =>
    (await new TemporaryContent({ ...file(NAMES, ADDRESS, PARTIES, line), ...pages }).load()).site?.menu;

  it('has the page on the site where nothing else is said, and where there is one', async () => {
    expect(await menu('')).toEqual(['om']);
    expect((await new TemporaryContent(file(NAMES, ADDRESS, PARTIES)).load()).site?.menu).toEqual([]);
  });

  it('has the pages that are named, in order, each once, and none that is not shown', async () => {
    expect(await menu('meny: [lattlast, planer, om, lattlast]')).toEqual(['lattlast', 'om']);
    expect(await menu('meny: []')).toEqual([]);
  });

  it('names no page that is not there', async () => {
    expect(await problemsIn({ ...file(NAMES, ADDRESS, PARTIES, 'meny: [lattläst]'), ...pages })).toEqual([
      'webbplats.yaml:5:8 error fel-form | ”lattläst” går inte att använda som meny. | Menade du ”lattlast”?',
    ]);
    expect(await problemsIn({ ...file(NAMES, ADDRESS, PARTIES, 'meny: [latlast]'), ...pages })).toEqual([
      'webbplats.yaml:5:8 error okand-sida | Det finns ingen sida som heter ”latlast” i mappen sidor. | Menade du ”lattlast”?',
    ]);
  });
});
