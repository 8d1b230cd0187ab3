import { STATUSES, type Status } from '../model/site.ts';
import { capitalize } from './swedish.ts';

/** A status as it is shown: a word, a shape that tells it without colour (WCAG 1.4.1), and what it means. */
export type StatusView = { readonly word: string; readonly shape: string; readonly meaning: string };

const MEANINGS: Readonly<Record<Status, { readonly shape: string; readonly meaning: string }>> = {
  'ej påbörjad': { shape: 'empty', meaning: 'Arbetet har inte börjat.' },
  pågår: { shape: 'going', meaning: 'Arbetet har börjat och är inte färdigt.' },
  klar: { shape: 'full', meaning: 'Det som skulle göras är gjort.' },
  delvis: { shape: 'part', meaning: 'En del av det som skulle göras är gjort.' },
  'ej genomförd': { shape: 'cross', meaning: 'Det som skulle göras blev inte gjort.' },
  'ingen uppgift': { shape: 'dots', meaning: 'Det finns ingen uppgift om hur det går.' },
};

/** A status with its shape and meaning. */
export function statusView(status: Status): StatusView {
  return { word: capitalize(status), ...MEANINGS[status] };
}

/** Every status, in the order that work goes through them. */
export const ALL_STATUSES: readonly StatusView[] = STATUSES.map(statusView);
