import type { Role } from '../../content/files/roles.ts';
import type { FieldView } from './field-view.ts';

/** A part of a form, in the order of the work. */
export type Section<F> = { readonly id: string; readonly heading: string; readonly fields: readonly F[] };

type Plan = readonly (readonly [heading: string, keys: readonly string[]])[];

/** Stands for the prose of the file. */
const PROSE = '#text';
const CHANGES = ['Ändringar som läsarna får veta om', ['uppdaterad', 'ändringar']] as const;

const PLANS: Readonly<Partial<Record<Role, Plan>>> = {
  followUp: [
    ['Rubrik och tid', ['titel', 'omfattar', 'år', 'sammanfattning']],
    ['Hur gick det?', ['resultat']],
    ['Sidans text', [PROSE]],
    ['Dokument och källor', ['dokument', 'källor', 'publicerad']],
    CHANGES,
  ],
  pledges: [
    ['Rubrik och tid', ['titel', 'period', 'sammanfattning', 'uppföljs', 'fortsätter']],
    ['Löften och aktiviteter', ['löften']],
    ['Sidans text', [PROSE]],
    ['Beslut, underskrifter och källor', ['undertecknat', 'beslutat', 'källor']],
    CHANGES,
  ],
  page: [['Rubrik', ['titel', 'sammanfattning', 'språk']], ['Sidans text', [PROSE]], CHANGES],
  settings: [
    ['Namn och adress', ['namn', 'ort', 'adress', 'språk', 'meny']],
    ['Vilka som lovar, och hur man når dem', ['parter', 'kontakt', 'driver']],
    ['Ordlista', ['ordlista']],
  ],
};

/** Sorts the fields of a form into sections; a key that no plan names stands in the last one, so that none is lost. */
export function sectionsOf<F extends Pick<FieldView, 'name'>>(
  role: Role | undefined,
  fields: readonly F[],
): readonly Section<F>[] {
  const plan = (role && PLANS[role]) ?? [];
  const planned = plan.flatMap(([, keys]) => keys);
  const rest = fields.filter(({ name }) => !planned.includes(name));
  const sections = [
    ...plan.map(([heading, keys]) => ({
      heading,
      fields: keys.flatMap((key) => fields.filter(({ name }) => name === key)),
    })),
    { heading: 'Annat', fields: rest },
  ];
  return sections
    .filter((section) => section.fields.length > 0)
    .map((section, at) => ({ ...section, id: `del-${at + 1}_` }));
}
