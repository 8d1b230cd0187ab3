import type { LoadedFiles } from '../loaded-files.ts';
import { nearest } from '../schema/nearest.ts';
import { liveAddresses } from './live-addresses.ts';
import { type ProsePage, prosePages } from './prose-rules.ts';
import type { ReportOn } from './report-on.ts';

/** Where a link on the site can lead: addresses, those that have moved, and the headings and anchors that are known of a page. */
export type Targets = {
  readonly addresses: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Finds where links can lead. */
export function linkTargets(all: LoadedFiles): Targets {
  const anchors = new Map(
    prosePages(all).map(({ address, file }) => [address, new Set(file.outline.headings.map(({ id }) => id))]),
  );
  for (const { slug, pledges, followUps } of all.periods) {
    for (const { id, aktiviteter } of pledges?.values.löften ?? []) {
      for (const own of [id, ...(aktiviteter ?? []).map((activity) => activity.id)])
        anchors.get(`/${slug}`)?.add(own.value);
    }
    for (const { slug: name, file } of followUps) {
      for (const { aktivitet } of file.values.resultat ?? [])
        anchors.get(`/${slug}/${name}`)?.add(aktivitet.value);
    }
  }
  const moved = all.settings?.values['flyttade-adresser'] ?? [];
  return { addresses: liveAddresses(all), moved: new Set(moved.map(({ key }) => key)), anchors };
}

const SAYS_NOTHING = /^(klicka( här)?|här|läs mer( här)?|mer|länk(en)?|tryck här|se här|denna länk)[.!]?$/i;

/** Links that lead nowhere on the site, and link texts that do not say where they lead. Readers can still read on: warnings. */
export function checkLinks(page: ProsePage, targets: Targets, report: ReportOn): void {
  const { source, outline } = page.file;
  for (const { href, text, offset } of outline.links) {
    for (const problem of [textProblem(text), targetProblem(href, page.address, targets)]) {
      if (problem) report(source, offset, problem.code, problem.message, problem.hint, 'warning');
    }
  }
}

type LinkProblem = { readonly code: string; readonly message: string; readonly hint: string };

function textProblem(text: string): LinkProblem | undefined {
  if (SAYS_NOTHING.test(text)) {
    return {
      code: 'lanktext',
      message: `Länktexten ”${text}” säger inte vart länken leder.`,
      hint: 'Skriv vad som finns där, till exempel [Läs om uppföljningarna](/uppfoljningar).',
    };
  }
  if (!/^(https?:\/\/|www\.)\S+$/i.test(text)) return undefined;
  return {
    code: 'lanktext-adress',
    message: `Länken visas som en adress: ${text}.`,
    hint: 'Skriv vad som finns där: [Sidans namn](adressen).',
  };
}

function targetProblem(
  href: string,
  from: string,
  { addresses, moved, anchors }: Targets,
): LinkProblem | undefined {
  const base = `https://site.invalid${from}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || !URL.canParse(href, base)) return undefined;
  const { pathname, hash } = new URL(href, base);
  const [path, anchor] = [unescaped(pathname), unescaped(hash.slice(1))];
  if (moved.has(path)) return undefined;
  if (!addresses.has(path)) {
    const meant = nearest(path, [...addresses]);
    return {
      code: 'dod-lank',
      message: `Länken leder till ${path}, som inte finns på webbplatsen.`,
      hint: meant === undefined ? 'Rätta adressen eller ta bort länken.' : `Menade du ${meant}?`,
    };
  }
  const known = anchors.get(path);
  // Anchors of the views have an underscore, which no editor's name has.
  if (known === undefined || anchor === '' || anchor.includes('_') || known.has(anchor)) return undefined;
  const meant = nearest(anchor, [...known]);
  return {
    code: 'dod-lank-till-rubrik',
    message: `Sidan ${path} har ingen rubrik eller aktivitet med namnet ”${anchor}”.`,
    hint: meant === undefined ? `Länka till hela sidan: ${path}.` : `Menade du #${meant}?`,
  };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
