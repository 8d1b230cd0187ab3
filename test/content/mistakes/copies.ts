import { MINIMAL } from '../temporary-content.ts';
import type { Mistake } from './mistake.ts';

const FOLLOW_UP = MINIMAL['2030/uppfoljning-tertial-1.md'];
const copy = (folder: string, name: string): Mistake => ({
  mistake: `a copy: ${folder}${name}`,
  files: { [`${folder}▶${name}`]: FOLLOW_UP },
  expected: [
    `${folder}${name}:1:1 warning kopia | Namnet ser ut som en kopia, så den används inte av webbplatsen. | Ta bort den, eller byt namn om den ska användas: bara a–z, 0–9 och bindestreck.`,
  ],
});

/** Copies that file managers, sync programs, editors and Git leave behind. They stop nothing. */
export const COPIES: readonly Mistake[] = [
  copy('2030/', 'uppfoljning-tertial-1 - Kopia.md'),
  copy('2030/', 'uppfoljning-tertial-1 – Kopia (2).md'),
  copy('2030/', 'lofte (1).md'),
  copy('2030/', 'Kopia av lofte.md'),
  copy('2030/', 'lofte copy.md'),
  copy('2030/', 'lofte-kopia.md'),
  copy('2030/', "lofte (Anna's conflicted copy 2030-01-02).md"),
  copy('2030/', 'lofte (Annas motstridiga kopia 2030-01-02).md'),
  copy('2030/', 'lofte.sync-conflict-20300102-120000-ABCDEFG.md'),
  copy('2030/', 'lofte-DESKTOP-AB12CD3.md'),
  copy('2030/', 'lofte_REMOTE_1234.md'),
  copy('2030/', 'lofte.md.orig'),
  copy('2030/', 'lofte.md.bak'),
  copy('2030/', 'lofte.bak'),
  copy('', 'webbplats (1).yaml'),
  copy('', 'webbplats.yaml.old'),
  copy('sidor/', 'om - kopia (2).md'),
];
