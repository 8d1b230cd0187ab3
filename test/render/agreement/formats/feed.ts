import type { HtmlElement } from 'html-validate';
import { all, attribute, parse, words } from '../../support/dom.ts';
import { elements, parseXml, texts } from '../../support/xml.ts';
import { type Fact, fact } from '../facts.ts';

/** What the entries of an Atom feed say of pledges and follow-ups. */
export function factsInFeed(xml: string): readonly Fact[] {
  return elements(parseXml(xml), '//a:entry').flatMap((entry): readonly Fact[] => {
    const [kind, period = ''] = texts(entry, 'a:category/@term');
    const [label = ''] = texts(entry, 'a:category[2]/@label');
    const [title = ''] = texts(entry, 'a:title');
    const [address = ''] = texts(entry, 'a:link/@href');
    const content = parse(texts(entry, 'a:content')[0] ?? '');
    if (kind === 'lofte')
      return [fact('löfte', period, title.replace(`${label}: `, '')), ...activities(content, period)];
    if (kind !== 'uppfoljning') return [];
    const where = new URL(address).pathname.slice(1);
    return [fact('uppföljning', where, title), ...results(content, period, where)];
  });
}

function activities(content: HtmlElement, period: string): readonly Fact[] {
  return items(content).flatMap(([text = '', ...lines]) => [
    fact('aktivitet', period, text),
    ...figuresIn(lines, text, period, period),
  ]);
}

function results(content: HtmlElement, period: string, where: string): readonly Fact[] {
  return items(content)
    .flatMap(([text = '', ...lines]) => figuresIn(lines, text, period, where))
    .filter(({ kind }) => kind === 'läge' || kind === 'utfall');
}

/** The lines of each item of a list that is not the editors' own. */
function items(content: HtmlElement): readonly (readonly string[])[] {
  return all(content, 'li')
    .filter((item) => !isProse(item))
    .map((item) =>
      all(item, 'p')
        .filter((line) => !isProse(line))
        .map((line) => words(line)),
    );
}

function isProse(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent)
    if (attribute(at, 'class') === 'prose') return true;
  return false;
}

/** The figures in lines such as `Mål: minst 800 tillfällen per år`. */
function figuresIn(
  lines: readonly string[],
  activity: string,
  period: string,
  followUp: string,
): readonly Fact[] {
  return lines.flatMap((line) => {
    const [, term, said = ''] = /^(Mål|Delmål|Läget|Utfall): (.*)$/.exec(line) ?? [];
    if (term === 'Mål') return [fact('mål', period, activity, said)];
    if (term === 'Delmål') return [fact('delmål', period, activity, said)];
    if (term === 'Läget') return [fact('läge', followUp, activity, said)];
    return term === 'Utfall' ? [fact('utfall', followUp, activity, said)] : [];
  });
}
