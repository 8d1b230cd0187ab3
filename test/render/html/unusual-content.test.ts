import { describe, expect, it } from 'vitest';
import { type Activity, type Period, STATUSES } from '../../../src/model/site.ts';
import { all, attribute, mainOf, one, words } from '../support/dom.ts';
import { activity, followUp, period, pledge, result, site } from '../support/model.ts';
import { exempelkommun, jonkoping, pageOf, renderSite } from '../support/sites.ts';

const render = (part: Partial<Period>) =>
  renderSite('one period', site({ periods: [period({ slug: '2026', ...part })] }));
const show = (part: Partial<Period>, address = '/2026') => mainOf(pageOf(render(part), address));
const many = (amount: number): readonly Activity[] =>
  Array.from({ length: amount }, (_, at) => activity({ id: `a${at}`, text: `Göra sak ${at}.` }));
const shapes = (html: string) =>
  /<div class="strip"[^>]*>(.*?)<\/div>/.exec(html)?.[1]?.match(/<use /g) ?? [];

describe('a pledge', () => {
  it('without activities has no finding, says so once, and its page has no list of outcomes', () => {
    const pledges = [pledge({ id: 'a', responsible: ['polisen'], places: ['Torget'] })];
    expect(words(show({ pledges }))).toContain('Löftet om a. Polisen. Torget. Inga aktiviteter anges.');
    expect(show({ pledges })).not.toContain('class="answer"');
    const page = words(show({ pledges }, '/2026/a'));
    expect(page).toContain('Polisen. Torget. Gäller under 2026. Inga aktiviteter anges.');
    expect(page).not.toMatch(/Aktiviteter |Alla utfall|Ingen uppgift/);
  });

  it('without a summary has no lead, and no sentence made of its titles', () => {
    const html = show({ pledges: [pledge({ id: 'a', activities: many(2) })] }, '/');
    expect(all(html, '.lead')).toEqual([]);
    expect(words(one(html, '.first .text'))).toBe(
      'Ett löfte för 2026 Gäller under 2026. Löftet om a. 2 aktiviteter',
    );
  });

  it('with 60 activities keeps its counts and loses its boxes, which nobody would count', () => {
    const told = (amount: number) => {
      const activities = many(amount);
      const results = activities.map(({ id }, at) =>
        result({ activity: id, status: STATUSES[at % 2 === 0 ? 2 : 1] }),
      );
      return show({
        pledges: [pledge({ id: 'a', activities })],
        followUps: [followUp({ slug: 'tertial-1', results })],
      });
    };
    expect(shapes(told(40))).toHaveLength(40);
    const html = told(60);
    expect(shapes(html)).toEqual([]);
    expect(all(html, '.overview .mini use')).toEqual([]);
    expect(words(one(html, '.answer'))).toBe('30 av 60 aktiviteter är klara');
    expect(all(html, '.counts li').map(words)).toEqual(['30 klara', '30 pågår']);
    expect(words(one(html, '.mini'))).toBe('30 klara, 30 pågår. 60 aktiviteter');
    expect(all(html, '.activities > li')).toHaveLength(60);
  });

  it('with one activity is told of in the singular', () => {
    const part = (status: 'klar' | undefined) => ({
      pledges: [pledge({ id: 'a', activities: many(1) })],
      followUps:
        status === undefined ? [] : [followUp({ slug: 't', results: [result({ activity: 'a0', status })] })],
    });
    expect(words(one(show(part(undefined)), '.answer'))).toBe('Ingen uppgift om hur det går för aktiviteten');
    expect(words(one(show(part('klar')), '.answer'))).toBe('Aktiviteten är klar');
    expect(words(one(show(part('klar')), '.mini'))).toBe('1 klar. 1 aktivitet');
  });
});

describe('a result', () => {
  const target = { bound: 'minst', amount: 4, unit: 'möten', per: undefined } as const;
  const row = (outcome: number | string) => {
    const html = show({
      phase: 'over',
      pledges: [pledge({ id: 'a', activities: [activity({ id: 'x', target })] })],
      followUps: [
        followUp({
          slug: 'aret',
          covers: { from: '2026-01-01', to: '2026-12-31' },
          results: [result({ activity: 'x', status: 'klar', outcome })],
        }),
      ],
    });
    const [, bar = '-'] = /<svg class="measure".*?<path d="M0 2h([\d.]+)v10H0z"/.exec(html) ?? [];
    return [words(one(html, '#x')), html.includes('class="measure"'), bar];
  };

  it('that is a text is told as it is, without a bar', () => {
    expect(row('ett 80-tal')).toEqual(['Göra x. Klar ett 80-tal Mål: minst 4 möten', false, '-']);
  });

  it('that is zero is a result, and its bar is the line and the tick alone', () => {
    expect(row(0)).toEqual(['Göra x. Klar 0 möten Målet var minst 4 möten och är inte nått.', true, '-']);
  });

  it('above its target fills the bar, and the tick stands inside it', () => {
    expect(row(8)).toEqual(['Göra x. Klar 8 möten Målet var minst 4 möten och är nått.', true, '204']);
  });
});

