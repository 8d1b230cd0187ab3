import type { AnswerTable } from '../answer-table.ts';
import { apacheRules } from './apache.ts';
import { azureRules } from './azure.ts';
import { caddyRules } from './caddy.ts';
import { RULE_FILES } from './hidden-files.ts';
import { iisRules } from './iis.ts';
import { headerRules, redirectRules } from './netlify.ts';
import { nginxMaps, nginxServer } from './nginx.ts';

/** The rules by which other servers answer the export as our own does, each by its path in the folder. */
export function ruleFiles(table: AnswerTable): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: RULE_FILES.headers, text: headerRules(table) },
    { path: RULE_FILES.redirects, text: redirectRules(table) },
    { path: RULE_FILES.apache, text: apacheRules(table) },
    { path: RULE_FILES.iis, text: iisRules(table) },
    { path: RULE_FILES.azure, text: azureRules(table) },
    { path: RULE_FILES.nginxMaps, text: nginxMaps(table) },
    { path: RULE_FILES.nginxServer, text: nginxServer(table) },
    { path: RULE_FILES.caddy, text: caddyRules(table) },
  ];
}
