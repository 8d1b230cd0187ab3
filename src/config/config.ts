import { defaultCacheFolder, readCacheFolder } from './cache-folder.ts';
import {
  type Reading,
  readFolder,
  readLogLevel,
  readOnOff,
  readPort,
  readSiteUrl,
  readTrustProxy,
} from './environment-values.ts';

export type TrustProxy = false | number | readonly string[];

export type Config = {
  readonly port: number;
  readonly host: string;
  /** Overrides `adress` in webbplats.yaml; no trailing slash. */
  readonly siteUrl: string | undefined;
  readonly contentDir: string;
  readonly publicDir: string;
  /** What earlier runs made or found out is kept there. It may be missing, and losing it costs only time. */
  readonly cacheDir: string;
  readonly trustProxy: TrustProxy;
  readonly logLevel: string;
  /** Where metrics are told, on this machine alone; undefined where they are not. */
  readonly metricsPort?: number | undefined;
  readonly watch: boolean;
};

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the environment. Gives the settings, or one clear Swedish line for every value that cannot be used.
 * An empty value counts as not set, since that is what an unfilled line in an .env file gives.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ConfigReading {
  const problems: string[] = [];
  const read = <T>(name: string, fallback: T, reader: (raw: string) => Reading<T>): T => {
    const raw = environment[name]?.trim();
    if (raw === undefined || raw === '') return fallback;
    const reading = reader(raw);
    if (reading.ok) return reading.value;
    problems.push(`${name}=${raw} går inte att använda. ${reading.mend}`);
    return fallback;
  };
  const text = (raw: string): Reading<string> => ({ ok: true, value: raw });

  const config: Config = {
    port: read('PORT', 3000, readPort('PORT=3000')),
    host: read('HOST', '127.0.0.1', text),
    siteUrl: read<string | undefined>('SITE_URL', undefined, readSiteUrl),
    contentDir: read('CONTENT_DIR', 'content', readFolder),
    publicDir: read('PUBLIC_DIR', 'public', readFolder),
    cacheDir: read('CACHE_DIR', defaultCacheFolder(environment), readCacheFolder),
    trustProxy: read<TrustProxy>('TRUST_PROXY', false, readTrustProxy),
    logLevel: read('LOG_LEVEL', 'info', readLogLevel),
    metricsPort: read<number | undefined>('METRICS_PORT', undefined, readPort('METRICS_PORT=9464')),
    watch: read('WATCH', true, readOnOff),
  };
  const contentFolder = readFolder(config.contentDir);
  if (!contentFolder.ok && problems.length === 0) {
    problems.push(`Mappen ${config.contentDir} med innehållet finns inte. Ange en annan med CONTENT_DIR.`);
  }
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}
