/** One of what many are, by the end of the word; what is not here has the same form for one and many, or is left as it is. */
const ONE_OF_MANY: readonly (readonly [many: string, one: string])[] = [
  ['ärenden', 'ärende'],
  ['möten', 'möte'],
  ['tillfällen', 'tillfälle'],
  ['anmälningar', 'anmälan'],
  ['timmar', 'timme'],
  ['ningar', 'ning'],
  ['ringar', 'ring'],
  ['heter', 'het'],
  ['teter', 'tet'],
  ['tioner', 'tion'],
  ['gånger', 'gång'],
  ['kontroller', 'kontroll'],
  ['patruller', 'patrull'],
  ['insatser', 'insats'],
  ['platser', 'plats'],
  ['personer', 'person'],
  ['dialoger', 'dialog'],
  ['elever', 'elev'],
  ['månader', 'månad'],
  ['tester', 'test'],
  ['träffar', 'träff'],
  ['hjälmar', 'hjälm'],
  ['värdar', 'värd'],
  ['dagar', 'dag'],
  ['skolor', 'skola'],
  ['veckor', 'vecka'],
  ['kronor', 'krona'],
  ['lampor', 'lampa'],
  ['kameror', 'kamera'],
];

/** A unit as it is said of an amount: editors write it for many, and one is ”1 möte”. What follows a preposition stays. */
export function unitFor(amount: number, unit: string): string {
  if (amount !== 1) return unit;
  const [, words = '', rest = ''] = /^(.*?)(\s+(?:i|på|med|vid|för|av|per)\s.*)?$/.exec(unit) ?? [];
  const known = ONE_OF_MANY.find(([many]) => words.endsWith(many));
  return known === undefined ? unit : words.slice(0, words.length - known[0].length) + known[1] + rest;
}
