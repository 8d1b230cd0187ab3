import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { Resource } from '../../../src/edition/resource.ts';
import { makeEdition } from '../../../src/render/make-edition.ts';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { exempelkommun, NOW, pageOf, type TestSite } from '../support/sites.ts';

type Asked = Pick<TestSite, 'edition'>;

while (exempelkommun.edition.prepareNext());

/** The page for a question, as HTML. */
function ask(query: string, { edition }: Asked = exempelkommun): string {
  const made = edition.computed.get('/sok')?.(new URLSearchParams(query));
  if (!(made instanceof Resource)) throw new Error(`${query} asks for nothing, or too early`);
  return made.identity.body.toString();
}
const said = (html: string) => all(mainOf(html), 'form ~ p').map(words);
const found = (html: string) => all(mainOf(html), 'h2 > a').map((link) => attribute(link, 'href'));
const marked = (html: string) => all(mainOf(html), 'mark').map(words);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'long-title': 'off', 'tel-non-breaking': 'off' },
});

it('where files alone answer, the page says that it cannot search and where to go on, in HTML without errors', async () => {
  const { resources } = makeEdition(exempelkommun.site, NOW, { hasServer: false });
  const html = resources.get('/sok')?.identity.body.toString() ?? '';
  expect(all(mainOf(html), 'p').map(words)[0]).toBe('Den här webbplatsen kan inte söka åt dig.');
  expect(all(mainOf(html), 'form')).toEqual([]);
  expect((await validator.validateString(html)).valid).toBe(true);
});

