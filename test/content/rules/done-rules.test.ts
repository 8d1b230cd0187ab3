import { expect, it } from 'vitest';
import { problemsIn } from '../temporary-content.ts';

const told = (target: string, result: string) =>
  problemsIn({
    '2030/lofte.md': `---
titel: Löfte 2030
period: 2030
löften:
  - {id: torget, titel: Göra torget tryggt., aktiviteter: [{id: lampor, text: Vi byter lampor., mål: ${target}}]}
---
`,
    '2030/uppfoljning-tertial-1.md': `---\ntitel: Uppföljning\nomfattar: tertial 1\nresultat: [{aktivitet: lampor, ${result}}]\n---\n`,
  });

it('what is done without reaching its target is told of, with both', async () => {
  expect(await told('{minst: 4, enhet: möten}', 'status: klar, utfall: 3')).toEqual([
    '2030/uppfoljning-tertial-1.md:4:24 warning klar-utan-mal | Läget är klar. Hittills 3 av minst 4 möten. | Kontrollera status, utfall och mål. Stämmer de, förklara i text.',
  ]);
  expect(await told('{högst: 4, enhet: möten}', 'status: klar, utfall: 5')).toEqual([
    '2030/uppfoljning-tertial-1.md:4:24 warning klar-utan-mal | Läget är klar. Mer än målet, 5 mot högst 4 möten. | Kontrollera status, utfall och mål. Stämmer de, förklara i text.',
  ]);
});

it('what is done and reached is right, and so is what is not done', async () => {
  expect(await told('{antal: 2, enhet: möten}', 'status: klar, utfall: 3')).toEqual([]);
  expect(await told('{exakt: 2, enhet: möten}', 'status: klar, utfall: 3')).toEqual([]);
  expect(await told('{minst: 4, enhet: möten}', 'status: pågår, utfall: 3')).toEqual([]);
});
