import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before any other module (`node --import`): it keeps what Node makes of the TypeScript, which is most of a cold start.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));
