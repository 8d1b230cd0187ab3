import { describe, expect, it } from 'vitest';
import { MINIMAL, problemsIn } from '../temporary-content.ts';

const earlier = `---
titel: Löfte 2028
period: 2028
löften:
  - id: torget
    titel: Göra torget tryggt.
    aktiviteter: [{id: lampor, text: Vi byter lampor.}]
---
`;
const from = (pledge: string, activity: string) =>
  problemsIn({
    '2028/lofte.md': earlier,
    '2030/lofte.md': `---
titel: Löfte 2030
period: 2030
löften:
  - id: park
    titel: Göra parken trygg.
    fortsätter: ${pledge}
    aktiviteter:
      - {id: ljus, text: Vi byter ljus., fortsätter: ${activity}}
---
`,
  });

describe('what a pledge or an activity goes on from', () => {
  it('is one of an earlier period', async () => {
    expect(await from('2028/torget', '2028/lampor')).toEqual([]);
  });

  it('must be there, and of the same kind', async () => {
    expect(await from('2028/torgett', '2028/torget')).toEqual([
      '2030/lofte.md:7:17 error okant-ursprung | Något löfte med id ”torgett” finns inte i 2028/lofte.md. | Menade du ”2028/torget”?',
      '2030/lofte.md:9:54 error okant-ursprung | Någon aktivitet med id ”torget” finns inte i 2028/lofte.md. | Skriv mappens namn, ett snedstreck och ett id som finns där.',
    ]);
  });

  it('must be of another period that is there', async () => {
    expect(await from('2030/park', '1999/lampor')).toEqual([
      '2030/lofte.md:7:17 error okant-ursprung | Det finns ingen annan period i mappen ”2030”. | Skriv mappens namn, ett snedstreck och ett id som finns där.',
      '2030/lofte.md:9:54 error okant-ursprung | Det finns ingen annan period i mappen ”1999”. | Menade du ”2028/lampor”?',
    ]);
  });

  it('is written with a slash', async () => {
    expect(await from('torget', '2028/lampor')).toEqual([
      '2030/lofte.md:7:17 error fel-form | ”torget” går inte att använda som fortsätter. | Skriv mappens namn, ett snedstreck och id, till exempel forra-perioden/drogfri-miljo.',
    ]);
  });
});

it('what was renamed may be named by its id from before', async () => {
  const { 'webbplats.yaml': settings } = MINIMAL;
  const rows = '/2028/platsen: /2028/torget, "/2028/torget#lyktor": "/2028/torget#lampor"';
  const files = {
    'webbplats.yaml': `${settings}flyttade-adresser: {${rows}}\n`,
    '2028/lofte.md': earlier,
    '2030/lofte.md': `---
titel: Löfte 2030
period: 2030
löften:
  - id: park
    titel: Göra parken trygg.
    fortsätter: 2028/platsen
    aktiviteter:
      - {id: ljus, text: Vi byter ljus., fortsätter: 2028/lyktor}
---
`,
  };
  expect(await problemsIn(files)).toEqual([]);
  expect((await problemsIn({ ...files, 'webbplats.yaml': settings })).length).toBe(2);
});
