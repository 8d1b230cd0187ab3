/** What is stated of a style of paragraphs. */
type Style = { readonly name: string; readonly basedOn: string; readonly level: number | undefined };

/** Styles rest on each other; longer chains are none that a person made. */
const LONGEST_CHAIN = 10;

/**
 * The lines of a style map that make headings of the paragraphs whose styles have a level in Word's outline, their own or that of a style
 * that they rest on: towns have templates of their own, with headings that are called something else. `styles` is the part styles.xml.
 */
export function headingStyles(styles: string): readonly string[] {
  const known = new Map<string, Style>();
  for (const [, attributes = '', body = ''] of styles.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(attributes)?.[1];
    if (id === undefined || !attributes.includes('w:type="paragraph"')) continue;
    const level = /<w:outlineLvl w:val="(\d+)"/.exec(body)?.[1];
    known.set(id, {
      name: /<w:name w:val="([^"]*)"/.exec(body)?.[1] ?? '',
      basedOn: /<w:basedOn w:val="([^"]*)"/.exec(body)?.[1] ?? '',
      level: level === undefined ? undefined : Number(level),
    });
  }
  return [...known.keys()].flatMap((id) => {
    const level = levelOf(id, known);
    return level !== undefined && level < 6 && /^[\w-]+$/.test(id) ? [`p.${id} => h${level + 1}:fresh`] : [];
  });
}

function levelOf(id: string, known: ReadonlyMap<string, Style>, depth = 0): number | undefined {
  const style = known.get(id);
  if (style === undefined || depth > LONGEST_CHAIN) return undefined;
  const named = /^heading ([1-6])$/i.exec(style.name)?.[1];
  return style.level ?? (named === undefined ? levelOf(style.basedOn, known, depth + 1) : Number(named) - 1);
}
