import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';

const schema = (path: string) => XmlDocument.fromString(readFileSync(path, 'utf8'));
const ATOM = RelaxNGValidator.fromDoc(schema('test/render/schemas/atom.rng'));
const SITEMAP = XsdValidator.fromDoc(schema('node_modules/sitemap/schema/sitemap.xsd'));

const NAMES = {
  a: 'http://www.w3.org/2005/Atom',
  h: 'http://www.w3.org/1999/xhtml',
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
};

/** Parses XML as libxml2 does: what is not well-formed throws. */
export function parseXml(xml: string): XmlDocument {
  return XmlDocument.fromString(xml);
}

/** The texts of what an XPath finds, attributes and elements; `a:` is Atom, `h:` XHTML and `s:` the sitemap. */
export function texts(within: XmlDocument | XmlElement, path: string): readonly string[] {
  const root = within instanceof XmlElement ? within : within.root;
  return root.find(path, NAMES).map((node) => node.content);
}

/** The elements that an XPath finds. */
export function elements(within: XmlDocument | XmlElement, path: string): readonly XmlElement[] {
  const root = within instanceof XmlElement ? within : within.root;
  return root.find(path, NAMES).filter((node) => node instanceof XmlElement);
}

/** Throws what RFC 4287's own grammar objects to. */
export function validateAtom(xml: string): void {
  ATOM.validate(parseXml(xml));
}

/** Throws what the schema of sitemaps.org objects to. */
export function validateSitemap(xml: string): void {
  SITEMAP.validate(parseXml(xml));
}
