import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The renderer of pictures, loaded for the first one: few visits ask for any. */
export const renderer = (): typeof import('@resvg/resvg-js') => require('@resvg/resvg-js');
