import { afterAll, describe, expect, it } from 'vitest';
import { SITE } from '../publishing/site-folder.ts';
import { BROKEN_PAGE, bannerText, HIDDEN, mainText, startPreview } from './running-preview.ts';

const preview = await startPreview(HIDDEN);
const { read, save, site } = preview;
afterAll(preview.stop);

const START = 'Skrivbordet. Så här ser sidan ut för dig som redaktör. Ändra sidan Att göra';
const FIRST =
  'om Fel: Här står en uppgift som formuläret inte har något fält för. Öppna filen som text för att rätta det. Filen sidor/om.md:2:1: Nyckeln ”tittel” finns inte här. Menade du ”titel”? Öppna filen som text';

describe('a broken save', () => {
  it('is told on every page, open, above the last good version, and is gone when it is mended', async () => {
    save('sidor/om.md', BROKEN_PAGE.replace('titell', 'tittel'));
    await site.refresh();
    const html = await read('/om');
    expect(bannerText(html)).toBe(`${START} 1 fel Sidan visar den senaste felfria versionen. ${FIRST}`);
    expect(html).toContain('<details open>');
    expect(html).toContain('<a href="/redigera/sidor/om.md">om</a>');
    expect(mainText(html)).toContain('Läs om våra planer');
    expect(bannerText(await read('/?datum=2030-01-01'))).toContain('1 fel Sidan visar den senaste');

    save('sidor/om.md', '---\ntitel: Om oss\n---\nText.\n');
    await site.refresh();
    expect(bannerText(await read('/om'))).toBe(START);
    expect(mainText(await read('/om'))).toContain('Om oss');
  });

  it('does not take away the days', async () => {
    save('sidor/om.md', BROKEN_PAGE);
    await site.refresh();
    expect(mainText(await read('/2019?datum=2099-12-02'))).toContain('Så ska det bli 2019.');
    save('sidor/om.md', HIDDEN['content/sidor/om.md']);
    await site.refresh();
  });
});

it('warnings are told, closed, and hold nothing back', async () => {
  save('sidor/om.md', '---\ntitel: Om oss\n---\n[Bort](/finns-inte)\n');
  await site.refresh();
  const html = await read('/2018');
  expect(bannerText(html)).toMatch(/^.* Att göra 1 varning Om oss Varning: /);
  expect(bannerText(html)).not.toContain('felfria');
  expect(html).toContain('<details>');
  save('sidor/om.md', HIDDEN['content/sidor/om.md']);
  await site.refresh();
});

it('an address that readers had when the preview started is missed until a row answers for it', async () => {
  const settings = String(SITE['content/webbplats.yaml']);
  save('sidor/om.md', '---\ntitel: Om oss\nutkast: true\n---\nText.\n');
  save('webbplats.yaml', settings.replace('  /Om/: /om\n', ''));
  await site.refresh();
  const told =
    'Varning: Adressen /om fanns förut men finns inte längre. Ska läsarna komma till /, lägg till /om under Flyttade adresser, med / som ny adress. Är adressen borta för gott, lägg till /om under Borttagna, med en förklaring. Filen webbplats.yaml:1:1: Adressen';
  expect(bannerText(await read('/'))).toContain(told);
  save('2018/lofte.md', `${SITE['content/2018/lofte.md']}Mer.\n`);
  await site.refresh();
  expect(bannerText(await read('/'))).toContain(told);
  save('sidor/om.md', HIDDEN['content/sidor/om.md']);
  save('webbplats.yaml', settings);
  await site.refresh();
  expect(bannerText(await read('/'))).toBe(START);
});

