/** A file of a tar archive. */
export type TarFile = { readonly path: string; readonly bytes: Buffer };

const BLOCK = 512;

/** The plain files of a tar archive as git writes it (POSIX pax): long names stand in a header of their own. */
export function* filesOfTar(archive: Buffer): Generator<TarFile> {
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const text = (from: number, to: number) =>
      archive
        .subarray(at + from, at + to)
        .toString()
        .replace(/\0[\s\S]*$/, '');
    const size = Number.parseInt(text(124, 136), 8);
    const bytes = archive.subarray(at + BLOCK, at + BLOCK + size);
    const kind = text(156, 157);
    const name = [text(345, 500), text(0, 100)].filter((part) => part !== '').join('/');
    if (kind === '0') yield { path: longName ?? name, bytes };
    longName = kind === 'x' ? /\d+ path=(.*)\n/.exec(bytes.toString())?.[1] : undefined;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
