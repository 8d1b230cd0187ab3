import { XmlDocument } from 'libxml2-wasm';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const LINKS = new Set(['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'cite', 'data']);

/** What is wrong with an answer, whatever the content said: it cannot be read as what it says it is, or it would run something. */
export function faultsOf(contentType: string, body: Buffer): readonly string[] {
  const text = body.toString();
  if (contentType.startsWith('text/html')) return faultsOfPage(text);
  try {
    if (/\bxml\b/.test(contentType)) XmlDocument.fromString(text).dispose();
    if (/\bjson\b/.test(contentType)) JSON.parse(text);
    return [];
  } catch (error) {
    return [`${contentType}: ${error}`];
  }
}

function faultsOfPage(html: string): readonly string[] {
  const faults: string[] = [];
  const onParseError = ({
    code,
    startLine,
    startCol,
  }: {
    code: string;
    startLine: number;
    startCol: number;
  }) => faults.push(`${code} at ${startLine}:${startCol}`);
  const ids = new Set<string>();
  const visit = (node: Node) => {
    if ('attrs' in node) {
      faults.push(...faultsOfElement(node));
      const id = node.attrs.find(({ name }) => name === 'id')?.value;
      if (id !== undefined && ids.has(id)) faults.push(`two of id ${id}`);
      if (id !== undefined) ids.add(id);
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html, { onParseError }));
  return faults;
}

function faultsOfElement(element: DefaultTreeAdapterTypes.Element): readonly string[] {
  const { tagName, attrs, childNodes } = element;
  const type = attrs.find(({ name }) => name === 'type')?.value;
  const isData = tagName === 'script' && type === 'application/ld+json';
  const [data] = childNodes;
  const said = isData && data !== undefined && 'value' in data ? faultsOf(type, Buffer.from(data.value)) : [];
  const runs = /^(?:script|iframe|object|embed|base|frame)$/.test(tagName) && !isData;
  return [
    ...said,
    ...(runs ? [`an element ${tagName}`] : []),
    ...attrs
      .filter(
        ({ name, value }) =>
          /^on|^srcdoc$/.test(name) || (LINKS.has(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
      )
      .map(({ name, value }) => `${name}="${value.slice(0, 60)}"`),
  ];
}
