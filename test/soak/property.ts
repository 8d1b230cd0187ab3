import fc from 'fast-check';

type Checked = { readonly runs: number; readonly faults: readonly string[] };

/**
 * Looks at so many values; `seed` makes them the same in every run. What is wrong with the first that has a fault is told, with the
 * smallest value that still has it.
 */
export async function checkProperty<T>(
  arbitrary: fc.Arbitrary<T>,
  faultsOf: (value: T) => Promise<readonly string[]>,
  runs: number,
  seed: number | undefined,
): Promise<Checked> {
  const property = fc.asyncProperty(arbitrary, async (value) => {
    const faults = await faultsOf(value);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const details = await fc.check(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  // Undefined where all is well.
  const told = fc.defaultReportMessage(details);
  return { runs: details.numRuns, faults: told === undefined ? [] : [`${told}\n${details.errorInstance}`] };
}
