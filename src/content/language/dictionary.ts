/** A dictionary of Swedish, compounds included. */
export type Dictionary = {
  readonly has: (word: string) => boolean;
  /** Whether a word is there only because it can be put together from others. */
  readonly isPutTogether: (word: string) => boolean;
};

let opened: Promise<Dictionary> | undefined;

/** Opens the dictionary, which takes a third of a second; it then stays open. */
export function openDictionary(): Promise<Dictionary> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Dictionary> {
  const [{ createHunspellFromStrings }, { default: swedish }] = await Promise.all([
    import('hunspell-wasm'),
    import('dictionary-sv'),
  ]);
  const utf8 = new TextDecoder();
  const reader = await createHunspellFromStrings(utf8.decode(swedish.aff), utf8.decode(swedish.dic));
  return {
    has: (word) => reader.testSpelling(word),
    isPutTogether: (word) => reader.analyzeWord(word).every((analysis) => analysis.includes('pa:')),
  };
}
