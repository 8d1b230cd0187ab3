import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putTogether, takeApart } from '../../src/editing/file-text.ts';
import { isSame } from '../../src/editing/form-values.ts';
import { newText } from '../../src/editing/new-text.ts';
import { readSubmission } from '../../src/editing/submission.ts';
import { FILES, folderWith, openForm } from './form-edits.ts';
import { submissionOf } from './submissions.ts';

/** Ways in which the same file may lie on a disk. */
const WAYS: Readonly<Record<string, (text: string) => string | Buffer>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with old Mac line ends': (text) => text.replaceAll('\n', '\r'),
  'with mixed line ends': (text) => {
    let line = 0;
    return text.replaceAll('\n', () => {
      line += 1;
      return line % 3 === 0 ? '\r\n' : '\n';
    });
  },
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'without a final newline': (text) => text.trimEnd(),
  'with blank lines at its end': (text) => `${text}\n \n\n`,
  'in NFD': (text) => text.normalize('NFD'),
  'with typographic quotes': (text) => text.replaceAll('"', '”'),
  'with control characters from Word': (text) => text.replace(/([a-zåäö]) ([a-zåäö])/g, '$1\v$2'),
};

describe.each(Object.entries(WAYS))('%s', (way, make) => {
  it.each(FILES)('%s/%s is the same bytes after a save without a change', (root, path) => {
    const bytes = Buffer.from(make(readFileSync(join(root, path), 'utf8')));
    const file = openForm(folderWith({ [path]: bytes }), path);
    const { form, source } = file;
    const sent = readSubmission(form.described, '', submissionOf(form.described, form.value), form.value);
    expect(isSame(form.value, sent)).toBe(true);
    const text = newText(form, sent, form.body) ?? '';
    expect(source && putTogether(text, source).equals(bytes), way).toBe(true);
  });
});

it('bytes that are no text are not taken apart', () => {
  expect(takeApart(Buffer.from('a\0b'))).toBeUndefined();
});

it('Windows-1252 is read, and put together as UTF-8', () => {
  const source = takeApart(Buffer.from([0x80, 0xe5, 0x20, 0x93, 0x0d, 0x0a]));
  expect(source).toMatchObject({ encoding: 'windows-1252', text: '€å “\n' });
  expect(source && putTogether(source.text, source).toString()).toBe('€å “\r\n');
});

describe('line ends', () => {
  const was = takeApart(Buffer.from('a\r\nb\nc\r\nd'));

  it('of lines that stay are as they were, and of new ones as most are', () => {
    expect(was && putTogether('a\nny\nb\nc\nd', was).toString()).toBe('a\r\nny\r\nb\nc\r\nd');
    expect(was && putTogether('b\nc\nd', was).toString()).toBe('b\nc\r\nd');
  });

  it('in a file of one kind are of that kind', () => {
    const crlf = takeApart(Buffer.from('\uFEFFa\r\nb\r\n'));
    expect(crlf && putTogether('x\ny\nz\n', crlf).toString()).toBe('\uFEFFx\r\ny\r\nz\r\n');
  });
});
