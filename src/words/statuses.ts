import type { LatestStatus } from '../model/finding.ts';
import { STATUSES, type Status } from '../model/site.ts';
import { capitalize } from './swedish.ts';

/** The names of the boxes that tell a status without colour (WCAG 1.4.1). */
export type ShapeName = 'done' | 'part' | 'going' | 'begun' | 'failed' | 'none' | 'line';

/** A status as it is shown: a word, a shape, and what it means. */
export type StatusView = { readonly word: string; readonly shape: ShapeName; readonly meaning: string };

type Words = {
  readonly shape: ShapeName;
  readonly meaning: string;
  /** As it is counted: `1 klar`, `2 klara`. */
  readonly counted: { readonly one: string; readonly many: string };
  /** That of the one activity there is. */
  readonly alone: string;
};

/** What is finished first; then what goes on, what came to nothing, and what is not known. */
const WORDS: Readonly<Record<LatestStatus, Words>> = {
  klar: {
    shape: 'done',
    meaning: 'Det som skulle göras är gjort.',
    counted: { one: 'klar', many: 'klara' },
    alone: 'Aktiviteten är klar',
  },
  delvis: {
    shape: 'part',
    meaning: 'En del av det som skulle göras är gjort.',
    counted: { one: 'delvis', many: 'delvis' },
    alone: 'Aktiviteten är delvis genomförd',
  },
  pågår: {
    shape: 'going',
    meaning: 'Arbetet har börjat och är inte färdigt.',
    counted: { one: 'pågår', many: 'pågår' },
    alone: 'Aktiviteten pågår',
  },
  'ej påbörjad': {
    shape: 'begun',
    meaning: 'Arbetet har inte börjat.',
    counted: { one: 'ej påbörjad', many: 'ej påbörjade' },
    alone: 'Aktiviteten är inte påbörjad',
  },
  'ej genomförd': {
    shape: 'failed',
    meaning: 'Det som skulle göras blev inte gjort.',
    counted: { one: 'ej genomförd', many: 'ej genomförda' },
    alone: 'Aktiviteten blev inte genomförd',
  },
  'ingen uppgift': {
    shape: 'none',
    meaning: 'Det finns ingen uppgift om hur det går.',
    counted: { one: 'utan uppgift', many: 'utan uppgift' },
    alone: 'Ingen uppgift om hur det går för aktiviteten',
  },
  'not said': {
    shape: 'line',
    meaning: 'Uppföljningen nämner aktiviteten men säger inte hur långt den har kommit.',
    counted: { one: 'utan angivet läge', many: 'utan angivet läge' },
    alone: 'Uppföljningen säger inte hur långt aktiviteten har kommit',
  },
};

/** A status with its shape and meaning. */
export function statusView(status: LatestStatus): StatusView {
  const { shape, meaning } = WORDS[status];
  return { word: status === 'not said' ? 'Läget anges inte' : capitalize(status), shape, meaning };
}

/** Some statuses, what is finished first. */
export function inOrder(statuses: readonly LatestStatus[]): readonly LatestStatus[] {
  return ORDER.flatMap((status) => statuses.filter((one) => one === status));
}

/** `klara` of 2, `klar` of 1. */
export function countedWord(status: LatestStatus, amount: number): string {
  const { one, many } = WORDS[status].counted;
  return amount === 1 ? one : many;
}

/** The status of the one activity there is, in a sentence. */
export function aloneInWords(status: LatestStatus): string {
  return WORDS[status].alone;
}

function isStatus(name: string): name is LatestStatus {
  return name in WORDS;
}

const ORDER: readonly LatestStatus[] = Object.keys(WORDS).filter(isStatus);

/** Every status that a follow-up may state, in the order that work goes through them. */
export const ALL_STATUSES: readonly StatusView[] = STATUSES.map((status: Status) => statusView(status));
