import { schemeOf } from '../../markdown/parser.ts';
import { canonicalPath, unescaped } from '../../model/canonical-path.ts';
import { nearest } from '../../text/nearest.ts';
import { type LinkProblem, schemeProblem } from './scheme-problem.ts';

/** Where a link on the site can lead: addresses, those that have moved, and the headings and anchors that are known of a page. */
export type Targets = {
  readonly addresses: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
};

const SAYS_NOTHING = /^(klicka( här)?|här|läs mer( här)?|mer|länk(en)?|tryck här|se här|denna länk)[.!]?$/i;
const SAY_WHAT = 'Skriv vad som finns där, till exempel [Läs om uppföljningarna](/uppfoljningar).';
const DOMAIN = /^(?:www\.[^\s/@]+|[a-z0-9-]+\.(?:se|nu|com|org|eu))(?:\/\S*)?$/i;
const EMAIL = /^[^\s/@]+@[^\s/@]+\.[a-z]+$/i;

/** What is wrong with the text of a link: it is missing, says nothing (`lanktext`) or is an address (`lanktext-adress`). */
export function textProblem(text: string): LinkProblem | undefined {
  if (text === '') return { code: 'lanktext', message: 'Länken har ingen text.', hint: SAY_WHAT };
  if (SAYS_NOTHING.test(text)) {
    const message = `Länktexten ”${text}” säger inte vart länken leder.`;
    return { code: 'lanktext', message, hint: SAY_WHAT };
  }
  if (!/^(https?:\/\/|www\.)\S+$/i.test(text)) return undefined;
  return {
    code: 'lanktext-adress',
    message: `Länken visas som en adress: ${text}.`,
    hint: 'Skriv vad som finns där: [Sidans namn](adressen).',
  };
}

/**
 * What is wrong with where a link on the page `from` leads: to nothing, or as no page can lead (`dod-lank`), to no heading
 * (`dod-lank-till-rubrik`), or to another spelling of a page's address (`lank-som-leder-vidare`).
 */
export function targetProblem(href: string, from: string, targets: Targets): LinkProblem | undefined {
  if (/^#?$/.test(href.trim()))
    return {
      code: 'dod-lank',
      message: 'Länken leder ingenstans.',
      hint: 'Skriv adressen inom parentesen: [Sidans namn](adressen).',
    };
  const written = unescaped(href);
  const scheme = schemeOf(written);
  if (scheme !== undefined || /^(?:\/\/|\\)/.test(written)) return schemeProblem(scheme, written);
  const base = `https://site.invalid${from}`;
  if (!URL.canParse(href, base)) return undefined;
  const { pathname, hash } = new URL(href, base);
  const [path, anchor] = [unescaped(pathname), unescaped(hash.slice(1))];
  if (targets.moved.has(path)) return undefined;
  if (targets.addresses.has(path)) return anchorProblem(path, anchor, targets.anchors.get(path));
  const spelling = canonicalPath(path.normalize('NFC'));
  if (targets.moved.has(spelling)) return undefined;
  if (targets.addresses.has(spelling)) {
    const message = `Länken leder till ${path}, och därifrån vidare till ${spelling}.`;
    return { code: 'lank-som-leder-vidare', message, hint: `Skriv ${spelling}.` };
  }
  return {
    code: 'dod-lank',
    message: `Länken leder till ${path}, som inte finns på webbplatsen.`,
    hint: meantTarget(unescaped(href), path, targets.addresses),
  };
}

function meantTarget(href: string, path: string, addresses: ReadonlySet<string>): string {
  if (EMAIL.test(href)) return `Skriv mailto:${href}.`;
  // The address of a page is the name of its file without these.
  const ofFile = path
    .replace(/\.md$/, '')
    .replace('/uppfoljning-', '/')
    .replace(/\/lofte$/, '');
  const meant = addresses.has(ofFile) ? ofFile : nearest(path, [...addresses]);
  if (meant !== undefined) return `Menade du ${meant}?`;
  return DOMAIN.test(href) ? `Skriv https://${href}.` : 'Rätta adressen eller ta bort länken.';
}

function anchorProblem(
  path: string,
  anchor: string,
  known: ReadonlySet<string> | undefined,
): LinkProblem | undefined {
  // Anchors of the views have an underscore, which no editor's name has.
  if (known === undefined || anchor === '' || anchor.includes('_') || known.has(anchor)) return undefined;
  const meant = nearest(anchor, [...known]);
  return {
    code: 'dod-lank-till-rubrik',
    message: `Sidan ${path} har ingen rubrik eller aktivitet med namnet ”${anchor}”.`,
    hint: meant === undefined ? `Länka till hela sidan: ${path}.` : `Menade du #${meant}?`,
  };
}
