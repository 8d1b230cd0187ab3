import { expect, it } from 'vitest';
import { MINIMAL, TemporaryContent } from '../content/temporary-content.ts';
import { load } from './support/sites.ts';

/** Every sign that turns the order of what is read, as UTF-8. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';

const content = new TemporaryContent({
  'webbplats.yaml': `${MINIMAL['webbplats.yaml'].replace('Exempelparten', 'Exempel\u202Eparten')}ordlista: {S\u2067SG: Grup\u202Epen}\ndriver: {namn: "Dri\\u202Evaren"}\n`,
  'sidor/om.md':
    '---\ntitel: Om\u202E oss\nsammanfattning: Om\u2066 oss och vad vi gör.\n---\n\n## Ru\u202Ebrik\n\nEn t\u202Eext, SSG, `k\u202Eod`, &rlm;&#8238;&#x2067; [l\u200Fänk](/2030 "t&#8238;itel").\n\n```\nk\u202Eod\n```\n\n![A&rlm;lt\u202E](bilder/torg.svg "Bi&#8238;ld\u202Etext")\n',
  'sidor/bilder/torg.svg': SVG,
  '2030/lofte.md': MINIMAL['2030/lofte.md']
    .replace('Göra torget', 'Göra\u202E torget')
    .replace('Vi byter', 'Vi\u061C byter'),
  '2030/uppfoljning-tertial-1.md':
    '---\ntitel: Uppföljning\nomfattar: tertial 1\nresultat: [{aktivitet: lampor, utfall: "ett\u202D par", text: "Vi\u202B by\\u202Ete &lrm;dem."}]\n---\n\nAllt\u202A gick bra.\n',
});

it('no page, no feed and no data hold a sign that turns the order of what is read', async () => {
  const { site, edition } = await load('signs', content.contentDir, content.publicDir);
  expect(site.periods[0]?.pledges[0]?.title).toBe('Göra torget tryggt.');
  const texts = [...edition.resources].filter(([, { contentType }]) => /text|json|xml/.test(contentType));
  const turning = texts.filter(([, { identity }]) => {
    const text = identity.body.toString();
    // What an answer escapes is read all the same.
    return TURNS.test(text) || /\\u20(?:0[ef]|2[a-e]|6[6-9])|&#x?(?:8238|202e);/i.test(text);
  });
  expect(turning.map(([address]) => address)).toEqual([]);
  expect(texts.length).toBeGreaterThan(20);
});
