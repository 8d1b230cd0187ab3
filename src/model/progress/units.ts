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

/**
 * Whether outcomes in a unit add up over time. Persons, shares and levels do not: six hosts in spring and six in autumn are six hosts.
 * Of a unit that is not known nothing is added, since a wrong sum is worse than none.
 */
export function addsUp(unit: string | undefined): boolean {
  const [first = ''] = (unit ?? '').toLocaleLowerCase('sv').split(/\s+(?:i|på|med|vid|för)\s+/);
  const last = first.trim().split(/\s+/).at(-1) ?? '';
  return EVENTS.some((event) => last.endsWith(event));
}
