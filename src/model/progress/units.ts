/** What is counted each time that it happens, so that the numbers of several follow-ups can be added. The last part of a compound decides. */
const EVENTS = [
  'aktiviteter',
  'besök',
  'dialoger',
  'föreläsningar',
  'gånger',
  'insatser',
  'kontroller',
  'lektioner',
  'möten',
  'patruller',
  'pass',
  'samtal',
  'tester',
  'tillfällen',
  'timmar',
  'träffar',
  'utbildningar',
  'vandringar',
];

/** The same of one, beside a target of one: `1 gång per dygn`. */
const ONE = [
  'dialog',
  'föreläsning',
  'gång',
  'insats',
  'kontroll',
  'möte',
  'patrull',
  'tillfälle',
  'träff',
  'vandring',
];

/**
 * Whether outcomes in a unit add up over time. Persons, shares and levels do not: six hosts in spring and six in autumn are six hosts.
 * Of a unit that is not known nothing is added, since a wrong sum is worse than none.
 */
export function addsUp(unit: string | undefined): boolean {
  const last = nounOf(unit);
  return EVENTS.some((event) => last.endsWith(event)) || ONE.some((event) => last.endsWith(event));
}

/** Whether a unit is a share of something, which a longer time makes no larger. */
export function isShare(unit: string | undefined): boolean {
  return /^(?:procent|promille|%)/i.test(unit?.trim() ?? '');
}

/** The last word of a unit, before what says where or with whom. */
function nounOf(unit: string | undefined): string {
  const [first = ''] = (unit ?? '').toLocaleLowerCase('sv').split(/\s+(?:i|på|med|vid|för)\s+/);
  return first.trim().split(/\s+/).at(-1) ?? '';
}
