import { describe, expect, it } from 'vitest';
import type { Site } from '../../../src/model/site.ts';
import { activity, page, period, pledge, site } from '../support/model.ts';
import { renderSite, textAt } from '../support/sites.ts';
import { elements, parseXml, texts, validateAtom } from '../support/xml.ts';
import { EXAMPLE } from './example.ts';

const atomOf = (made: Site, address = '/feed.atom') => textAt(renderSite('a site', made), address);

describe('the feed', () => {
  const lines = atomOf(EXAMPLE).split('\n');

  it('tells people what it is, before all that is for programs', () => {
    expect(lines.slice(0, lines.indexOf('<id>tag:provstad.example,2026:flode</id>'))).toEqual([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<?xml-stylesheet type="text/css" href="/feed.css"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="sv">',
      '<h:head>',
      '<h:meta name="viewport" content="width=device-width, initial-scale=1"/>',
      '<h:meta name="color-scheme" content="light dark"/>',
      '<h:title>Flöde: Medborgarlöfte i Provstad</h:title>',
      '</h:head>',
      '<h:div>',
      '<h:h1>Flöde: Medborgarlöfte i Provstad</h:h1>',
      '<h:p><h:strong>Det här är ett flöde.</h:strong> Med det får du veta när det kommer något nytt, utan att lämna ut någon e-postadress. Löften i Provstad, uppföljningar av dem och ändringar på webbplatsen.</h:p>',
      '<h:p>Så prenumererar du: kopiera adressen och klistra in den i en flödesläsare, ett program eller en app som samlar nyheter från webbplatser som du väljer.</h:p>',
      '<h:p><h:code>https://provstad.example/feed.atom</h:code></h:p>',
      '<h:p>Vill du bara läsa? <h:a href="https://provstad.example/">Gå till webbplatsen</h:a>. Det senaste står också här nedanför.</h:p>',
      '</h:div>',
    ]);
  });

  it('says who is behind it', () => {
    const [start, end] = [
      lines.indexOf('<id>tag:provstad.example,2026:flode</id>'),
      lines.indexOf('<entry>'),
    ];
    expect(lines.slice(start, end)).toEqual([
      '<id>tag:provstad.example,2026:flode</id>',
      '<title>Medborgarlöfte i Provstad</title>',
      '<subtitle>Löften i Provstad, uppföljningar av dem och ändringar på webbplatsen.</subtitle>',
      '<updated>2026-06-01T00:00:00Z</updated>',
      '<link rel="self" type="application/atom+xml" href="https://provstad.example/feed.atom"/>',
      '<link rel="alternate" type="text/html" href="https://provstad.example/"/>',
      '<author><name>Polisen</name><uri>https://polisen.example</uri></author>',
      '<author><name>Provstad &amp; Co</name></author>',
    ]);
  });

  it('has an entry for a pledge, with links that lead somewhere from anywhere', () => {
    const start = lines.indexOf(
      '<h:h2><h:a href="https://provstad.example/2026#torget">Medborgarlöfte 2026: Göra torget tryggt.</h:a></h:h2>',
    );
    expect(lines.slice(start, lines.indexOf('</entry>', start))).toEqual([
      '<h:h2><h:a href="https://provstad.example/2026#torget">Medborgarlöfte 2026: Göra torget tryggt.</h:a></h:h2>',
      '<h:p>Löfte, 20 december 2025</h:p>',
      '<id>tag:provstad.example,2026:2026/lofte/torget</id>',
      '<title>Medborgarlöfte 2026: Göra torget tryggt.</title>',
      '<published>2025-12-20T00:00:00Z</published>',
      '<updated>2026-06-01T00:00:00Z</updated>',
      '<link rel="alternate" type="text/html" href="https://provstad.example/2026#torget"/>',
      '<category term="lofte" label="Löfte"/>',
      '<category term="2026" label="Medborgarlöfte 2026"/>',
      '<summary>Gäller 2026. 1\u00A0aktivitet.</summary>',
      '<content type="html">&lt;p&gt;&lt;a href=&quot;https://provstad.example/2026&quot;&gt;Medborgarlöfte 2026&lt;/a&gt; gäller 2026.&lt;/p&gt;',
      '&lt;p&gt;Ansvarar: Polisen&lt;/p&gt;',
      '&lt;p&gt;Plats: Torget&lt;/p&gt;',
      '&lt;section class=&quot;prose&quot;&gt;&lt;p&gt;Läs &lt;a href=&quot;https://provstad.example/om&quot;&gt;mer&lt;/a&gt; om &lt;a href=&quot;https://provstad.example/2026#lampor&quot;&gt;lamporna&lt;/a&gt;.&lt;/p&gt;&lt;/section&gt;',
      '',
      '&lt;ul&gt;',
      '&lt;li&gt;',
      '&lt;p&gt;Byta &amp;lt;alla&amp;gt; lampor.&lt;/p&gt;',
      '&lt;p&gt;Mål: minst 12 lampor&lt;/p&gt;',
      '&lt;/li&gt;',
      '&lt;/ul&gt;</content>',
    ]);
  });

  it('has an entry for a follow-up, with status and outcome in the words of the page', () => {
    const [content] = texts(parseXml(atomOf(EXAMPLE)), '//a:entry[a:category/@term="uppfoljning"]/a:content');
    expect(content?.split('\n')).toEqual([
      '<p>Uppföljning av <a href="https://provstad.example/2026">Medborgarlöfte 2026</a>. Tertial 1 2026, 1 januari–30 april 2026.</p>',
      '<h2><a href="https://provstad.example/2026#torget">Göra torget tryggt.</a></h2>',
      '<ul>',
      '<li>',
      '<p><a href="https://provstad.example/2026#lampor">Byta &lt;alla&gt; lampor.</a></p>',
      '<p>Läget: Pågår</p>',
      '<p>Utfall: 8 lampor</p>',
      '<p>Mål: minst 12 lampor</p>',
      '<section class="prose"><p>Åtta <em>lampor</em>.</p></section>',
      '',
      '</li>',
      '</ul>',
    ]);
  });

  it('says in which language a change is told', () => {
    const [summary] = elements(parseXml(atomOf(EXAMPLE)), '//a:summary[@xml:lang]');
    expect([summary?.content, summary?.attr('lang', 'xml')?.value]).toEqual(['A word was mended.', 'en']);
    expect(atomOf(EXAMPLE)).toContain('&lt;p lang=&quot;en&quot;&gt;A word was mended.&lt;/p&gt;');
  });

  it('of a period has its own title, page and id, and only what the period tells', () => {
    const feed = parseXml(atomOf(EXAMPLE, '/2026/feed.atom'));
    expect(texts(feed, '/a:feed/*[self::a:id or self::a:title or self::a:subtitle]')).toEqual([
      'tag:provstad.example,2026:2026/flode',
      'Medborgarlöfte 2026 – Medborgarlöfte i Provstad',
      'Löften, uppföljningar och ändringar som gäller Medborgarlöfte 2026.',
    ]);
    expect(texts(feed, '/a:feed/a:link/@href')).toEqual([
      'https://provstad.example/2026/feed.atom',
      'https://provstad.example/2026',
    ]);
    expect(
      texts(feed, '//a:entry/a:id').every((id) => id.startsWith('tag:provstad.example,2026:2026/')),
    ).toBe(true);
  });

  it('without entries is dated by the settings, or by no date of this time', () => {
    const updated = (made: Site) => texts(parseXml(atomOf(made)), '/a:feed/a:updated');
    expect(updated(site({ updated: '2026-02-03' }))).toEqual(['2026-02-03T00:00:00Z']);
    expect(updated(site())).toEqual(['1970-01-01T00:00:00Z']);
  });
});

