import { describe, expect, it } from 'vitest';
import { inOneLine, MINIMAL, problemsIn, TemporaryContent } from '../temporary-content.ts';

/** What is told of a page whose prose begins on line 5. */
const told = async (...prose: readonly string[]) =>
  (await problemsIn({ 'sidor/om.md': `---\ntitel: Om\n---\n\n${prose.join('\n')}\n` })).map((problem) =>
    problem.replace('sidor/om.md:', ''),
  );

describe('a link on the site', () => {
  it('leads to what there is', async () => {
    expect(
      await told(
        '## Så här',
        '[Start](/) [löftet](/2030) [torget](/2030#torget) [lamporna](/2030#lampor) [följ](/2030/tertial-1)',
        '[Alla](/uppfoljningar) [karta](/webbkarta) [hit](#sa-har) [toppen](#till_toppen) [brev](mailto:a@exempel.se)',
        '[Andras](https://exempel.se/finns-inte)',
      ),
    ).toEqual([]);
  });

  it('to a page that is not there is told at its place, with the page that was meant', async () => {
    expect(await told('Läs [löftet](/2031) och', '[den gamla](/nagot-annat-helt) sidan.')).toEqual([
      '5:5 warning dod-lank | Länken leder till /2031, som inte finns på webbplatsen. | Menade du /2030?',
      '6:1 warning dod-lank | Länken leder till /nagot-annat-helt, som inte finns på webbplatsen. | Rätta adressen eller ta bort länken.',
    ]);
  });

  it('to a heading or an activity that is not there is told', async () => {
    expect(await told('[lampor](/2030#lampa)', '', '[hit](#saknas)')).toEqual([
      '5:1 warning dod-lank-till-rubrik | Sidan /2030 har ingen rubrik eller aktivitet med namnet ”lampa”. | Menade du #lampor?',
      '7:1 warning dod-lank-till-rubrik | Sidan /om har ingen rubrik eller aktivitet med namnet ”saknas”. | Länka till hela sidan: /om.',
    ]);
  });

  it('may lead to an address that has moved', async () => {
    const settings = `${MINIMAL['webbplats.yaml']}flyttade-adresser: {/gammal: /2030}\n`;
    const page = '---\ntitel: Om\n---\n\n[Löftet](/gammal)\n';
    expect(await problemsIn({ 'webbplats.yaml': settings, 'sidor/om.md': page })).toEqual([]);
  });
});

describe('a link text', () => {
  it.each(['klicka här', 'Här', 'läs mer', 'Länk'])('”%s” says nothing', async (text) => {
    expect(await told(`Vill du veta? [${text}](/2030)`)).toEqual([
      `5:15 warning lanktext | Länktexten ”${text}” säger inte vart länken leder. | Skriv vad som finns där, till exempel [Läs om uppföljningarna](/uppfoljningar).`,
    ]);
  });

  it('is no address', async () => {
    expect(await told('Se <https://exempel.se/a> eller [www.exempel.se](https://www.exempel.se).')).toEqual([
      '5:4 warning lanktext-adress | Länken visas som en adress: https://exempel.se/a. | Skriv vad som finns där: [Sidans namn](adressen).',
      '5:33 warning lanktext-adress | Länken visas som en adress: www.exempel.se. | Skriv vad som finns där: [Sidans namn](adressen).',
    ]);
  });
});

describe('a picture', () => {
  it('must be there, on the site, and be described for those who do not see it', async () => {
    expect(
      await told(
        '![Torget](bilder/torg.png)',
        '',
        '![](bilder/park.png)',
        '',
        '![Ute](https://exempel.se/a.png)',
      ),
    ).toEqual([
      '5:1 error bild-saknas | Bilden bilder/torg.png finns inte. | Lägg bilden i mappen bilder bredvid filen, eller rätta namnet.',
      '7:1 error bild-saknas | Bilden bilder/park.png finns inte. | Lägg bilden i mappen bilder bredvid filen, eller rätta namnet.',
      '7:1 error bild-utan-alt | Bilden saknar alternativtext. | Beskriv bilden för den som inte ser den: ![Torget en vinterkväll](bilder/torg.png).',
      '9:1 error bild-utifran | Bilden ligger på en annan webbplats och visas inte. | Lägg bilden i mappen bilder bredvid filen. Kontrollera att du får använda den.',
    ]);
  });
});

describe('headings', () => {
  it('do not skip a level', async () => {
    expect(await told('## Två', '', '#### Fyra', '', '##### Fem', '', '## Två igen')).toEqual([
      '7:1 warning rubrik-hoppar | Rubriken hoppar från nivå 2 till nivå 4. | Skriv ### i stället för ####.',
    ]);
  });
});

describe('raw HTML', () => {
  it('is told of, since readers see it as text', async () => {
    expect(await told('En <b>fet</b> text, `<code>` och 3 < 4.')).toEqual([
      '5:4 warning ra-html | HTML-koden <b> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
      '5:10 warning ra-html | HTML-koden </b> visas som vanlig text. | Skriv i markdown i stället, eller ta bort koden.',
    ]);
  });
});

describe('a document that no page links', () => {
  it('is told of at its period', async () => {
    const content = new TemporaryContent({
      'sidor/om.md': '---\ntitel: Om\n---\n\n[Bilagan](/dokument/2030/bilaga.pdf)\n',
    });
    content.writePublic('dokument/2030/bilaga.pdf', '%PDF-1.4');
    content.writePublic('dokument/2030/ensam.pdf', '%PDF-1.4');
    const { problems } = await content.load();
    expect(problems.map(inOneLine)).toEqual([
      '2030/lofte.md:1:1 warning dokument-utan-lank | Ingen sida länkar till dokumentet public/dokument/2030/ensam.pdf. Därför kan ingen läsa det på webbplatsen. | Skriv namnet under dokument i uppföljningen, länka till det i en text eller ta bort filen.',
    ]);
  });
});
