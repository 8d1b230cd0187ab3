/**
 * What every town's data keeps: docs/format.md. The URN is the `$id` of its schema and what catalogues say that the data conforms to,
 * so that data of several towns can be known as the same kind. It is a UUID since that needs no domain that somebody must go on paying
 * for; a version where something is added or means another thing gets a new one.
 */
export const SPECIFICATION = {
  name: 'medborgarlöften 1.1',
  /** A new first number where something that was there means another thing or is gone. */
  version: '1.1.0',
  id: 'urn:uuid:bc65bc1f-a3fa-451a-8e78-f7eb05fad9b9',
} as const;

export const LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';
/** The same as DCAT-AP-SE wants it written. */
export const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
