const SUFFIXES =
  'heterna hetens ornas ernas arnas andes anden andet heten heter arens orna erna arna aste arne ande ades aren erns ade ens ern are het ast ad as es or er en ar at a e'.split(
    ' ',
  );
const VOWELS = /[aeiouyåäö]/;
const BEFORE_S = /[bcdfghjklmnoprtvy]s$/;

/**
 * The stem of a Swedish word in lower case, by the Snowball algorithm (snowballstem.org/algorithms/swedish, Martin Porter). A stem
 * is no word: `kontroller` and `kontrollen` both give `kontroll`, `flickor` gives `flick`.
 */
export function stem(word: string): string {
  const start = regionOf(word);
  return withoutWordPart(withoutDouble(withoutSuffix(word, start), start), start);
}

/** Where endings may begin: after the first consonant that follows a vowel, and at least three letters in (R1 in Snowball). */
function regionOf(word: string): number {
  for (let at = 1; at < word.length; at += 1) {
    if (VOWELS.test(word.charAt(at - 1)) && !VOWELS.test(word.charAt(at))) return Math.max(3, at + 1);
  }
  return word.length;
}

function withoutSuffix(word: string, start: number): string {
  const region = word.slice(start);
  const suffix = SUFFIXES.find((candidate) => region.endsWith(candidate));
  const withS = region.endsWith('s') && BEFORE_S.test(word) ? 1 : 0;
  return word.slice(0, word.length - (suffix?.length ?? withS));
}

function withoutDouble(word: string, start: number): string {
  return /(?:dd|gd|nn|dt|gt|kt|tt)$/.test(word.slice(start)) ? word.slice(0, -1) : word;
}

function withoutWordPart(word: string, start: number): string {
  const region = word.slice(start);
  const ending = /(?:lig|els|ig)$/.exec(region)?.[0];
  if (ending !== undefined) return word.slice(0, -ending.length);
  return /(?:löst|fullt)$/.test(region) ? word.slice(0, -1) : word;
}
