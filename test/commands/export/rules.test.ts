import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { apacheRules } from '../../../src/commands/export/rules/apache.ts';
import { azureRules } from '../../../src/commands/export/rules/azure.ts';
import { caddyRules } from '../../../src/commands/export/rules/caddy.ts';
import { iisRules } from '../../../src/commands/export/rules/iis.ts';
import { headerRules, redirectRules } from '../../../src/commands/export/rules/netlify.ts';
import { nginxMaps, nginxServer } from '../../../src/commands/export/rules/nginx.ts';
import { TABLE } from './small-table.ts';

/** Whether real servers answer by these rules as our own does, test/servers/compare.ts tells. */
const lines = (text: string) => text.split('\n').map((line) => line.trim());

describe('nginx is told', () => {
  const maps = lines(nginxMaps(TABLE));
  const server = lines(nginxServer(TABLE));

  it('the one spelling of each address and the file that answers it', () => {
    expect(maps).toContain('"/2020" "/2020";');
    expect(maps).toContain('"/2020" "/2020.html";');
    expect(maps).toContain('"/gammal.html" "/2020";');
  });

  it('of a dollar sign by a variable, since it would begin one', () => {
    expect(maps).toContain(`"/dokument/a$å.pdf" "/dokument/a\${site_dollar}%C3%A5.pdf";`);
  });

  it('every header, those that differ by address in a map', () => {
    expect(server).toContain('add_header X-Frame-Options "DENY" always;');
    expect(server).toContain('add_header Link $site_link always;');
    expect(maps).toContain('"shown/dokument/a$%C3%A5.pdf" "<https://a.example/2020>; rel=\\"canonical\\"";');
    expect(maps).toContain('"~^(pinned)?moved" "public, max-age=3600";');
    expect(maps).toContain('"~^pinnedshown" "immutable";');
  });

  it('types that an ending does not tell, what was withdrawn, and error pages', () => {
    expect(server).toContain('"application/json" json;');
    expect(server).toContain(
      'location = "/feed.json" { types { } default_type "application/feed+json"; try_files $site_file =404; }',
    );
    expect(server).toContain('location = "/2015" { error_page 410 "/_borttaget/2015.html"; return 410; }');
    expect(server).toContain('error_page 404 /404.html;');
  });
});

describe('Caddy is told', () => {
  const rules = lines(caddyRules(TABLE));

  it('where other spellings and old addresses lead', () => {
    expect(rules).toContain('"~(?i)^/2020/*$" "/2020"');
    expect(rules).toContain('"~(?i)^/gammal\\.html/*$" "/2020"');
    expect(rules).toContain('redir @leads {site_target} 308');
  });

  it('what is no address of the site, but for an old one of that look', () => {
    expect(rules).toContain(
      'path "*.html" "*.br" "*.gz" "/_headers" "/_redirects" "/.htaccess" "/web.config" "/staticwebapp.config.json" "/404.html" "/_regler/*" "/_borttaget/*"',
    );
    expect(rules).toContain('not path "/gammal.html"');
  });

  it('headers, types and error pages', () => {
    expect(rules).toContain('header X-Frame-Options "DENY"');
    expect(rules).toContain('header @error Cache-Control "no-store"');
    expect(rules).toContain('rewrite @gone /_borttaget{path}.html');
    expect(rules).toContain('@varies not path "/dokument/a$å.pdf"');
  });
});

describe('Apache is told', () => {
  const rules = lines(apacheRules(TABLE));

  it('where old addresses lead, without the query where a place follows', () => {
    expect(rules).toContain('RewriteRule ^gammal\\.html/*$ "/2020" [NC,NE,R=308,END]');
    expect(rules).toContain('RewriteRule ^plats/*$ "/2020#plats" [NC,NE,QSD,R=308,END]');
  });

  it('headers by what is sent in the end', () => {
    expect(rules).toContain('Header always set X-Frame-Options "DENY"');
    expect(rules).toContain(
      'Header always set Cache-Control "public, max-age=3600" "expr=%{REQUEST_STATUS} == 308"',
    );
    expect(rules).toContain('Header always set Cache-Control "immutable" env=REDIRECT_SITE_PINNED');
  });

  it('error pages, and one for each address that was withdrawn', () => {
    expect(rules).toContain('ErrorDocument 404 /404.html');
    expect(rules).toContain('ErrorDocument 410 "/_borttaget%{REQUEST_URI}.html"');
  });
});

it('Azure is told of headers, types, old addresses and the page for what is not there', () => {
  expect(JSON.parse(azureRules(TABLE))).toEqual({
    globalHeaders: { 'X-Frame-Options': 'DENY', 'Cache-Control': 'public, max-age=0' },
    mimeTypes: {
      '.html': 'text/html; charset=utf-8',
      '.json': 'application/json',
      '.pdf': 'application/pdf',
    },
    routes: [
      { route: '/gammal.html', redirect: '/2020', statusCode: 301 },
      { route: '/plats', redirect: '/2020#plats', statusCode: 301 },
      {
        route: '/dokument/a$%C3%A5.pdf',
        headers: { Link: '<https://a.example/2020>; rel="canonical"' },
      },
      { route: '/feed.json', headers: { 'Content-Type': 'application/feed+json' } },
    ],
    responseOverrides: { 404: { rewrite: '/404.html' } },
    trailingSlash: 'never',
  });
});

it('IIS is told in well-formed XML of headers, old addresses, error pages and what was withdrawn', () => {
  const rules = iisRules(TABLE);
  XmlDocument.fromString(rules).dispose();
  expect(lines(rules)).toContain('<add name="X-Frame-Options" value="DENY" />');
  expect(lines(rules)).toContain('<add key="/gammal.html" value="/2020" />');
  expect(rules).toContain('<error statusCode="404" path="404.html" responseMode="File" />');
  expect(rules).toContain('<location path="2015"><system.webServer><httpErrors errorMode="Custom">');
});

it('hosts that read _headers and _redirects are told of headers and old addresses', () => {
  expect(headerRules(TABLE)).toBe(`/*
  X-Frame-Options: DENY
  Cache-Control: public, max-age=0
/feed.json
  Content-Type: application/feed+json
/a.json
  Content-Type: application/json
/b.json
  Content-Type: application/json
/dokument/a$%C3%A5.pdf
  Content-Type: application/pdf
  Link: <https://a.example/2020>; rel="canonical"
`);
  expect(redirectRules(TABLE)).toBe('/gammal.html /2020 308\n/plats /2020#plats 308\n');
});
