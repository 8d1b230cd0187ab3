import {
  type CST,
  type Document,
  type ErrorCode,
  isCollection,
  isScalar,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { TextSource } from '../files/text-source.ts';
import { type Slip, slipIn } from './slips.ts';
import { type Text, YAML_MESSAGES } from './yaml-messages.ts';

type Finding = { readonly offset: number; readonly code: ErrorCode; readonly words?: Text };

/**
 * Reports the syntax errors of a document, each where it is mended: the parser tells of an open quote or bracket where it gave up,
 * and of a line that is indented too far on the line above. One slip often makes the parser stumble again on the same line, and
 * what stays open makes it stumble on all that follows; then the first is the one to mend.
 */
export function reportSyntaxErrors(document: Document.Parsed, text: string, source: TextSource): undefined {
  const slips = new Map<number, Slip>();
  for (const { pos } of document.errors) {
    const { offset, slip } = slipNear(pos[0], text) ?? {};
    if (offset !== undefined && slip !== undefined) slips.set(offset, slip);
  }
  for (const [offset, { name, message, hint }] of slips) source.report(offset, name, message, hint);
  if (slips.size > 0) return;
  const byLine = Map.groupBy(document.errors, (error) => source.at(error.pos[0]).line);
  const findings = [...byLine.values()].flatMap(([first, second]) => {
    // Keys on two lines without a comma between them.
    const error = second?.code === 'BLOCK_IN_FLOW' && second.pos[0] === first?.pos[0] ? second : first;
    return error ? [locate(error, document, text)] : [];
  });
  const open = findings.find(({ code }) => code === 'MISSING_CHAR');
  const before = findings.filter(
    ({ offset, code }) => code !== 'MISSING_CHAR' && offset < (open?.offset ?? text.length + 1),
  );
  for (const finding of open ? [...before, open] : before) reportSyntaxError(finding, source);
}

/** Reports one syntax error in the editor's words. */
export function reportSyntaxError({ offset, code, words }: Finding, source: TextSource): undefined {
  const { message, hint } = words ?? YAML_MESSAGES[code];
  const name =
    code === 'RESOURCE_EXHAUSTION' ? 'for-djupt' : `yaml-${code.toLowerCase().replaceAll('_', '-')}`;
  source.report(offset, name, message, hint);
}

/** A slip on the line of an offset or on the one above, of which the parser often tells a line late. */
function slipNear(offset: number, text: string): { offset: number; slip: Slip } | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const above = text.lastIndexOf('\n', start - 2) + 1;
  for (const at of start > 0 ? [start, above] : [start]) {
    const lineEnd = text.indexOf('\n', at);
    const slip = slipIn(text.slice(at, lineEnd === -1 ? text.length : lineEnd));
    if (slip !== undefined) return { offset: at + slip.at, slip };
  }
  return undefined;
}

/** Where the mistake is, and which of the codes says what it is: the parser uses MISSING_CHAR and others for much. */
function locate(
  { code, message, pos: [offset] }: YAMLParseError,
  document: Document.Parsed,
  text: string,
): Finding {
  const isOpen = message.startsWith('Missing closing') || /^Flow (map|sequence)/.test(message);
  if (isOpen && text[offset - 1] === '\t') return { offset: offset - 1, code: 'TAB_AS_INDENT' };
  if (isOpen) {
    const start = startOfOpen(document, offset) ?? offset;
    const isCut = /^[[{].*\s#/.test(text.slice(start));
    return { offset: start, code: 'MISSING_CHAR', ...(isCut ? { words: CUT } : {}) };
  }
  if (message.startsWith('Implicit map key')) return { offset, code: 'MULTILINE_IMPLICIT_KEY' };
  if (message.startsWith('Sequence item without')) return { offset, code: 'BAD_INDENT' };
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const isDash = /^[-?](\s|$)/.test(text.slice(offset, offset + 2));
  if (code === 'BLOCK_IN_FLOW')
    return text[offset] === '-' ? { offset, code } : { offset, code, words: NO_COMMA };
  if (isDash && before.trim() === '') return { offset, code: 'BAD_INDENT' };
  if (isDash && text[offset] === '-' && /:\s+$/.test(before))
    return { offset, code: 'BAD_SCALAR_START', words: LIST_BESIDE_KEY };
  if (isDash) return { offset, code: 'BAD_SCALAR_START' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return locateNested(offset, before, text);
  return (
    locateStart(offset, before, text) ?? { offset, code: code === 'MISSING_CHAR' ? 'UNEXPECTED_TOKEN' : code }
  );
}

const CUT: Text = {
  message: 'Det som öppnas här avslutas aldrig, för det som står efter tecknet # läses inte.',
  hint: 'Sätt citattecken runt texten som har #, till exempel {text: "Möte #2"}.',
};
const LIST_BESIDE_KEY: Text = {
  message: 'En lista med streck börjar på raden efter nyckeln.',
  hint: 'Flytta strecket till en egen rad, med indrag.',
};
const NO_COMMA: Text = {
  message: 'Det saknas ett kommatecken mellan två nycklar.',
  hint: 'Skriv till exempel {minst: 800, enhet: tillfällen}.',
};

/** Words after what a sign at the start of the text made something else of: `[Nytt] Belysning`, `*Viktigt* att`. */
function locateStart(offset: number, before: string, text: string): Finding | undefined {
  const [, key, sign] = /^([^:"'[{]*:\s+|[\s-]*)([*&![{])/.exec(before) ?? [];
  if (key === undefined || !/[\p{L}(]/u.test(text[offset] ?? '')) return undefined;
  const start = offset - before.length + key.length;
  return { offset: start, code: /[*&!]/.test(sign ?? '') ? 'BAD_ALIAS' : 'BAD_SCALAR_START' };
}

/** Where the quote opens that runs to `end`, else the last bracket that is open there. */
function startOfOpen(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, (_, node) => {
    const isQuote = isScalar(node) && /^QUOTE/.test(node.type ?? '') && node.range?.[1] === end;
    const isBracket = isCollection(node) && isLeftOpen(node.srcToken) && (node.range?.[0] ?? end) < end;
    if (isQuote || isBracket) start = node.range?.[0];
  });
  return start;
}

function isLeftOpen(token: CST.Token | undefined): boolean {
  if (token?.type !== 'flow-collection') return false;
  return token.end[0]?.source !== (token.start.source === '[' ? ']' : '}');
}

/** A text with a colon in it; or, where the colon is on the next line, a line that is indented otherwise than its neighbours. */
function locateNested(offset: number, before: string, text: string): Finding {
  if (before === '') return { offset, code: 'BAD_INDENT' };
  const lineEnd = text.indexOf('\n', offset);
  const rest = text.slice(offset, lineEnd === -1 ? text.length : lineEnd);
  if (lineEnd === -1 || /:(\s|$)/.test(rest)) return { offset, code: 'BLOCK_AS_IMPLICIT_KEY' };
  const blank = /^\s*/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  return { offset: lineEnd + blank, code: 'BAD_INDENT' };
}
