import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/render/search/places.ts';
import { all, attribute, one, words } from '../support/dom.ts';
import { exempelkommun, pageOf, SITES } from '../support/sites.ts';

describe.each(SITES)('the places that a search of $name can find', (made) => {
  const places = [...placesOf(made.site)];

  it('are each on their page, under an id that it has', () => {
    const ids = new Map(
      [...made.pages].map(([address, html]) => [
        address,
        new Set(all(html, '[id]').map((element) => attribute(element, 'id'))),
      ]),
    );
    const missing = places
      .filter(({ target, anchor }) => anchor !== '' && ids.get(target.address)?.has(anchor) !== true)
      .map(({ target, anchor }) => `${target.address}#${anchor}`);
    expect(missing).toEqual([]);
  });

  it('have the title of their page', () => {
    for (const { target } of places) {
      expect(words(one(pageOf(made, target.address), 'h1'))).toBe(target.title);
    }
  });

  it('are of every page but the first and the search', () => {
    const found = new Set(places.map(({ target }) => target.address));
    const others = [...made.pages.keys()].filter((address) => !found.has(address));
    expect(others.filter((address) => address !== '/' && address !== '/sok')).toEqual([]);
  });
});

describe('what a search can find of a page', () => {
  const places = [...placesOf(exempelkommun.site)];
  const under = (address: string, anchor: string) =>
    places
      .filter(({ target, anchor: own }) => target.address === address && own === anchor)
      .map(({ heading, text }) => [heading, text]);

  it('is an introduction and a description by their headings', () => {
    expect(under('/2025-2026', 'sa-kom-loftena-till')).toEqual([
      [
        'Så kom löftena till',
        'En grupp från FoU & T ledde arbetet. Varje områdespolis var med på en trygghetsvandring. Invånarna svarade på en enkät. 412 svarade på webben. Ett 80-tal svarade på papper. Parterna valde fyra löften. Läs mer hos Exempelkommun, på sidan om webbplatsen eller i löftet om torget. Du kan också skriva till oss eller ringa.',
      ],
    ]);
    expect(under('/2025-2026/tryggare-torg', 'vad-ar-ett-tryggt-torg')).toEqual([
      ['Vad är ett tryggt torg?', 'Ett torg där jag kan vänta på bussen utan att se mig om.'],
    ]);
  });

  it('is what it tells of its changes', () => {
    expect(under('/2023-2024/kvartal-4-2023', 'andringar_')).toEqual([
      ['Ändringar på sidan', 'Antalet hembesök rättades från 221 till 212.'],
    ]);
    expect(under('/2023-2024', 'andringar_')).toEqual([
      [
        'Ändringar på sidan',
        'Målet för fotpatrullerna sänktes från 40 till 30 tillfällen i månaden. Aktiviteten med trygghetsvärdar kom till.',
      ],
    ]);
    expect(under('/suomeksi', 'andringar_')).toEqual([
      ['Ändringar på sidan', 'Lisätty kappale torin turvallisuudesta.'],
    ]);
  });

  it('is a word of the glossary by its other words too, which no page shows', () => {
    const [guards] = places.filter(({ heading }) => heading === 'trygghetsvärdar');
    expect([guards?.target.address, guards?.anchor, guards?.text, guards?.context]).toEqual([
      '/ordlista',
      'trygghetsvardar',
      'personer som går runt i centrum och hjälper besökare till rätta',
      'ordningsvakter vakter',
    ]);
  });

  it('is code, and what pictures show and say', () => {
    const texts = places.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('ett kodblock med en mycket lång rad'))).toHaveLength(1);
    expect(
      texts.filter((text) =>
        text.includes('tre personer i reflexväst. Polis och trygghetsvärdar på Exempeltorget. Foto: Kim'),
      ),
    ).toHaveLength(1);
  });
});
