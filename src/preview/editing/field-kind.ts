import type { Described } from '../../content/schema/schema.ts';
import type { FormValue } from '../../editing/form-value.ts';

/** How a field is filled in. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'markdown'
  | 'choice'
  | 'switch'
  | 'checks'
  | 'lines'
  | 'record'
  | 'items'
  | 'either'
  | 'locked';

/** A text longer than this gets more than one line; in characters. */
const LONG = 60;

/** How a value of a shape is filled in; `hasOptions` where there is something to choose among. */
export function kindOf({ shape, entry }: Described, value: FormValue, hasOptions: boolean): FieldKind {
  if (value.kind === 'lines') return hasOptions ? 'checks' : 'lines';
  if (value.kind !== 'scalar' || shape.kind !== 'scalar')
    return value.kind === 'scalar' ? 'text' : value.kind;
  if (shape.terms['type'] === 'boolean') return 'switch';
  if (hasOptions) return 'choice';
  if (entry === 'markdown') return 'markdown';
  return value.text.length > LONG || value.text.includes('\n') ? 'long' : 'text';
}
