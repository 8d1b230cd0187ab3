import type { Change } from '../../model/written.ts';
import { sectionsOf } from '../prose/sections.ts';
import type { Place } from './place.ts';

/** What all places of one text have in common. */
type Common = Pick<Place, 'target' | 'parties'>;

/** A text by its headings; `ids` are those that its page has taken already. */
export function* placesOfProse(text: string, ids: Set<string>, common: Common): Generator<Place> {
  // Where relative addresses start and how high the headings are is nothing that a search sees.
  const place = { base: '/', headingLevel: 2, ids, pictures: [] };
  for (const { id: anchor, heading, text: words } of sectionsOf(text, place))
    yield { ...common, anchor, heading, text: words, about: '', context: '' };
}

/** The changes that a page tells of, together under their heading. */
export function* placesOfChanges(changes: readonly Change[], common: Common): Generator<Place> {
  if (changes.length === 0) return;
  const text = changes.map((change) => change.text).join(' ');
  yield { ...common, anchor: 'andringar_', heading: 'Ändringar på sidan', text, about: '', context: '' };
}
