/** An accessibility statement with all that is asked of one. */
export const STATEMENT = `---
titel: Tillgänglighetsredogörelse
---
Webbplatsen är helt förenlig med lagen. Bedömningen gjordes den 2 mars 2030.

## Rapportera brister

Skriv till [kontakt@exempel.se](mailto:kontakt@exempel.se).

## Tillsyn

[Anmäl till Digg](https://www.digg.se/tdosanmalan)
`;
