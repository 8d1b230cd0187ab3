import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/content/problem.ts';
import { inOneLine, MINIMAL, TemporaryContent } from './temporary-content.ts';

describe('the problems of all files are told at once', () => {
  const content = () =>
    new TemporaryContent({
      'webbplats.yaml':
        'namn: A\nort: B\nadress: C\nparter: {parten: {namn: D}}\nflyttade-adresser: {/a: /b}\n',
      '2030/lofte.md': '---\ntitel: Löfte: A\nperiod: 2030\nlöften: [{id: torget, titel: A}]\n---\n',
      '2030/uppfoljning-tertial-1.md':
        '---\nomfattar: tertial 4\ntitle: A\nresultat: [{status: klar}]\n---\n',
      '2029/lofte.md':
        '---\ntitel: A\nperiod: 2029\nfortsätter: ["2028"]\nlöften: [{id: A, titel: B}]\n---\n',
      'sidor/om.md': Buffer.from('---\ntitel: Lägesbild\n---\n', 'latin1'),
      'sidor/Nytt.md': '',
      'anteckningar.txt': '',
    });
  const expected = [
    '2029/lofte.md:4:14 error okand-period | Det finns ingen period i mappen ”2028”. | Menade du ”2030”?',
    '2029/lofte.md:5:15 error fel-form | ”A” går inte att använda som id. | Menade du ”a”?',
    '2030/lofte.md:2:8 error yaml-block-as-implicit-key | Texten innehåller ett kolon följt av mellanslag och läses därför som en ny nyckel. | Sätt raka citattecken runt hela texten: nyckel: "Löfte: en text".',
    '2030/uppfoljning-tertial-1.md:2:11 error okand-del-av-ar | ”tertial 4” är ingen del av ett år som en uppföljning kan omfatta. | Skriv tertial 1–3, kvartal 1–4, halvår 1–2 eller hela perioden.',
    '2030/uppfoljning-tertial-1.md:3:1 error okand-nyckel | Nyckeln ”title” finns inte här. | Menade du ”titel”?',
    '2030/uppfoljning-tertial-1.md:4:12 error saknad-nyckel | Uppgiften ”aktivitet” saknas. | Lägg till aktivitet: hundsok. Aktivitetens id i lofte.md.',
    'anteckningar.txt:1:1 warning okand-fil | Filen används inte av webbplatsen. | Ta bort filen, eller lägg bilder i mappen bilder.',
    'sidor/Nytt.md:1:1 error ogiltigt-filnamn | Namnet ”Nytt.md” har andra tecken än a–z, 0–9 och bindestreck. | Byt namn till nytt.md.',
    'sidor/om.md:2:9 error inte-utf-8 | Filen är inte sparad som UTF-8. Bokstäver som å, ä och ö kan inte läsas. | Öppna filen i textredigeraren, välj Spara som och teckenkodningen UTF-8.',
    'webbplats.yaml:3:9 error fel-webbadress | ”C” är ingen webbadress. | Skriv hela adressen med https://, till exempel https://www.exempel.se.',
  ];

  it('by file, line and column', async () => {
    const { site, problems } = await content().load();
    expect(problems.map(inOneLine)).toEqual(expected);
    expect(site).toBe(undefined);
  });

  it('and again as long as the files are the same', async () => {
    const same = content();
    await same.load();
    expect((await same.load()).problems.map(inOneLine)).toEqual(expected);
  });
});

describe('content that changes is read anew', () => {
  it('when a file is broken and mended', async () => {
    const content = new TemporaryContent();
    expect((await content.load()).site?.periods[0]?.title).toBe('Löfte 2030');
    content.write('2030/lofte.md', '---\ntitel: [\n---\n');
    const broken = await content.load();
    expect(broken.problems.map(({ code }) => code)).toEqual(['yaml-missing-char']);
    expect(broken.site).toBe(undefined);
    content.write('2030/lofte.md', MINIMAL['2030/lofte.md'].replace('Löfte 2030', 'Löfte'));
    const mended = await content.load();
    expect(mended.problems).toEqual([]);
    expect(mended.site?.periods[0]?.title).toBe('Löfte');
  });

  it('when a file that another refers to changes', async () => {
    const content = new TemporaryContent({
      '2030/uppfoljning-tertial-1.md':
        '---\ntitel: A\nomfattar: tertial 1\nresultat: [{aktivitet: lampor}]\n---\n',
    });
    expect((await content.load()).problems).toEqual([]);
    content.write('2030/lofte.md', MINIMAL['2030/lofte.md'].replace('id: lampor', 'id: lyktor'));
    expect((await content.load()).problems.map(inOneLine)).toEqual([
      '2030/uppfoljning-tertial-1.md:4:24 error okand-aktivitet | Ingen aktivitet har id ”lampor” i periodens lofte.md. | Välj bland lyktor.',
    ]);
    content.write('2030/lofte.md', MINIMAL['2030/lofte.md']);
    expect((await content.load()).problems).toEqual([]);
  });

  it('when a period comes and goes', async () => {
    const content = new TemporaryContent();
    const slugs = async () => (await content.load()).site?.periods.map(({ slug }) => slug);
    content.write('2031/lofte.md', MINIMAL['2030/lofte.md'].replaceAll('2030', '2031'));
    expect(await slugs()).toEqual(['2031', '2030']);
    content.remove('2031');
    expect(await slugs()).toEqual(['2030']);
  });
});

