import type { Slip } from './slips.ts';

/** `[1]: Anmärkning` is read as the address of a link that is written elsewhere, and shown nowhere. */
const NOTE = /^ {0,3}(\[([^\][\n]{1,100})\]:)[ \t]*\S+[ \t]*$/gm;

/** Finds what reads as an address for links of another place of the text, when there are none. */
export function lostNotes(prose: string): Slip[] {
  if (!prose.includes(']:')) return [];
  const named = new Map<string, number>();
  for (const { 0: name } of prose.toLowerCase().matchAll(/\[[^\][\n]{1,100}\]/g))
    named.set(name, (named.get(name) ?? 0) + 1);
  return [...prose.matchAll(NOTE)].flatMap(({ 0: line, 1: written = '', 2: label = '', index }): Slip[] => {
    const isNamed = (named.get(`[${label.toLowerCase()}]`) ?? 0) > 1;
    return isNamed ? [] : [{ kind: 'lost_note', written, at: index + line.indexOf('[') }];
  });
}
