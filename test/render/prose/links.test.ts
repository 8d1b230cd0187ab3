import { describe, expect, it } from 'vitest';
import { prose } from '../support/prose.ts';

describe('a link', () => {
  it.each([
    ['https://www.exempel.example/a?b=1&c=2', 'https://www.exempel.example/a?b=1&amp;c=2'],
    ['http://exempel.example', 'http://exempel.example'],
    ['/2026/tertial-1#hundsok', '/2026/tertial-1#hundsok'],
    ['#sa-gar-det', '#sa-gar-det'],
    ['mailto:kontakt@exempel.example', 'mailto:kontakt@exempel.example'],
    ['tel:+4636105000', 'tel:+4636105000'],
    ['/sök', '/s%C3%B6k'],
    // Browsers read `/\` as `//`, which leaves the site; encoded it stays.
    ['/\\evil.example', '/%5Cevil.example'],
    ['\\\\evil.example', '%5Cevil.example'],
  ])('to %s leads there', (written, href) => {
    expect(prose(`[x](${written})`)).toBe(`<p class="alone"><a href="${href}">x</a></p>`);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:x',
    'file:///etc/passwd',
    'data:text/html,x',
    'data:image/png;base64,AAAA',
    'DATA:image/svg+xml,x',
    'ftp://evil.example',
    'htp://evil.example',
    'ms-word:ofe|u|https://evil.example/a.docx',
    'sms:11414',
    'C:\\evil.docx',
    '//evil.example',
    '&#47;&#47;evil.example',
    '&sol;/evil.example',
  ])('to %s leads nowhere', (written) => {
    expect(prose(`[x](${written})`)).not.toContain('<a');
    expect(prose(`![x](${written})`)).not.toContain('<img');
    expect(prose(`[x]\n\n[x]: ${written}`)).not.toContain('<a');
    expect(prose(`<${written}>`)).not.toMatch(/<a [^>]*(evil|script|data)/i);
  });

  it('is not made of a bare address, since the text of a link says where it leads', () => {
    expect(prose('https://www.exempel.example')).toBe('<p>https://www.exempel.example</p>');
  });
});

describe('raw HTML', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a <b onclick="x">b</b>', 'a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;'],
    ['<!-- x -->', '&lt;!-- x --&gt;'],
    ['<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
  ])('%s is shown as text', (text, shown) => {
    expect(prose(text)).toBe(`<p>${shown}</p>`);
  });

  it('in code, titles and headings is shown as text', () => {
    expect(prose('`<i>`')).toBe('<p><code>&lt;i&gt;</code></p>');
    expect(prose('[x](/y "<i>\'")')).toBe('<p class="alone"><a href="/y" title="&lt;i&gt;\'">x</a></p>');
    expect(prose('## <i>')).toBe('<h2 id="i">&lt;i&gt;</h2>');
  });
});
