import { readFileSync } from 'node:fs';

/** The environment that makes node start the server with the flags that `npm start` gives it, as package.json has them. */
export function npmStart(): NodeJS.ProcessEnv {
  const { scripts }: { scripts: { start: string } } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    NODE_OPTIONS: scripts.start
      .split(' ')
      .filter((word) => word.startsWith('--'))
      .join(' '),
  };
}
