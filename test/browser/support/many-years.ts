import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes the content of a town with sixty years of pledges, whose lists go on from page to page. Gives its folder. */
export function writeManyYears(): string {
  const folder = mkdtempSync(join(tmpdir(), 'many-years-'));
  cpSync('test/fixtures/minsta/webbplats.yaml', join(folder, 'webbplats.yaml'));
  for (let year = 1960; year < 2020; year += 1) {
    mkdirSync(join(folder, `${year}`));
    writeFileSync(join(folder, `${year}`, 'lofte.md'), pledgeOf(year));
    for (const part of [1, 2, 3])
      writeFileSync(join(folder, `${year}`, `uppfoljning-tertial-${part}.md`), followUpOf(year, part));
  }
  return folder;
}

function pledgeOf(year: number): string {
  return `---
titel: Medborgarlöfte ${year}
period: ${year}
uppföljs: tertial
löften:
  - id: torget
    titel: Torget ska vara tryggt.
    aktiviteter:
      - {id: patruller, text: Parten ska patrullera på torget.}
      - {id: ljus, text: Parten ska tända fler lampor.}
---
`;
}

function followUpOf(year: number, part: number): string {
  return `---
titel: Uppföljning ${year} tertial ${part}
omfattar: tertial ${part}
resultat:
  - {aktivitet: patruller, status: pågår}
  - {aktivitet: ljus, status: ingen uppgift}
---
`;
}
