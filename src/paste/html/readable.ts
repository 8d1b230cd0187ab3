import { makeMarkdown } from '../../markdown/parser.ts';
import { type Piece, textOf } from './piece.ts';
import { withSigns } from './signs.ts';
import { write } from './write.ts';

const markdown = makeMarkdown();
const STRESS = /^(?:strong|em|s)$/;
/** What nobody sees, or what a line may be broken at. */
const UNSEEN = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/**
 * Some blocks with their signs, so that they are read as they were pasted. Signs of emphasis do not find each other beside certain
 * others, as in `**a***b*`: a block whose words would not be read back goes without.
 */
export function readable(blocks: readonly Piece[]): readonly Piece[] {
  return blocks.flatMap((block) => {
    const signed = withSigns([block]);
    if (!isStressed(block) || seen(wordsOf(write(signed))) === seen(textOf([block]))) return signed;
    return withSigns(unstressed([block]));
  });
}

function isStressed(piece: Piece): boolean {
  return typeof piece !== 'string' && (STRESS.test(piece.name) || piece.children.some(isStressed));
}

function unstressed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    const children = unstressed(piece.children);
    return STRESS.test(piece.name) ? children : [{ ...piece, children }];
  });
}

function wordsOf(text: string): string {
  return markdown
    .parse(text, {})
    .flatMap(({ type, content, children }) => {
      if (type === 'fence' || type === 'code_block') return [content];
      return (children ?? []).map((child) =>
        /^(?:text|code_inline)$/.test(child.type) ? child.content : '',
      );
    })
    .join('');
}

function seen(text: string): string {
  return text.replace(UNSEEN, '');
}
