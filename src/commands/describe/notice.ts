const HEAD = `Medborgarlöften
Licensed under the EUPL-1.2 (LICENSE).

It runs on the packages below, each under its own licence, whose text and copyright stand in the package as it is installed
(node_modules). Packages for a single kind of machine are installed on that one alone. The list is made of package-lock.json by
npm run describe. What the project is only tested with is not in it; npm run sbom tells of that, too.

`;

/**
 * The NOTICE of all packages that the lock file installs to run the site: name, version and licence, a line each. A package that states
 * none, but is a part of another for one kind of machine, has that one's.
 */
export function noticeOf(lock: unknown): string {
  const packages = Object.entries(recordOf(recordOf(lock)['packages'])).flatMap(([path, facts]) => {
    const { version, license, dev } = recordOf(facts);
    const name = path.replace(/^.*node_modules\//, '');
    return path === '' || dev === true ? [] : [{ name, version: String(version), license }];
  });
  const licenceOf = ({ name, license }: { readonly name: string; readonly license: unknown }) => {
    if (typeof license === 'string') return license;
    const whole = packages.find((other) => name.startsWith(`${other.name}-`) && other.license !== undefined);
    return whole === undefined ? 'not stated' : `${String(whole.license)}, as ${whole.name}`;
  };
  const lines = packages.map((facts) => `${facts.name} ${facts.version}: ${licenceOf(facts)}`);
  return `${HEAD}${[...new Set(lines)].toSorted().join('\n')}\n`;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