it('many problems are cut short: errors first, the own page first, and the list has them all', async () => {
  const links = Array.from({ length: 9 }, (_, index) => `[Bort](/finns-inte-${index})\n`).join('\n');
  save('2018/lofte.md', `---\ntitel: L\nperiod: 2018\nlöften: [{id: a, titel: B.}]\n---\n${links}`);
  save('sidor/om.md', BROKEN_PAGE);
  await site.refresh();
  const places = async (address: string) => (await read(address)).match(/[a-z\d]+\/[a-z]+\.md:\d+:\d+/g);
  expect(await places('/om')).toEqual(['sidor/om.md:2:1', ...Array(5).fill(expect.any(String))]);
  expect(await places('/2017')).toHaveLength(6);
  expect(bannerText(await read('/om'))).toMatch(/Visa \d+ till under Att göra$/);
  const list = await read('/redigera');
  expect(list.match(/<h3 class="fv-title"><a href="[^"]*">/g)).toEqual([
    '<h3 class="fv-title"><a href="/redigera/sidor/om.md">',
    '<h3 class="fv-title"><a href="/redigera/2018/lofte.md">',
  ]);
  save('sidor/om.md', HIDDEN['content/sidor/om.md']);
  save('2018/lofte.md', '---\ntitel: L\nperiod: 2018\nlöften: [{id: a, titel: B.}]\n---\n');
  await site.refresh();
});

describe('the list', () => {
  it('tells each hidden file, why it is hidden and until when', async () => {
    save('2019/uppfoljning-tertial-2.md', '---\ntitel: U\nomfattar: tertial 2\nutkast: true\n---\nText.\n');
    save('2016/lofte.md', '---\ntitel: L\nperiod: 2016\nutkast: true\nlöften: [{id: a, titel: B.}]\n---\n');
    save('2016/uppfoljning-tertial-1.md', '---\ntitel: U16\nomfattar: tertial 1\n---\nText.\n');
    await site.refresh();
    const html = await read('/redigera');
    const list = /<h2 id="dolda_">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    const rows = [...list.matchAll(/<p><a href="\/redigera\/([^"]*)">([^<]*)<\/a>(.*)<\/p>/g)];
    expect(rows.map(([, file, title, why]) => [file, title, why])).toEqual([
      ['2016/lofte.md', 'L', '<br>Utkast, tills någon publicerar det'],
      ['2016/uppfoljning-tertial-1.md', 'U16', '<br>Perioden är ett utkast'],
      ['2019/lofte.md', 'Löften 2019', '<br>Publiceras 1 december 2099 klockan 08.00'],
      [
        '2019/uppfoljning-tertial-1.md',
        'Uppföljning 2019',
        '<br>Perioden publiceras 1 december 2099 klockan 08.00',
      ],
      [
        '2019/uppfoljning-tertial-2.md',
        'U',
        '<br>Utkast, tills någon publicerar det<br>Perioden publiceras 1 december 2099 klockan 08.00',
      ],
      ['sidor/planer.md', 'Våra planer', '<br>Utkast, tills någon publicerar det'],
    ]);
  });

  it('says when all is well', async () => {
    const other = await startPreview();
    expect(mainText(await other.read('/redigera'))).toMatch(
      /Fel och varningar Inga fel och inga varningar\. Utkast och det som väntar på sin dag Allt syns för besökare\. Skapa nytt Ny uppföljning Ny period Ny sida Allt innehåll /,
    );
    other.stop();
  });
});

describe('content that has had errors from the start', () => {
  it('is answered with the list, 503, on every address, until it is mended', async () => {
    const other = await startPreview({ 'content/sidor/om.md': BROKEN_PAGE });
    for (const target of [
      '/',
      '/2018',
      '/finns-inte',
      '/dokument/2018/uppfoljning.pdf',
      '/?datum=2030-01-01',
    ]) {
      const { status, body } = await other.ask(target);
      expect([status, mainText(body.toString())]).toEqual([
        503,
        expect.stringMatching(
          /^Att göra Webbplatsen kan inte visas förrän felen är rättade\. .* Fel och varningar 1 fel\. om Fel: Här står en uppgift som formuläret inte har något fält för\. Öppna filen som text för att rätta det\. Filen sidor\/om\.md:2:1: Nyckeln ”titell” finns inte här\. Menade du ”titel”\? /,
        ),
      ]);
    }
    expect((await other.ask('/redigera')).status).toBe(200);
    other.save('sidor/om.md', '---\ntitel: Om oss\n---\nText.\n');
    await other.site.refresh();
    expect((await other.ask('/om')).status).toBe(200);
    other.stop();
  });
});
