import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainText, type RunningPreview } from '../running-preview.ts';

/** What a browser holds of a page with a form, and sends when a button of it is pressed. */
export type Page = {
  readonly status: number;
  /** Where the browser was sent; undefined where it stayed. */
  readonly movedTo: string | undefined;
  readonly html: string;
  /** The text of its main part. */
  readonly text: string;
  readonly sent: readonly Sent[];
};

type Sent = readonly [string, string | File];
type Changes = Readonly<Record<string, string | File | readonly string[]>>;

/** A browser without JavaScript that has shown its key. */
export class Client {
  readonly #origin: string;
  readonly #cookie: string;

  private constructor(origin: string, cookie: string) {
    this.#origin = origin;
    this.#cookie = cookie;
  }

  static of({ origin, session }: RunningPreview): Promise<Client> {
    return Client.at(origin, session.key);
  }

  static async at(origin: string, key: string): Promise<Client> {
    const reply = await fetch(`${origin}/forhandsvisning/nyckel`, {
      method: 'POST',
      headers: { Origin: origin },
      body: new URLSearchParams({ nyckel: key }),
      redirect: 'manual',
    });
    return new Client(origin, (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  }

  get cookie(): string {
    return this.#cookie;
  }

  /** The same browser, keeping one cookie more. */
  with(cookie: string): Client {
    return new Client(this.#origin, `${this.#cookie}; ${cookie}`);
  }

  async open(path: string): Promise<Page> {
    return this.#page(await this.fetch(`/redigera/${path}`));
  }

  /** Opens a file without what was written in its form and not saved. */
  async openAnew(path: string): Promise<Page> {
    const form = new FormData();
    form.append('gor', 'kasta');
    const target = `/redigera/${path.replace(/\?.*$/, '')}`;
    await this.fetch(target, { method: 'POST', body: form, headers: { Origin: this.#origin } });
    return this.open(path);
  }

  /** Presses a button of a page, with fields changed; goes where the answer leads, as browsers do. */
  async press(page: Page, path: string, button: string, changes: Changes = {}): Promise<Page> {
    const form = new FormData();
    const kept = page.sent.filter(([name]) => !(name in changes));
    for (const [name, value] of [...kept, ...sentFor(changes)]) form.append(name, value);
    form.append('gor', button);
    const response = await this.fetch(`/redigera/${path}`, {
      method: 'POST',
      body: form,
      headers: { Origin: this.#origin },
    });
    const target = response.headers.get('location');
    if (target === null) return this.#page(response);
    return { ...(await this.#page(await this.fetch(target))), status: response.status, movedTo: target };
  }

  get origin(): string {
    return this.#origin;
  }

  fetch(target: string, options: RequestInit = {}): Promise<Response> {
    const headers = { Cookie: this.#cookie, ...Object.fromEntries(new Headers(options.headers)) };
    return fetch(this.#origin + target, { ...options, headers, redirect: 'manual' });
  }

  async #page(response: Response): Promise<Page> {
    const html = await response.text();
    return {
      status: response.status,
      movedTo: undefined,
      html,
      text: unescapeHtml(mainText(html)),
      sent: fieldsOf(html),
    };
  }
}

function sentFor(changes: Changes): readonly Sent[] {
  return Object.entries(changes).flatMap(([name, value]): readonly Sent[] =>
    typeof value === 'string' || value instanceof File ? [[name, value]] : value.map((one) => [name, one]),
  );
}

/** The fields of the page's form for editing, as a browser would send them. */
function fieldsOf(html: string): readonly Sent[] {
  const [form = ''] = /<form class="fv-edit"[\s\S]*?<\/form>/.exec(html) ?? [];
  return [...form.matchAll(/<input\b([^>]*)>|<(textarea|select)\b([^>]*)>\n?([\s\S]*?)<\/\2>/g)].flatMap(
    ([, input, tag, attributes = '', content = '']): readonly Sent[] => {
      const name = attribute(input ?? attributes, 'name');
      if (name === undefined) return [];
      if (tag === 'textarea') return [[name, unescapeHtml(content).replaceAll('\n', '\r\n')]];
      if (tag === 'select') return [[name, chosenOf(content)]];
      const isBox = /type="(?:checkbox|radio)"/.test(input ?? '');
      const isSent = !isBox || / checked\b/.test(input ?? '');
      return isSent && !/type="file"/.test(input ?? '')
        ? [[name, attribute(input ?? '', 'value') ?? '']]
        : [];
    },
  );
}

function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
  return attribute(all.find((option) => / selected\b/.test(option)) ?? all[0] ?? '', 'value') ?? '';
}

function attribute(tag: string, name: string): string | undefined {
  const [, value] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : unescapeHtml(value);
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The value that a field of a page has. */
export function valueIn(page: Page, name: string): string | undefined {
  const value = page.sent.find(([own]) => own === name)?.[1];
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : undefined;
}

/** A content file of the preview, as it is on disk. */
export function onDisk({ folder }: RunningPreview, path: string): string {
  return readFileSync(join(folder, 'content', path), 'utf8');
}
