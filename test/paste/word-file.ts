import JSZip from 'jszip';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest picture there is: a GIF of one pixel. */
export const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A Word document as Word packs one, with what stands in its body, and more parts by their paths; relations are of the body's part. */
export async function wordFile(
  body: string,
  parts: Readonly<Record<string, string | Buffer>> = {},
  relations: readonly (readonly [id: string, type: string, target: string])[] = [],
): Promise<Buffer> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="gif" ContentType="image/gif"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file('_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']]));
  zip.file('word/_rels/document.xml.rels', relationships(relations));
  zip.file('word/document.xml', part('document', `<w:body>${body}<w:sectPr/></w:body>`));
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

/** An XML part with Word's namespaces. */
export function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

function relationships(relations: readonly (readonly [string, string, string])[]): string {
  const written = relations.map(([id, type, target]) => {
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

export function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function entry(text: string, list: number, level: number): string {
  return `<w:p><w:pPr><w:pStyle w:val="Liststycke"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function picture(relation: string, alt: string): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bildobjekt 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** What a Swedish Word calls its styles: their names are English in the file, their ids are not. */
export const STYLES = part(
  'styles',
  [
    ['Rubrik', 'Title', ''],
    ['Rubrik1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'],
    ['Rubrik2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
    ['KommunRubrik', 'Kommunens rubrik', '<w:basedOn w:val="Rubrik2"/>'],
    ['Innehll1', 'toc 1', ''],
    ['Liststycke', 'List Paragraph', ''],
  ]
    .map(
      ([id, name, more]) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
    )
    .join(''),
);

/** List 1 has signs, list 2 numbers. */
export const NUMBERING = part(
  'numbering',
  ['bullet', 'decimal']
    .map((format, at) => {
      const levels = [0, 1].map(
        (level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`,
      );
      return `<w:abstractNum w:abstractNumId="${at}">${levels.join('')}</w:abstractNum>`;
    })
    .join('') +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
);
