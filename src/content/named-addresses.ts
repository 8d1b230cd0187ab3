import type { LoadedFiles } from './loaded-files.ts';
import { type MarkdownFile, markdownFiles } from './markdown-files.ts';
import { unescaped } from './rules/link-problems.ts';

type Named = Pick<LoadedFiles, 'settings' | 'pages' | 'periods'>;

/**
 * The addresses that files name: in links and pictures of their prose, in the values of their keys, as the document of a follow-up,
 * and as that of a period, which has a place of its own. Documents and pictures answer only while a public file names them.
 */
export function namedAddresses(files: Named): ReadonlySet<string> {
  const origin = originOf(files);
  const documents = files.periods.flatMap(({ document, followUps }) => [
    document,
    ...followUps.flatMap((followUp) => followUp.documents),
  ]);
  return new Set([
    ...written(files.settings?.values).flatMap((address) => onSite(address, origin, origin)),
    ...markdownFiles(files).flatMap((page) => namedBy(page, origin)),
    ...documents.flatMap((document) => document?.address ?? []),
  ]);
}

/** The markdown files that name an address in their prose or in their keys, by path. */
export function filesThatName(files: Named, address: string): readonly string[] {
  const origin = originOf(files);
  return markdownFiles(files)
    .filter((page) => namedBy(page, origin).includes(address))
    .map(({ file }) => file.source.file);
}

function originOf({ settings }: Named): string {
  return new URL(settings?.values.adress.value ?? 'https://site.invalid').origin;
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
