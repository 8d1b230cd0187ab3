import type { Slip } from './slips.ts';

/** `[1]: Anmärkning` is read as the address of a link that is written elsewhere, and shown nowhere. */
const NOTE = /^ {0,3}(\[([^\][\n]{1,100})\]:)[ \t]*\S+[ \t]*$/gm;

/** Finds what reads as an address for links of another place of the text, when there are none. */
export function lostNotes(prose: string): Slip[] {
  if (!prose.includes(']:')) return [];
  return [...prose.matchAll(NOTE)].flatMap(({ 0: line, 1: written = '', 2: label = '', index }): Slip[] => {
    const links = prose.toLowerCase().split(`[${label.toLowerCase()}]`).length - 1;
    return links > 1 ? [] : [{ kind: 'lost_note', written, at: index + line.indexOf('[') }];
  });
}
