import { unescaped } from '../model/canonical-path.ts';
import type { LoadedFiles } from './loaded-files.ts';
import { type MarkdownFile, markdownFiles } from './markdown-files.ts';

type Named = Pick<LoadedFiles, 'settings' | 'pages' | 'periods'>;

/**
 * The addresses that files name: in links and pictures of their prose, in the values of their keys, as the document of a follow-up,
 * and as that of a period, which has a place of its own. Documents and pictures answer only while a public file names them.
 */
export function namedAddresses(files: Named): ReadonlySet<string> {
  return new Set(naming(files).flatMap(({ addresses }) => addresses));
}

/** The files that name an address so, by path. */
export function filesThatName(files: Named, address: string): readonly string[] {
  const found = naming(files).filter(({ addresses }) => addresses.includes(address));
  return [...new Set(found.map(({ file }) => file))];
}

type Naming = { readonly file: string; readonly addresses: readonly string[] };

function naming(files: Named): readonly Naming[] {
  const { settings, periods } = files;
  const origin = new URL(settings?.values.adress.value ?? 'https://site.invalid').origin;
  const own = written(settings?.values).flatMap((address) => onSite(address, origin, origin));
  return [
    ...(settings === undefined ? [] : [{ file: settings.source.file, addresses: own }]),
    ...markdownFiles(files).map((page) => ({
      file: page.file.source.file,
      addresses: namedBy(page, origin),
    })),
    ...periods.flatMap(({ pledges, document, followUps }) => [
      ...(pledges && document ? [{ file: pledges.source.file, addresses: [document.address] }] : []),
      ...followUps.map(({ file, documents }) => ({
        file: file.source.file,
        addresses: documents.map(({ address }) => address),
      })),
    ]),
  ];
}

function namedBy({ address, base, file }: MarkdownFile, origin: string): readonly string[] {
  const { links, pictures } = namesIn(file);
  return [
    ...links.flatMap((one) => onSite(one, origin + address, origin)),
    ...pictures.flatMap((one) => onSite(one, origin + base, origin)),
  ];
}

type Names = { readonly links: readonly string[]; readonly pictures: readonly string[] };

/** A file is the same object for as long as it is the same on disk, so what it names is found once. */
const known = new WeakMap<MarkdownFile['file'], Names>();

function namesIn(file: MarkdownFile['file']): Names {
  const names = known.get(file) ?? {
    links: [...file.outlines.flatMap(({ links }) => links.map(({ href }) => href)), ...written(file.values)],
    pictures: file.outlines.flatMap(({ pictures }) => pictures.map(({ address }) => address)),
  };
  known.set(file, names);
  return names;
}

function onSite(href: string, base: string, origin: string): readonly string[] {
  const url = URL.parse(href, base);
  return url === null || url.origin !== origin ? [] : [unescaped(url.pathname).normalize('NFC')];
}

/** Every text in a value that is an address. The key of a pair is none: `borttagna` has what is gone there. */
function written(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(\/|https?:)/i.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'key' ? [] : written(inner)));
}
