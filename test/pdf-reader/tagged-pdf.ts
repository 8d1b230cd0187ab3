/** An element of a structure tree. */
export type Tagged = {
  readonly role: string;
  /** More of its dictionary, such as `/Alt(Ett torg)`. */
  readonly more?: string;
  /** What draws it; nothing of its own is drawn where it is left out. */
  readonly draws?: string;
  readonly within?: readonly Tagged[];
  /** More of the dictionary of the annotation that it links by. */
  readonly link?: string;
  /** The page that it is on, from 0, where it is another than that of the element around it. */
  readonly page?: number;
};

type Page = {
  readonly elements?: readonly Tagged[];
  /** What no element names. */
  readonly draws?: string;
};

/** Draws a text in a font that the file holds. */
export const shows = (text: string) => `BT /F2 12 Tf 20 150 Td (${text}) Tj ET`;
export const DRAWS_PICTURE = 'q 100 0 0 100 20 20 cm /Im Do Q';
export const text = (role: string, words: string, more = ''): Tagged => ({ role, more, draws: shows(words) });

/** Says all of itself that a document must say. */
const SAYS_ALL = '/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang(sv-SE)';

/** A PDF of these pages: its first objects are the catalog, the page tree, the structure tree, its parent tree, the title and the resources. */
export function taggedPdf({
  catalog = SAYS_ALL,
  info = '/Title(Titel)',
  pages,
}: {
  readonly catalog?: string;
  readonly info?: string;
  readonly pages: readonly Page[];
}): Buffer {
  const objects: string[] = ['', '', '', '', `<<${info}>>`, RESOURCES, LETTERS, BOX, PICTURE];
  const add = (value: string) => objects.push(value);
  const sheets = pages.map(({ draws = '' }) => ({
    number: add(''),
    drawn: [draws],
    marked: [] as number[],
    links: [] as number[],
  }));
  const linked: string[] = [];
  const element = (tagged: Tagged, parent: number, around: number): number => {
    const { role, more = '', draws, within = [], link, page = around } = tagged;
    const sheet = sheets[page];
    if (sheet === undefined) throw new Error(`there is no page ${page}`);
    const own = add('');
    const kids = within.map((inner) => `${element(inner, own, page)} 0 R`);
    if (draws !== undefined) {
      kids.push(String(sheet.marked.length));
      sheet.drawn.push(`/${role} <</MCID ${sheet.marked.length}>> BDC ${draws} EMC`);
      sheet.marked.push(own);
    }
    if (link !== undefined) {
      // The keys of annotations come after those of pages.
      const key = pages.length + linked.length;
      linked.push(`${key} ${own} 0 R`);
      const action = '/A<</S/URI/URI(https://a.example)>>';
      const annotation = add(
        `<</Type/Annot/Subtype/Link/Rect[20 20 90 40]/StructParent ${key}${action}${link}>>`,
      );
      sheet.links.push(annotation);
      kids.push(`<</Type/OBJR/Obj ${annotation} 0 R/Pg ${sheet.number} 0 R>>`);
    }
    objects[own - 1] =
      `<</Type/StructElem/S/${role}/P ${parent} 0 R/Pg ${sheet.number} 0 R/K[${kids.join(' ')}]${more}>>`;
    return own;
  };
  const top = pages.flatMap(({ elements = [] }, at) => elements.map((one) => element(one, 3, at)));
  for (const [at, { number, drawn, links }] of sheets.entries()) {
    const content = drawn.join('\n');
    const contents = add(`<</Length ${content.length}>>stream\n${content}\nendstream`);
    objects[number - 1] =
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources 6 0 R/StructParents ${at}/Contents ${contents} 0 R/Annots[${refs(links)}]>>`;
  }
  const marked = sheets.map((sheet, at) => `${at} [${refs(sheet.marked)}]`);
  objects[0] = `<</Type/Catalog/Pages 2 0 R${top.length > 0 ? '/StructTreeRoot 3 0 R' : ''}${catalog}>>`;
  objects[1] = `<</Type/Pages/Kids[${refs(sheets.map(({ number }) => number))}]/Count ${sheets.length}>>`;
  objects[2] = `<</Type/StructTreeRoot/K[${refs(top)}]/ParentTree 4 0 R>>`;
  objects[3] = `<</Nums[${[...marked, ...linked].join(' ')}]>>`;
  const body = objects.map((value, at) => `${at + 1} 0 obj ${value} endobj`);
  return Buffer.from(
    ['%PDF-1.7', ...body, 'trailer <</Root 1 0 R/Info 5 0 R>>', '%%EOF'].join('\n'),
    'latin1',
  );
}

function refs(numbers: readonly number[]): string {
  return numbers.map((number) => `${number} 0 R`).join(' ');
}

const RESOURCES =
  '<</XObject<</Im 9 0 R>>/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>/F2 7 0 R>>>>';
/** Each letter is a box, so the font needs no file of its own. */
const NAMES = `32/space 65/${[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].join('/')} 97/${[...'abcdefghijklmnopqrstuvwxyz'].join('/')} 228/adieresis/aring 246/odieresis`;
const LETTERS = `<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[.5 0 0 .5 0 0]/FirstChar 0/LastChar 255/Widths[${'1 '.repeat(256)}]/CharProcs<<${NAMES.replace(
  /\d+/g,
  '',
)
  .trim()
  .split(/[/ ]+/)
  .filter(Boolean)
  .map((name) => `/${name} 8 0 R`)
  .join('')}>>/Encoding<</Type/Encoding/Differences[${NAMES}]>>/Resources<<>>>>`;
const BOX = '<</Length 31>>stream\n1 0 0 0 1 1 d1 0 0 .8 .8 re f \nendstream';
const PICTURE =
  '<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>stream\n0A0A\nendstream';
