import { MINIMAL } from '../temporary-content.ts';

/** Contents by path. An undefined one leaves a file of the minimal content out. */
export type Contents = Readonly<Record<string, string | Buffer | undefined>>;

/**
 * Something that an editor did. ▶ stands at each place that is wrong, in a text or in the bytes of a file; in a
 * path it says that the file or the folder itself is wrong. Two of them tell of two problems at the same place.
 */
export type Mistake = {
  readonly mistake: string;
  readonly files: Contents;
  readonly publicFiles?: Readonly<Record<string, string | Buffer>>;
  readonly folders?: readonly string[];
  /** Symbolic links in the content folder, with what they lead to. */
  readonly links?: Readonly<Record<string, string>>;
  readonly publicLinks?: Readonly<Record<string, string>>;
  /** Every problem, as `inOneLine` writes it. */
  readonly expected: readonly string[];
};

const between = (lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`;

/** lofte.md with these lines of front matter. */
export const pledges = (...lines: readonly string[]): Contents => ({ '2030/lofte.md': between(lines) });

/** lofte.md with these lines on its only pledge. */
export const pledge = (...lines: readonly string[]): Contents =>
  pledges(
    'titel: Löfte 2030',
    'period: 2030',
    'löften:',
    '  - id: torget',
    '    titel: Göra torget tryggt.',
    ...lines.map((line) => `    ${line}`),
  );

/** lofte.md with these lines on its only activity. */
export const activity = (...lines: readonly string[]): Contents =>
  pledge(
    'aktiviteter:',
    '  - id: lampor',
    '    text: Vi byter lampor.',
    ...lines.map((line) => `    ${line}`),
  );

/** A follow-up with these lines of front matter after its title. */
export const followUp = (...lines: readonly string[]): Contents => ({
  '2030/uppfoljning-tertial-1.md': between(['titel: Uppföljning tertial 1', ...lines]),
});

/** The page /om with this prose, which begins on line 5. */
export const page = (...prose: readonly string[]): Contents => ({
  'sidor/om.md': `---\ntitel: Om löftena\n---\n\n${prose.join('\n')}\n`,
});

/** The minimal webbplats.yaml and these lines, the first of which is its fifth. */
export const settings = (...lines: readonly string[]): Contents => ({
  'webbplats.yaml': `${MINIMAL['webbplats.yaml']}${lines.join('\n')}\n`,
});
