import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLEDGES = 25;
const FOLLOW_UPS = 24;
/** A year is 2199 at most. */
const YEARS = 200;

/** Swedish words from the spelling dictionary, a few of them common and most of them rare, as in real texts. */
export class Words {
  readonly #words: readonly string[];
  #state = 20_261_126;

  constructor() {
    const file = createRequire(import.meta.url)
      .resolve('dictionary-sv')
      .replace(/index\.js$/, 'index.dic');
    this.#words = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => /^([a-zåäö]{4,})(?:\/|$)/.exec(line)?.[1] ?? [])
      .map((word, at) => ({
        word,
        order: Math.sin(at * 12.9898) * 43_758.5453 - Math.floor(Math.sin(at * 12.9898) * 43_758.5453),
      }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ word }) => word);
  }

  /** The same in every run. */
  random(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 4_294_967_296;
  }

  one(): string {
    return this.#words[Math.floor(this.#words.length * this.random() ** 3)] ?? '';
  }

  sentence(length: number): string {
    const words = Array.from({ length }, () => this.one()).join(' ');
    return `${words.replace(/^./, (letter) => letter.toUpperCase())}.`;
  }
}

/** Writes a site of so many periods, each with a page of its own, 25 pledges and 24 follow-ups. Gives its folder, which holds `content` and `public`. */
export function writeLargeContent(periods: number, words: Words): string {
  const folder = mkdtempSync(join(tmpdir(), 'sok-'));
  const content = join(folder, 'content');
  mkdirSync(content);
  mkdirSync(join(folder, 'public'));
  writeFileSync(
    join(content, 'webbplats.yaml'),
    'namn: Löften\nort: Exempelby\nadress: https://lofte.example\nparter:\n  polisen: {namn: Polisen}\n  kommunen: {namn: Kommunen}\n',
  );
  for (let number = 0; number < periods; number += 1) {
    // Of more periods than there are years, some have the same year: those of other places.
    const year = 2000 + (number % YEARS);
    const round = Math.floor(number / YEARS);
    const period = join(content, round === 0 ? String(year) : `${year}-${round}`);
    mkdirSync(period);
    writeFileSync(join(period, 'lofte.md'), pledgeFile(year, words));
    for (let at = 1; at <= FOLLOW_UPS; at += 1)
      writeFileSync(join(period, `uppfoljning-rapport-${at}.md`), followUpFile(year, at, words));
  }
  return folder;
}

function pledgeFile(year: number, words: Words): string {
  const pledges = Array.from(
    { length: PLEDGES },
    (_, at) => `  - id: lofte-${at}
    titel: ${words.sentence(7)}
    beskrivning: ${words.sentence(40)}
    aktiviteter:
      - {id: gora-${at}-1, text: ${words.sentence(14)}, ansvarig: [polisen]}
      - {id: gora-${at}-2, text: ${words.sentence(14)}, ansvarig: [kommunen]}
`,
  );
  return `---\ntitel: Löften ${year}\nperiod: ${year}\nlöften:\n${pledges.join('')}---\n\n${words.sentence(60)}\n`;
}

function followUpFile(year: number, at: number, words: Words): string {
  const results = [0, 1, 2].map(
    (pledge) =>
      `  - {aktivitet: gora-${pledge}-1, status: pågår, utfall: ${at}, text: ${words.sentence(20)}}\n`,
  );
  return `---\ntitel: Rapport ${at} ${year}\nomfattar: hela perioden\nresultat:\n${results.join('')}---\n\n## ${words.sentence(4)}\n\n${words.sentence(60)}\n`;
}
