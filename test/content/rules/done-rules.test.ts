import { expect, it } from 'vitest';
import { problemsIn } from '../temporary-content.ts';

const pledges = (target: string) => `---
titel: Löfte 2030
period: 2030
löften:
  - {id: torget, titel: Göra torget tryggt., aktiviteter: [{id: lampor, text: Vi byter lampor., mål: ${target}}]}
---
`;
const told = (target: string, result: string) =>
  problemsIn({
    '2030/lofte.md': pledges(target),
    '2030/uppfoljning-tertial-1.md': `---\ntitel: Uppföljning\nomfattar: tertial 1\nresultat: [{aktivitet: lampor, ${result}}]\n---\n`,
  });

it('what is done without reaching its target is told of, with both', async () => {
  expect(await told('{minst: 4, enhet: möten}', 'status: klar, utfall: 3')).toEqual([
    '2030/uppfoljning-tertial-1.md:4:24 warning klar-utan-mal | Läget är klar och utfallet är 3 möten. Målet är minst 4 möten. | Kontrollera status, utfall och mål. Stämmer de, förklara i text.',
  ]);
  expect(await told('{högst: 4, enhet: möten}', 'status: klar, utfall: 5')).toEqual([
    '2030/uppfoljning-tertial-1.md:4:24 warning klar-utan-mal | Läget är klar och utfallet är 5 möten. Målet var högst 4 möten. Det blev mer. | Kontrollera status, utfall och mål. Stämmer de, förklara i text.',
  ]);
});

it('what is done although a sum is too low is told of, with the sum', async () => {
  const followUp = (number: number) =>
    `---\ntitel: Uppföljning ${number}\nomfattar: tertial ${number}\nresultat: [{aktivitet: lampor, status: klar, utfall: 1}]\n---\n`;
  expect(
    await problemsIn({
      '2030/lofte.md': pledges('{minst: 4, enhet: möten}'),
      '2030/uppfoljning-tertial-1.md': followUp(1),
      '2030/uppfoljning-tertial-2.md': followUp(2),
    }),
  ).toEqual([
    '2030/uppfoljning-tertial-2.md:4:24 warning klar-utan-mal | Läget är klar. Summan av 2\u00A0uppföljningar är 2 möten. Målet är minst 4 möten. | Kontrollera status, utfall och mål. Stämmer de, förklara i text.',
  ]);
});

it('what is done and reached is right, and so is what is not done', async () => {
  expect(await told('{antal: 2, enhet: möten}', 'status: klar, utfall: 3')).toEqual([]);
  expect(await told('{exakt: 2, enhet: möten}', 'status: klar, utfall: 3')).toEqual([]);
  expect(await told('{minst: 4, enhet: möten}', 'status: pågår, utfall: 3')).toEqual([]);
});

it('what is told of a whole year is not held against one quarter of it', async () => {
  const followUp = (covers: string, outcome: number) =>
    `---\ntitel: ${covers}\nomfattar: ${covers}\nresultat: [{aktivitet: lampor, status: klar, utfall: ${outcome}}]\n---\n`;
  const files = {
    '2030/lofte.md': pledges('{minst: 4, enhet: prov, per: kvartal}'),
    '2030/uppfoljning-tertial-1.md': undefined,
    '2030/uppfoljning-kvartal-1.md': followUp('kvartal 1', 3),
  };
  expect(
    await problemsIn({ ...files, '2030/uppfoljning-arsanalys.md': followUp('hela perioden', 15) }),
  ).toEqual([]);
  expect(await problemsIn({ ...files, '2030/uppfoljning-kvartal-2.md': followUp('kvartal 2', 3) })).toEqual([
    '2030/uppfoljning-kvartal-2.md:4:24 warning klar-utan-mal | Läget är klar och utfallet är 3 prov. Målet för kvartal 2 år 2030 var minst 4 prov och är inte nått. | Kontrollera status, utfall och mål. Stämmer de, förklara i text.',
  ]);
});
