import { canonicalOfWritten } from '../../model/canonical-path.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import { withLineage } from '../../model/derived.ts';
import { formerIdsIn } from '../../model/former-ids.ts';
import type { MovedAddress } from '../../model/old-addresses.ts';
import type { Page, Period, Site } from '../../model/site.ts';
import { swedishOrder } from '../../text/swedish-order.ts';
import type { SettingsValues } from '../formats/settings-file.ts';
import type { LoadedFiles, LoadedPeriod } from '../loaded-files.ts';
import { idsIn, movedRows } from '../moved-rows.ts';
import { namedAddresses } from '../named-addresses.ts';
import { pageHeadings } from '../page-headings.ts';
import { makeChanges } from './changes.ts';
import { makeFollowUp } from './follow-up.ts';
import { identityOf } from './identity.ts';
import { lastChanged, past, toldOn } from './known-dates.ts';
import { newestFollowUpFirst, newestPeriodFirst } from './order.ts';
import { makePeriod } from './period.ts';
import { publicFiles } from './public-files.ts';
import type { RememberedPeriods } from './remembered-periods.ts';
import { makeContact, makeGlossary, makeMenu, makeOperator, makeParties } from './settings.ts';
import { isHidden, type Viewpoint } from './visibility.ts';

/** Makes the read-only Site of files without errors, as it is seen from a viewpoint. */
export function makeSite(
  files: LoadedFiles,
  settings: SettingsValues,
  siteUrl: string | undefined,
  viewpoint: Viewpoint,
  remembered: RememberedPeriods,
): Site {
  const language = settings.språk?.value ?? 'sv';
  const moved = movedRows(files);
  const periods = makePeriods(files.periods, moved, viewpoint, remembered);
  const pages = makePages(files, language, viewpoint).toSorted((a, b) => swedishOrder(a.title, b.title));
  const shown = viewpoint.showHidden ? files : publicFiles(files, viewpoint.now);
  const open = viewpoint.showHidden ? undefined : namedAddresses(shown);
  return withLineage({
    name: settings.namn,
    place: settings.ort,
    url: siteUrl ?? new URL(settings.adress.value).origin,
    identity: identityOf(settings),
    language,
    parties: makeParties(settings),
    contact: makeContact(settings),
    operator: makeOperator(settings),
    municipalityCode: settings.kommunkod,
    countyCode: settings.länskod,
    menu: makeMenu(settings, pages),
    updated: past(settings.uppdaterad, swedishClock(viewpoint.now).slice(0, 10)),
    glossary: makeGlossary(settings),
    gone: (settings.borttagna ?? []).map(({ key, value }) => ({
      address: canonicalOfWritten(key),
      reason: value,
    })),
    moved,
    periods,
    pages,
    headings: [...pageHeadings(shown)].flatMap(([address, ids]) => ids.map((id) => `${address}#${id}`)),
    withheld: files.documents.filter((address) => open?.has(address.normalize('NFC')) === false),
    pictures: files.pictures.filter(({ address }) => open?.has(address) !== false),
  });
}

function makePages(files: LoadedFiles, language: string, viewpoint: Viewpoint): readonly Page[] {
  return files.pages.flatMap(({ slug, file: { values, body } }) => {
    const draft = isHidden(values, viewpoint.now);
    if (draft && !viewpoint.showHidden) return [];
    const day = toldOn(values, swedishClock(viewpoint.now).slice(0, 10));
    const changes = makeChanges(values, day);
    return {
      slug,
      title: values.titel,
      summary: values.sammanfattning?.value,
      language: values.språk?.value ?? language,
      body,
      updated: lastChanged(
        values.uppdaterad,
        changes.map(({ date }) => date),
        day,
      ),
      changes,
      draft,
    };
  });
}

function makePeriods(
  loaded: readonly LoadedPeriod[],
  moved: readonly MovedAddress[],
  { now, showHidden }: Viewpoint,
  remembered: RememberedPeriods,
): readonly Period[] {
  const shown = loaded.flatMap(({ pledges, ...period }) => {
    const draft = pledges === undefined || isHidden(pledges.values, now);
    return pledges === undefined || (draft && !showHidden) ? [] : [{ ...period, pledges, draft }];
  });
  const today = swedishClock(now).slice(0, 10);
  const slugs = new Set(shown.map(({ slug }) => slug));
  return shown
    .map(({ slug, pledges, document, followUps, draft }) => {
      const continues = (pledges.values.fortsätter ?? [])
        .map(({ value }) => value)
        .filter((other) => slugs.has(other));
      const told = followUps
        .map((followUp) => ({ ...followUp, draft: isHidden(followUp.file.values, now) }))
        .filter((followUp) => showHidden || !followUp.draft);
      const former = formerIdsIn(slug, idsIn(pledges.values), moved);
      const around = [
        today,
        draft,
        document,
        continues,
        [...former],
        told.map((one) => [one.slug, one.draft, one.documents]),
      ];
      const of = [pledges, ...told.map(({ file }) => file), JSON.stringify(around)];
      return remembered.get(slug, of, () => {
        const made = told.flatMap(
          (followUp) => makeFollowUp(followUp, pledges.values.period.value, followUp.draft, today) ?? [],
        );
        const own = { slug, document, continues, followUps: made.toSorted(newestFollowUpFirst), draft };
        return makePeriod(own, pledges, today, former);
      });
    })
    .toSorted(newestPeriodFirst);
}
