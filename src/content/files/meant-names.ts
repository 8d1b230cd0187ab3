import { fold } from '../../text/fold.ts';
import { PAGES_FOLDER, PLEDGES, SETTINGS } from './roles.ts';

/** The name that was meant by one that is near it, such as webbplats.yml, Lofte.md, loften.md or lofte.md.txt. */
export function meantName(path: string): string | undefined {
  const [folder = '', name, ...deeper] = path.includes('/') ? path.split('/') : ['', path];
  if (name === undefined || deeper.length > 0 || folder === PAGES_FOLDER) return undefined;
  const plain = fold(name).replace(/\.txt$/, '');
  if (folder === '') return /^webbplats\.ya?ml$/.test(plain) ? SETTINGS : undefined;
  return /^loften?\.md$/.test(plain) ? PLEDGES : undefined;
}