describe('content that is damaged', () => {
  const rounds = 300;
  const english =
    /\b(the|must|map|mapping|sequence|token|unexpected|implicit|flow|scalar|missing|character)\b/i;
  const VALID: Readonly<Record<string, string>> = {
    ...MINIMAL,
    'webbplats.yaml': `${MINIMAL['webbplats.yaml']}kontakt: {telefon: "114 14"}\ndriver: {telefon: "114 14"}\nordlista: {SSG: ”A: B”}\n`,
    '2030/lofte.md': `---
titel: Löfte 2030
period: {från: 2030-01-01, till: 2030-12-31}
fortsätter: []
undertecknat: {datum: 2030-01-02, av: [{namn: "Ann", roll: ordförande}]}
löften:
  - id: torget
    titel: ”Göra torget: tryggt.”
    beskrivning: |
      Det är mörkt.
    ansvarig: [parten]
    aktiviteter:
      - id: lampor
        text: Vi byter lampor.
        mål: {minst: "95,1", enhet: procent, per: år}
---
Löftet gäller **torget**.
`,
    '2030/uppfoljning-tertial-1.md': `---
titel: Uppföljning
omfattar: tertial 1
resultat:
  - {aktivitet: lampor, status: pågår, utfall: 80}
---
Det går bra.
`,
    'sidor/om.md': '---\ntitel: Om\nspråk: sv\npubliceras: 2030-01-02 08:00\n---\nText.\n',
  };

  it(`never makes loading fail, and has either a site or an error, in ${rounds} rounds`, async () => {
    const random = randomNumbers(20300615);
    const content = new TemporaryContent(VALID);
    expect((await content.load()).problems).toEqual([]);
    const paths = Object.keys(VALID);
    const outcomes = { site: 0, error: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const path = paths[Math.floor(random() * paths.length)] ?? '';
      const damaged = damage(Buffer.from(VALID[path] ?? ''), random);
      content.write(path, damaged);
      const { site, problems } = await content.load();
      const what = `round ${round}, ${path}: ${JSON.stringify(damaged.toString())}`;
      expect(site === undefined, what).toBe(hasErrors(problems));
      for (const problem of problems) {
        expect(problem.message + problem.hint, what).not.toMatch(english);
        expect(inOneLine(problem), what).toMatch(
          /^[^\n]+:\d+:\d+ (error|warning) [a-z0-9-]+ \| [^\n]+ \| [^\n]+$/,
        );
        expect(problem.line, what).toBeLessThanOrEqual(damaged.toString().split(/\r\n?|\n/).length + 1);
      }
      outcomes[site === undefined ? 'error' : 'site'] += 1;
      content.write(path, VALID[path] ?? '');
    }
    expect((await content.load()).problems).toEqual([]);
    expect(outcomes.site).toBeGreaterThan(20);
    expect(outcomes.error).toBeGreaterThan(100);
  });
});

/** Cuts a file off, changes some of its bytes, or takes out, repeats or moves a line. */
function damage(whole: Buffer, random: () => number): Buffer {
  const kind = Math.floor(random() * 5);
  if (kind === 0) return whole.subarray(0, Math.floor(random() * whole.length));
  if (kind <= 2) {
    const bytes = Buffer.from(whole);
    const signs = Buffer.from('[]{}:-#"\'&*!|>%@`,? \n\t\0\\ax9');
    for (let change = 0; change < kind * 2; change += 1) {
      const byte = kind === 1 ? random() * 256 : (signs[Math.floor(random() * signs.length)] ?? 0);
      bytes[Math.floor(random() * bytes.length)] = byte;
    }
    return bytes;
  }
  const lines = whole.toString().split('\n');
  const from = Math.floor(random() * lines.length);
  const line = lines[from] ?? '';
  if (kind === 3) lines.splice(from, 1);
  else lines.splice(Math.floor(random() * lines.length), 0, line);
  return Buffer.from(lines.join('\n'));
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed, so that a failing round can be run again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
