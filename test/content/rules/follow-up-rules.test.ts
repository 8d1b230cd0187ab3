import { describe, expect, it } from 'vitest';
import { problemsIn } from '../temporary-content.ts';

const followUp = (...lines: readonly string[]) =>
  `---\ntitel: Uppföljning\nomfattar: tertial 1\n${lines.join('\n')}\n---\n`;

async function told(...lines: readonly string[]): Promise<readonly string[]> {
  const problems = await problemsIn({ '2030/uppfoljning-tertial-1.md': followUp(...lines) });
  return problems.map((problem) => problem.replace('2030/uppfoljning-tertial-1.md:', ''));
}

describe('a result', () => {
  it('is of an activity of the same period', async () => {
    expect(await told('resultat: [{aktivitet: lampor}]')).toEqual([]);
    expect(
      await told('resultat:', '  - aktivitet: lampr', '  - aktivitet: torget', '  - aktivitet: hundsok'),
    ).toEqual([
      '5:16 error okand-aktivitet | Ingen aktivitet har id ”lampr” i periodens lofte.md. | Menade du ”lampor”?',
      '6:16 error okand-aktivitet | Ingen aktivitet har id ”torget” i periodens lofte.md. | Skriv löfte: torget.',
      '7:16 error okand-aktivitet | Ingen aktivitet har id ”hundsok” i periodens lofte.md. | Välj bland lampor.',
    ]);
  });

  it('is of no activity where the period has none', async () => {
    const problems = await problemsIn({
      '2030/lofte.md': '---\ntitel: A\nperiod: 2030\nlöften: [{id: torget, titel: B}]\n---\n',
      '2030/uppfoljning-tertial-1.md': followUp('resultat: [{aktivitet: lampor}]'),
    });
    expect(problems).toEqual([
      '2030/uppfoljning-tertial-1.md:4:24 error okand-aktivitet | Ingen aktivitet har id ”lampor” i periodens lofte.md. | Lägg till aktiviteten i lofte.md.',
    ]);
  });

  it('is given once', async () => {
    expect(
      await told('resultat:', '  - aktivitet: lampor', '  - aktivitet: lampor', '  - aktivitet: lampor'),
    ).toEqual([
      '6:16 error dubbelt-resultat | Aktiviteten ”lampor” har redan ett resultat på rad 5. | Skriv ett resultat för varje aktivitet.',
      '7:16 error dubbelt-resultat | Aktiviteten ”lampor” har redan ett resultat på rad 5. | Skriv ett resultat för varje aktivitet.',
    ]);
  });

  it('is not in question while lofte.md has an error of its own', async () => {
    const problems = await problemsIn({
      '2030/lofte.md':
        '---\ntitel: A\nperiod: 2030\nlöften: [{id: torget, titel: B, aktiviteter: [{id: lampor}]}]\n---\n',
      '2030/uppfoljning-tertial-1.md': followUp('resultat: [{aktivitet: lampor}]'),
    });
    expect(problems).toEqual([
      '2030/lofte.md:4:47 error saknad-nyckel | Uppgiften ”text” saknas. | Lägg till text: Vi ska byta lampor. Vad som ska göras, ordagrant.',
    ]);
  });
});
