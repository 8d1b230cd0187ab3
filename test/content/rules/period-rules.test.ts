import { describe, expect, it } from 'vitest';
import { problemsIn } from '../temporary-content.ts';

const pledges = (...lines: readonly string[]) =>
  `---\ntitel: Löfte\nperiod: 2030\n${lines.join('\n')}\n---\n`;
const ONE = 'löften: [{id: torget, titel: A, aktiviteter: [{id: lampor, text: B}]}]';

async function told(...lines: readonly string[]): Promise<readonly string[]> {
  const problems = await problemsIn({
    '2030/lofte.md': pledges(...lines),
    '2029/lofte.md': pledges(ONE).replace('Löfte', 'Tidigare'),
  });
  return problems.map((problem) => problem.replace('2030/lofte.md:', ''));
}

describe('an id', () => {
  const mend = 'Ge löftet eller aktiviteten ett eget id. Varje id får finnas en gång i filen.';

  it('stands once in a file, whether of a pledge or of an activity', async () => {
    expect(
      await told(
        'löften:',
        '  - id: torget',
        '    titel: A',
        '    aktiviteter:',
        '      - {id: lampor, text: B}',
        '      - {id: torget, text: C}',
        '  - id: lampor',
        '    titel: D',
        '  - id: torget',
        '    titel: E',
      ),
    ).toEqual([
      `9:14 error dubbelt-id | Id ”torget” finns redan på rad 5. | ${mend}`,
      `10:9 error dubbelt-id | Id ”lampor” finns redan på rad 8. | ${mend}`,
      `12:9 error dubbelt-id | Id ”torget” finns redan på rad 5. | ${mend}`,
    ]);
  });

  it('may stand in another period', async () => {
    expect(await told(ONE)).toEqual([]);
  });
});

describe('who is responsible', () => {
  it('is a party of the settings', async () => {
    expect(
      await told(
        'löften:',
        '  - id: torget',
        '    titel: A',
        '    ansvarig: [parten, partn]',
        '    aktiviteter:',
        '      - {id: lampor, text: B, ansvarig: [Parten, skolan]}',
      ),
    ).toEqual([
      '7:24 error okand-part | Ingen part heter ”partn” i webbplats.yaml. | Menade du ”parten”?',
      '9:42 error okand-part | Ingen part heter ”Parten” i webbplats.yaml. | Menade du ”parten”?',
      '9:50 error okand-part | Ingen part heter ”skolan” i webbplats.yaml. | Välj bland parten.',
    ]);
  });

  it('is not in question while webbplats.yaml has an error of its own', async () => {
    const settings = 'namn: A\nort: B\nadress: https://exempel.se\nparter: {parten: {webb: https://c.se}}\n';
    const problems = await problemsIn({
      'webbplats.yaml': settings,
      '2030/lofte.md': pledges('löften: [{id: torget, titel: A, ansvarig: [parten]}]'),
    });
    expect(problems).toEqual([
      'webbplats.yaml:4:18 error saknad-nyckel | Uppgiften ”namn” saknas. | Lägg till namn: Exempelparten. Namnet som visas.',
    ]);
  });
});

describe('the period that a period goes on from', () => {
  it('is another that is there', async () => {
    expect(await told('fortsätter: ["2029"]', ONE)).toEqual([]);
    expect(await told('fortsätter: [2029, 2030, 2028, tidigare]', ONE)).toEqual([
      '4:20 error okand-period | Perioden kan inte fortsätta sig själv. | Ange en tidigare period.',
      '4:26 error okand-period | Det finns ingen period i mappen ”2028”. | Menade du ”2029”?',
      '4:32 error okand-period | Det finns ingen period i mappen ”tidigare”. | Skriv namnet på en mapp i content.',
    ]);
  });

  it('may have an error of its own', async () => {
    const problems = await problemsIn({
      '2030/lofte.md': pledges('fortsätter: ["2029"]', ONE),
      '2029/lofte.md': '',
    });
    expect(problems).toEqual([
      '2029/lofte.md:1:1 error borja-med-streck | Filen börjar inte med en rad med tre streck (---). | Skriv --- på första raden, sedan uppgifterna och --- igen.',
    ]);
  });
});

it('a pledge with the address of a follow-up is told that it gets no page of its own', async () => {
  const pledges = `---
titel: Löfte 2030
period: 2030
löften:
  - id: tertial-1
    titel: Göra torget tryggt.
---
`;
  expect(await problemsIn({ '2030/lofte.md': pledges })).toEqual([
    '2030/lofte.md:5:9 warning upptagen-adress | Adressen /2030/tertial-1 används av en uppföljning, så löftet får ingen egen sida. | Ge löftet ett annat id, till exempel ett ord ur löftet.',
  ]);
});
