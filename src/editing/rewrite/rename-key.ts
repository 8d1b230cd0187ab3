import { type Draft, nodeAt, type Path, splice } from './draft.ts';
import { keySource } from './write-yaml.ts';

/** Gives an entry of a map another key; its value stays. */
export function renameKey(draft: Draft, path: Path, at: number, key: string): Draft | undefined {
  const map = nodeAt(draft.root, path);
  const entry = map?.kind === 'map' ? map.entries[at] : undefined;
  return entry && splice(draft, entry.keyOffset, entry.keyEnd, keySource(key));
}
