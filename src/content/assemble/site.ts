import { canonicalPath } from '../../model/canonical-path.ts';
import { swedishClock } from '../../model/dates/local-time.ts';
import { withLineage } from '../../model/derived.ts';
import type { Page, Period, Site } from '../../model/site.ts';
import { swedishOrder } from '../../text/swedish-order.ts';
import { PAGES_FOLDER } from '../files/roles.ts';
import type { SettingsValues } from '../formats/settings-file.ts';
import type { LoadedFiles, LoadedPeriod } from '../loaded-files.ts';
import { makeChanges } from './changes.ts';
import { makeFollowUp } from './follow-up.ts';
import { identityOf } from './identity.ts';
import { lastChanged, past, toldOn } from './known-dates.ts';
import { newestFollowUpFirst, newestPeriodFirst } from './order.ts';
import { makePeriod } from './period.ts';
import { makeContact, makeGlossary, makeMenu, makeOperator, makeParties } from './settings.ts';
import { isHidden, type Viewpoint } from './visibility.ts';

/** Makes the read-only Site of files without errors, as it is seen from a viewpoint. */
export function makeSite(
  files: LoadedFiles,
  settings: SettingsValues,
  siteUrl: string | undefined,
  viewpoint: Viewpoint,
): Site {
  const language = settings.språk?.value ?? 'sv';
  const periods = makePeriods(files.periods, viewpoint);
  const pages = makePages(files, language, viewpoint).toSorted((a, b) => swedishOrder(a.title, b.title));
  const folders = [PAGES_FOLDER, ...periods.map(({ slug }) => slug)];
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
      address: canonicalPath(key.normalize('NFC')),
      reason: value,
    })),
    moved: (settings['flyttade-adresser'] ?? []).map(({ key, value }) => ({ from: key, to: value.value })),
    periods,
    pages,
    withheld: withheldDocuments(files.periods, viewpoint),
    // A picture is as public as its folder's page.
    pictures: files.pictures.filter(({ file }) => folders.includes(file.split('/')[0] ?? '')),
  });
}

function withheldDocuments(
  periods: readonly LoadedPeriod[],
  { now, showHidden }: Viewpoint,
): readonly string[] {
  if (showHidden) return [];
  const named = periods.flatMap(({ pledges, document, followUps }) => {
    const isOpen = pledges !== undefined && !isHidden(pledges.values, now);
    return [
      { documents: document === undefined ? [] : [document], isPublic: isOpen },
      ...followUps.map(({ documents, file }) => ({
        documents,
        isPublic: isOpen && !isHidden(file.values, now),
      })),
    ].flatMap(({ documents, isPublic }) => documents.map(({ address }) => ({ address, isPublic })));
  });
  const open = new Set(named.filter(({ isPublic }) => isPublic).map(({ address }) => address));
  return named.map(({ address }) => address).filter((address) => !open.has(address));
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

function makePeriods(loaded: readonly LoadedPeriod[], { now, showHidden }: Viewpoint): readonly Period[] {
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
      const made = followUps.flatMap((followUp) => {
        const hidden = isHidden(followUp.file.values, now);
        const value = makeFollowUp(followUp, pledges.values.period.value, hidden, today);
        return value === undefined || (hidden && !showHidden) ? [] : [value];
      });
      return makePeriod(
        { slug, document, continues, followUps: made.toSorted(newestFollowUpFirst), draft },
        pledges,
        today,
      );
    })
    .toSorted(newestPeriodFirst);
}