describe('a period', () => {
  it('that has not begun says when it does', () => {
    const html = show({
      phase: 'coming',
      pledges: [pledge({ id: 'a', activities: many(2) }), pledge({ id: 'b' })],
    });
    expect(words(html)).toContain('Löftena börjar gälla 1 januari 2026 och gäller till 31 december 2026.');
    expect(words(one(html, '.answer'))).toBe('Ingen uppgift om hur det går för de 2 aktiviteterna');
  });

  it('of which nothing is known says so once, and its rows tell who', () => {
    const activities = many(11).map((one) => ({ ...one, responsible: ['polisen'] }));
    const html = words(show({ pledges: [pledge({ id: 'a', activities })] }));
    expect(html.match(/Ingen uppgift/g)).toHaveLength(1);
    expect(html.match(/Göra sak \d+\. Polisen/g)).toHaveLength(11);
  });

  it('of which some is known says of each other row that nothing is', () => {
    const followUps = [followUp({ slug: 't', results: [result({ activity: 'a0', status: 'klar' })] })];
    const html = show({ pledges: [pledge({ id: 'a', activities: many(3) })], followUps });
    expect(all(html, '.activities .how').map(words)).toEqual(['Klar', 'Ingen uppgift', 'Ingen uppgift']);
  });

  it('of four parties together names them all, with a shape for each', () => {
    const parties = ['Polisen', 'Kommunen', 'Räddningstjänsten', 'Bostadsbolaget'].map((name) => ({
      key: name.toLowerCase(),
      name,
      description: undefined,
      web: undefined,
      organisationNumber: undefined,
      isPublicBody: false,
    }));
    const responsible = parties.map(({ key }) => key);
    const periods = [
      period({
        slug: '2026',
        pledges: [pledge({ id: 'a', activities: [activity({ id: 'x', responsible })] })],
      }),
    ];
    const html = mainOf(pageOf(renderSite('four', site({ parties, periods })), '/2026'));
    expect(words(one(html, '#x .who'))).toBe(
      'Polisen, Kommunen, Räddningstjänsten och Bostadsbolaget tillsammans',
    );
    expect(all(html, '#x .shape').map((shape) => attribute(shape, 'class'))).toEqual([
      'shape s1',
      'shape s2',
      'shape s3',
      'shape s4',
    ]);
  });

  it('with titles of 200 characters shows them whole, and the name of the page is shorter', () => {
    const long = `${'Trygghet '.repeat(22)}i parken.`;
    const made = render({
      title: 'Medborgarlöfte 2026',
      pledges: [pledge({ id: 'a', title: long, activities: many(1) })],
    });
    expect(long.length).toBeGreaterThan(200);
    expect(words(one(pageOf(made, '/2026'), '#a'))).toBe(long);
    expect(words(one(pageOf(made, '/2026/a'), 'h1'))).toBe(long);
    expect(words(one(pageOf(made, '/2026/a'), 'title')).length).toBeLessThanOrEqual(70);
  });
});

/** The sentences of a page that are the site's own or an editor's, said to everybody; rows of short words repeat. */
function sentences(html: string): readonly string[] {
  const visible = html.replace(
    /<(?:table|dl|details|ul class="(?:activities|follow-ups))[\s\S]*?<\/(?:table|dl|details|ul)>/g,
    '',
  );
  // Who does each activity is a fact of that activity.
  return all(visible, 'p')
    .filter((paragraph) => attribute(paragraph, 'class') !== 'who')
    .map(words)
    .flatMap((text) => text.split(/(?<=\.)\s+(?=\p{Lu})/u))
    .filter((sentence) => /^\p{Lu}.{25,}\.$/u.test(sentence));
}

describe.each([jonkoping, exempelkommun])('on the pages of $name', ({ site: { periods }, pages }) => {
  const addresses = [
    '/',
    ...periods.flatMap(({ slug, pledges, followUps }) =>
      [
        '',
        ...[...pledges.map(({ id }) => id), ...followUps.map((one) => one.slug)].map((own) => `/${own}`),
      ].map((own) => `/${slug}${own}`),
    ),
  ];

  it('there are sentences to hold apart', () => {
    const said = addresses.flatMap((address) => sentences(mainOf(pages.get(address) ?? '')));
    expect(said.length).toBeGreaterThan(2 * addresses.length);
  });

  it.each(addresses)('%s no sentence stands twice', (address) => {
    const said = sentences(mainOf(pages.get(address) ?? ''));
    expect(said.filter((sentence, at) => said.indexOf(sentence) !== at)).toEqual([]);
  });

  it.each(['/', ...periods.map(({ slug }) => `/${slug}`)])(
    '%s has no title of a pledge more than twice',
    (address) => {
      const main = mainOf(pages.get(address) ?? '').replace(/<ul class="earlier plain">[\s\S]*?<\/ul>/, '');
      const own = periods.find(({ slug }) => address === `/${slug}`) ?? periods[0];
      for (const { title } of own?.pledges ?? []) expect(words(main).split(title).length - 1, title).toBe(2);
    },
  );
});
