import { readFileSync } from 'node:fs';

/** The environment, flags of node among it, that `npm start` gives the server, as package.json has it. */
export function npmStart(): NodeJS.ProcessEnv {
  const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync('package.json', 'utf8'));
  const words = scripts.start.split(' ');
  const node = words.indexOf('node');
  return {
    ...Object.fromEntries(words.slice(0, node).map((word) => word.split('=', 2))),
    NODE_OPTIONS: words.filter((word) => word.startsWith('--')).join(' '),
  };
}
