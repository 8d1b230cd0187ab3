import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openVersions } from '../../src/versions/versions.ts';

/** Keeps one version after the other until it is killed, and prints the number of each and its id when it is kept. */
const [content = '', from = '0'] = process.argv.slice(2);
const versions = openVersions(content);
for (let number = Number(from); ; number += 1) {
  for (const file of ['a.md', `${number}.md`]) writeFileSync(join(content, file), `nummer ${number}\n`);
  const note = { who: { name: 'Eva' }, when: new Date(), why: `Nummer ${number}` };
  const kept = await versions.keep(['a.md', `${number}.md`], note);
  writeSync(1, `${number} ${kept.outcome === 'kept' ? kept.id : JSON.stringify(kept)}\n`);
}
