import type { EarlierPeriod } from '../../editing/new-file/going-on.ts';
import { coverageOf, layOutFollowUp } from '../../editing/new-file/lay-out-follow-up.ts';
import { layOutPage } from '../../editing/new-file/lay-out-page.ts';
import { layOutPeriod } from '../../editing/new-file/lay-out-period.ts';
import type { NewFile } from '../../editing/new-file/new-file.ts';
import { isEmailAddress, newSite, webAddress } from '../../editing/new-file/new-site.ts';
import { readPeriods } from '../../editing/new-file/read-periods.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import { yearsOf } from '../../model/dates/span.ts';
import type { Ask } from './questions.ts';

type Flags = {
  readonly fortsätt?: string | undefined;
  readonly år?: string | undefined;
  readonly titel?: string | undefined;
};

const NAME = /^[a-z0-9-]+$/;
const NAME_MEND = 'Använd bara a–z, 0–9 och bindestreck.';

/** Finds out what is wanted, from the command line or by asking, and gives the file: its path in the content folder and its text. */
export async function layOut(
  contentDir: string,
  words: readonly string[],
  flags: Flags,
  ask: Ask,
): Promise<readonly NewFile[]> {
  const [kind, first, second] = words;
  const wanted = await ask(
    'Vad vill du skapa: period, uppföljning, sida eller webbplats?',
    kind,
    'Välj period, uppföljning, sida eller webbplats.',
    (answer) => /^(period|uppf[öo]ljning|sida|webbplats)$/.test(answer),
  );
  if (wanted === 'webbplats') return wholeSite(ask);
  if (wanted === 'sida') {
    const slug = await ask(
      'Sidans namn i adressen, till exempel fragor-och-svar:',
      first,
      NAME_MEND,
      (answer) => NAME.test(answer),
    );
    const title = await ask('Sidans rubrik:', flags.titel, 'Skriv en rubrik.', (answer) => answer !== '');
    return [{ path: `sidor/${slug}.md`, text: layOutPage(title) }];
  }
  const periods = readPeriods(contentDir);
  return [
    wanted === 'period'
      ? await newPeriod(periods, first, flags, ask)
      : await newFollowUp(periods, first, second, flags, ask),
  ];
}

/** A whole town: what it must say of itself is asked for. */
async function wholeSite(ask: Ask): Promise<readonly NewFile[]> {
  const filled = (answer: string) => answer !== '';
  const [more, web, mail] = [
    'Skriv ett svar.',
    'Skriv adressen så här: https://medborgarlofte.exempel.se',
    'Skriv en e-postadress.',
  ];
  const place = await ask('Vilken ort gäller löftena?', undefined, more, filled);
  const isAddress = (answer: string) => webAddress(answer) !== undefined;
  const address = await ask('Webbplatsens adress:', undefined, web, isAddress);
  const url = webAddress(address) ?? address;
  const parties = await ask('Vilka lovar? Skriv dem med komma emellan:', undefined, more, filled);
  const operator = await ask('Vem driver webbplatsen?', undefined, more, filled);
  const email = await ask('E-postadress som läsarna kan skriva till:', undefined, mail, isEmailAddress);
  const names = namesIn(parties).filter(filled);
  return newSite({ place, url, parties: names, operator, email }, swedishClock(Date.now()).slice(0, 10));
}

async function newPeriod(
  periods: readonly EarlierPeriod[],
  given: string | undefined,
  flags: Flags,
  ask: Ask,
): Promise<NewFile> {
  const slug = await ask(
    'Vilket år eller vilka år gäller löftet? Skriv årtalet, eller två årtal med bindestreck:',
    given,
    'Skriv ett årtal, eller två årtal med bindestreck emellan.',
    (answer) => /^\d{4}(-\d{4})?$/.test(answer),
  );
  const [from = '', to] = slug.split('-');
  const earlier = periods.filter((period) => period.slug < slug).at(-1);
  const ids = earlier?.file.values.löften.map(({ id }) => id.value) ?? [];
  const goOn =
    ids.length === 0
      ? 'inga'
      : await ask(
          `Vilka löften från ${earlier?.slug} fortsätter? Skriv alla, inga eller välj bland ${ids.join(', ')} (med komma emellan):`,
          flags.fortsätt,
          `Skriv alla, inga eller välj bland ${ids.join(', ')}.`,
          (answer) => /^(alla|inga)$/.test(answer) || namesIn(answer).every((id) => ids.includes(id)),
        );
  const goesOn = (id: string) => goOn === 'alla' || namesIn(goOn).includes(id);
  const span = to === undefined ? from : `{från: ${from}, till: ${to}}`;
  return { path: `${slug}/lofte.md`, text: layOutPeriod(slug, span, earlier, goesOn) };
}

async function newFollowUp(
  periods: readonly EarlierPeriod[],
  givenPeriod: string | undefined,
  givenSlug: string | undefined,
  flags: Flags,
  ask: Ask,
): Promise<NewFile> {
  const slugs = periods.map(({ slug }) => slug);
  const mend =
    slugs.length === 0
      ? 'Det finns ingen period att följa upp. Skapa en period först.'
      : `Välj bland ${slugs.join(', ')}.`;
  if (slugs.length === 0) throw new Error(mend);
  const slug = await ask(`Vilken period? ${mend}`, givenPeriod, mend, (answer) => slugs.includes(answer));
  const name = await ask(
    'Vilken del? Till exempel tertial-1, kvartal-2, halvar-1 eller slutrapport:',
    givenSlug,
    NAME_MEND,
    (answer) => NAME.test(answer),
  );
  const values = periods.find((period) => period.slug === slug)?.file.values;
  if (values === undefined) throw new Error(mend);
  const years = yearsOf(values.period.value);
  const needsYear = coverageOf(name) !== 'hela perioden' && years.length !== 1;
  const yearMend =
    years.length === 0 ? 'Skriv ett årtal med fyra siffror.' : `Välj bland ${years.join(', ')}.`;
  const fits = (answer: string) =>
    years.length === 0 ? /^\d{4}$/.test(answer) : years.map(String).includes(answer);
  const year = needsYear ? Number(await ask(`Vilket år? ${yearMend}`, flags.år, yearMend, fits)) : undefined;
  return { path: `${slug}/uppfoljning-${name}.md`, text: layOutFollowUp(name, values.titel, values, year) };
}

function namesIn(answer: string): readonly string[] {
  return answer.split(',').map((name) => name.trim());
}
