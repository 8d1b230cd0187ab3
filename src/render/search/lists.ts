/** Puts one more thing under a key; gives whether the key is new. */
export function put<Key, Thing>(lists: Map<Key, Thing[]>, key: Key, thing: Thing): boolean {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [thing]);
  else known.push(thing);
  return known === undefined;
}