describe('what a search finds', () => {
  const [hit] = all(mainOf(ask('q=cykelhjälm')), '.hits > li');

  it('is a page, what it is, and of which period', () => {
    expect(words(hit === undefined ? '' : one(hit, 'h2'))).toBe(
      'Arbeta för säkrare trafik vid Exempelskolan., Medborgarlöfte 2025–2026',
    );
    expect(words(hit === undefined ? '' : one(hit, '.quiet'))).toBe('Löfte, Medborgarlöfte 2025–2026');
  });

  it('has one link, to the place, with its words marked where they stand, and how it goes', () => {
    const [hit = ''] = all(mainOf(ask('q=cykelhjälm')), '.hits > li');
    expect(all(hit, 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/2025-2026/saker-skolvag#cykelhjalmar',
    ]);
    expect(all(hit, 'p').map(words)).toEqual([
      'Löfte, Medborgarlöfte 2025–2026',
      'Alla fyra ska dela ut cykelhjälmar till förskoleklasserna. Mål: minst 1 588 hjälmar.',
      'Pågår, ett 80-tal.',
    ]);
    expect(all(hit, 'mark').map(words)).toEqual(['cykelhjälmar']);
    expect(found(ask('q=grannstöd+uppsikt'))).toContain('/ordlista#grannstod');
  });

  it('says in a sentence that nothing is known of an activity', () => {
    const [hit = ''] = all(mainOf(ask('q=hastighet')), '.hits > li');
    expect(all(hit, 'strong').map(words)).toContain('Ingen uppgift om hur det går för aktiviteten.');
  });

  it('is a pledge or an activity before a page that explains its words', () => {
    const [first, ...others] = found(ask('q=trygghetsvärdar')).map((href) => href?.replace(/#.*/, ''));
    expect(first).toBe('/2025-2026/tryggare-torg');
    expect(others).toContain('/ordlista');
  });

  it('is counted in words', () => {
    expect(said(ask('q=brandvarnare'))[0]).toBe('5 sidor med ”brandvarnare”.');
    expect(said(ask('q=genomsnitt'))[0]).toBe('1 sida med ”genomsnitt”.');
    expect(said(ask('q=klotter+dygn+genomsnitt'))[0]).toBe(
      '2 sidor, varav 1 med alla ord i ”klotter dygn genomsnitt”.',
    );
  });

  it('may lack some words, and says so', () => {
    const html = ask('q=klotter+brandvarnare+cykelhjälmar');
    expect(said(html)[0]).toBe(
      'Ingen sida har alla ord i ”klotter brandvarnare cykelhjälmar”. Här är de som har flest av dem.',
    );
  });

  it('is named in the title of the page, which no search engine keeps', () => {
    const html = ask('q=torget');
    expect(words(one(html, 'title'))).toBe('Sök: torget – Medborgarlöfte i Exempelkommun');
    expect(attribute(one(html, 'meta[name="robots"]'), 'content')).toBe('noindex');
    expect(html).not.toContain('rel="canonical"');
  });
});

describe('a search', () => {
  it('can be within one period, or what one party does', () => {
    expect(found(ask('q=torget&period=2023-2024'))[0]).toBe('/2023-2024/tryggare-torg');
    expect(found(ask('q=brandvarnare&part=polisen'))).toEqual([]);
    expect(found(ask('q=torget&period=finns-inte'))).toEqual(found(ask('q=torget')));
  });

  it('keeps what was chosen', () => {
    const main = mainOf(ask('q=torget&period=2023-2024&part=polisen'));
    expect(attribute(one(main, '#sok_'), 'value')).toBe('torget');
    expect(all(main, 'option[selected]').map((option) => attribute(option, 'value'))).toEqual([
      '2023-2024',
      'polisen',
    ]);
  });

  it('proposes the word that may be meant, and finds what has it', () => {
    const html = ask('q=brandvanare&part=raddningstjansten');
    expect(said(html)[1]).toBe('Menade du brandvarnare?');
    expect(attribute(one(mainOf(html), 'form ~ p > a'), 'href')).toBe(
      '/sok?q=brandvarnare&part=raddningstjansten',
    );
    expect(marked(html)).toContain('brandvarnare');
    expect(said(ask('q=brandvrnre'))).toContain('Menade du brandvarnare?');
    expect(said(ask('q=tillgänglihetsredogörelse'))).toContain('Menade du tillgänglighetsredogörelse?');
    for (const known of ['brandvarnare', 'kontroll', 'brandvarn', 'cykelhjälmen'])
      expect(said(ask(`q=${known}`)).join(' ')).not.toContain('Menade du');
  });

  it.each(['gjort', 'bort', 'olycka', 'torget', 'fart', 'hund', 'klocka'])(
    'proposes nothing for a word that is spelt as it should be: %s',
    (word) => {
      expect(said(ask(`q=${word}`)).join(' ')).not.toContain('Menade du');
    },
  );

  it('that finds nothing helps', () => {
    const html = mainOf(ask('q=xyzzy&part=polisen'));
    expect(said(html)[0]).toBe('Sökningen gav inga träffar.');
    expect(words(one(html, 'h2'))).toBe('Prova så här');
    expect(words(one(html, 'form ~ ul > li:first-child'))).toBe(
      'Skriv ett eller några få ord om det som du söker.',
    );
    expect(said(html).at(-1)).toBe(
      'Du kan också börja med löftena, uppföljningarna, ordlistan eller webbkartan.',
    );
  });

  it('that only its choices hide pages from says so, and how many there are', () => {
    const html = mainOf(ask('q=brandvarnare&period=2019'));
    expect(said(html)[0]).toBe('Inget med ditt val stämmer med ”brandvarnare”.');
    expect(words(one(html, 'form ~ ul > li:first-child'))).toBe(
      'Visa 5 sidor bland alla löften och ansvariga',
    );
    expect(attribute(one(html, 'form ~ ul > li:first-child > a'), 'href')).toBe('/sok?q=brandvarnare');
  });

  it.each([
    ['q=torget&period=1999', 'Löftet ”1999” finns inte här. Sökningen gäller alla löften.'],
    ['period=1999', 'Löftet ”1999” finns inte här. Sökningen gäller alla löften.'],
    ['q=torget&part=%3Cb%3E', 'Den ansvariga ”<b>” finns inte här. Sökningen gäller alla ansvariga.'],
  ])('with a choice that there is not is told: %s', (query, sentence) => {
    expect(said(ask(query))[0]).toBe(sentence);
  });

  it('for signs alone finds nothing, and shows them as they are', () => {
    expect(said(ask('q=%3C!%3E'))[0]).toBe('Sökningen gav inga träffar.');
    expect(ask('q=%3C!%3E')).toContain('value="&lt;!&gt;"');
  });
});

it('the page tells how to search before anybody has', () => {
  const html = pageOf(exempelkommun, '/sok');
  expect(words(one(mainOf(html), 'h2'))).toBe('Så söker du');
  expect(
    exempelkommun.edition.computed.get('/sok')?.(new URLSearchParams('q=+&part=polisen')),
  ).toBeUndefined();
});

describe('many pages', () => {
  const periods = Array.from({ length: 45 }, (_, at) =>
    period({ slug: `${2045 - at}`, title: `Löften ${2045 - at}`, introduction: 'Det finns lyktor.' }),
  );
  const edition = makeEdition(site({ periods }), NOW);
  beforeAll(() => {
    while (edition.prepareNext());
  });
  const page = (query: string) => ask(query, { edition });
  const links = (html: string) =>
    all(mainOf(html), '.neighbours a').map((link) => [words(link), attribute(link, 'href')]);

  it('are shown twenty at a time', () => {
    expect(found(page('q=lykta'))).toHaveLength(20);
    expect(said(page('q=lykta'))).toContain('Visar 1–20 av 45.');
    expect(links(page('q=lykta'))).toEqual([['Fler träffar', '/sok?q=lykta&sida=2']]);
    expect(said(page('q=lykta&sida=3'))).toContain('Visar 41–45 av 45.');
    expect(links(page('q=lykta&sida=3'))).toEqual([['Föregående träffar', '/sok?q=lykta&sida=2']]);
    expect(attribute(one(mainOf(page('q=lykta&sida=3')), 'ol'), 'start')).toBe('41');
  });

  it.each(['99999', '0', '-1', 'x', '1e3', '2.5'])('are some, whatever page is asked for: %s', (number) => {
    expect(found(page(`q=lykta&sida=${number}`)).length).toBeGreaterThan(0);
  });

  it('stand with the newest period first where they answer as well', () => {
    expect(found(page('q=lykta')).slice(0, 3)).toEqual(['/2045', '/2044', '/2043']);
  });
});

it('a result is found by its status, and the activity that it tells of', async () => {
  const made = site({
    periods: [
      period({
        slug: '2026',
        pledges: [pledge({ id: 'torget', activities: [activity({ id: 'lampor', text: 'Byta lampor.' })] })],
        followUps: [
          followUp({
            slug: 'tertial-1',
            results: [result({ activity: 'lampor', status: 'klar', text: 'Alla lyser.' })],
          }),
        ],
      }),
    ],
  });
  const edition = makeEdition(made, NOW);
  while (edition.prepareNext());
  const html = ask('q=lampor+klar', { edition });
  expect(found(html)).toContain('/2026/tertial-1#lampor');
  expect(html).toContain('<p>Byta <mark>lampor</mark>.</p>');
  expect(html).toContain('<p><mark>Klar</mark>. Alla <mark>lyser</mark>.</p>');
});

describe('the HTML of an answer has no errors', () => {
  it.each([
    'torget',
    'brandvanare',
    'xyzzy',
    'the municipality',
    '%3Cscript%3E%22',
    'klotter+hem&period=2021-2022',
  ])('%s', async (query) => {
    const { results } = await validator.validateString(ask(`q=${query}`));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });
});