describe('hostile text', () => {
  const EVIL = ']]></content><script>alert(1)</script>&amp;"\'\u0000\u0007\u001B\uFFFE\uD800 \u{1F46E}';
  const made = site({
    name: EVIL,
    periods: [
      period({
        slug: '2026',
        title: EVIL,
        changes: [{ date: '2026-01-01', text: EVIL }],
        pledges: [
          pledge({
            id: 'a',
            title: EVIL,
            description: EVIL,
            activities: [activity({ id: 'b', text: EVIL, group: EVIL, places: [EVIL] })],
          }),
        ],
      }),
    ],
    pages: [page({ slug: 'om', title: EVIL, changes: [{ date: '2026-01-01', text: EVIL }] })],
  });
  const CLEAN = ']]></content><script>alert(1)</script>&amp;"\'\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \u{1F46E}';

  it.each(['/feed.atom', '/2026/feed.atom'])('is text and no more in %s', (address) => {
    const xml = atomOf(made, address);
    expect(() => validateAtom(xml)).not.toThrow();
    const feed = parseXml(xml);
    expect(texts(feed, '/a:feed/a:title')[0]).toContain(CLEAN);
    expect(texts(feed, '//a:summary')).toContain(CLEAN);
    expect(texts(feed, '//*[local-name()="script"]')).toEqual([]);
    for (const content of texts(feed, '//a:content')) expect(content).not.toMatch(/<script/i);
  });
});
