import { describe, expect, it } from 'vitest';
import { mainOf, words } from './support/dom.ts';
import { load, pageOf, type TestSite, textAt } from './support/sites.ts';

function cased(name: string): Promise<TestSite> {
  return load(name, `test/fixtures/cases/${name}/content`, `test/fixtures/cases/${name}/public`);
}

/** The words of a page's own part. */
function told(site: TestSite, address: string): string {
  return words(mainOf(pageOf(site, address)));
}

describe('timestamps as a CMS writes them', async () => {
  const site = await cased('cms-timestamps');

  it('are told as their day in Sweden', () => {
    expect(told(site, '/2025/tertial-1')).toContain('Publicerad 20 maj 2025.');
    expect(textAt(site, '/feed.atom')).toContain('<published>2025-05-20T00:00:00Z</published>');
  });
});

describe('more than was promised', async () => {
  const site = await cased('exceeded-said-not-reached');

  it('is told as more, on every page', () => {
    for (const address of ['/', '/2019', '/2019/helar']) {
      expect(told(site, address)).toContain('3 nya områden');
      expect(told(site, address)).toContain('Målet var exakt 2 nya områden. Det blev mer.');
      expect(told(site, address)).not.toContain('inte nått');
    }
    expect(told(site, '/2019/fokusomraden')).toContain('3 nya områden Mer än målet');
  });
});

describe('a period of which nobody has promised follow-ups', async () => {
  const site = await cased('follow-ups-never-promised');

  it('has none that are missing or to come, in pages and calendar', () => {
    const pages = [...site.pages.values()].map((html) => words(html)).join(' ');
    expect(pages).toContain('Ingen uppföljning är publicerad här.');
    expect(pages).not.toMatch(/har inte publicerats|är inte publicera|väntas|ska komma/);
    expect(textAt(site, '/kalender.ics')).not.toContain('BEGIN:VEVENT');
  });

  it('is valid from the year that is stated, not from a day', () => {
    expect(told(site, '/')).toContain('Gäller från 2022.');
    expect(told(site, '/')).not.toContain('1 januari');
  });
});

describe('a date of publication that lies decades ahead', async () => {
  const site = await cased('future-date-everywhere');

  it('is shown by no page, feed or file', () => {
    const showing = [...site.edition.resources].filter(([, { identity }]) =>
      identity.body.toString().includes('2062'),
    );
    expect(showing.map(([address]) => address)).toEqual([]);
  });
});

describe('a target by the day', async () => {
  const site = await cased('norberg-per-dygn');

  it('is told as it was promised', () => {
    expect(told(site, '/')).toContain('Mål: minst 1 gång per dygn');
    expect(told(site, '/')).toContain('Mål: exakt 1 trygghetsvandring per år');
  });
});

describe('the result of a pledge without activities', async () => {
  const site = await cased('pledge-without-activities');

  it('stands on home, the period, the pledge and the follow-up', () => {
    for (const address of ['/', '/2025', '/2025/tertial-1'])
      expect(told(site, address)).toContain('Löftet som helhet Pågår 31');
    expect(told(site, '/2025/torget')).toContain('Tertial 1 2025 Pågår 31');
  });

  it('is the share of no activities, and hides no result', () => {
    for (const address of ['/', '/2025', '/2025/torget', '/2025/tertial-1'])
      expect(told(site, address)).not.toMatch(/0 av 0|innehåller inga resultat|Ingen uppgift/);
  });

  it('stands in the data and the feed', () => {
    expect(textAt(site, '/oppna-data/medborgarloften.csv')).toContain(',2025-05-20,pågår,31,,');
    expect(textAt(site, '/oppna-data/medborgarloften.json')).toMatch(
      /"lofte": "torget",\s+"status": "pågår",\s+"utfall": 31,/,
    );
    expect(textAt(site, '/feed.atom')).toContain('Utfall: 31');
  });
});

describe('a site in another language', async () => {
  const site = await cased('site-language-en');

  it('says of each page in which language it is', () => {
    expect(pageOf(site, '/')).toContain('<html lang="en"');
  });
});
