import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/readers/mail/mbox.ts';
import { readAnyChecked, shown } from './contract.ts';

const HEAD = `From: Ministry of Ferries <press@ferries.example>
To: readers@example.org
Subject: Statement on ferries
Date: Mon, 3 Mar 2031 23:30:00 -0500
Message-ID: <a1@ferries.example>
MIME-Version: 1.0
`;
const FERRY = 'The two governments will publish one timetable for all ferries by the end of March.';
const CREWS = 'The harbour board will train the crews of both fleets together from the summer on.';

const mail = (head: string, body: string): Uint8Array => Buffer.from(`${head}${body}`.replace(/\n/g, '\r\n'));
const plain = (body: string, head = HEAD): Uint8Array =>
  mail(head, `Content-Type: text/plain; charset=utf-8\n\n${body}\n`);

async function documentOf(bytes: Uint8Array) {
  const { document, problems } = await readAnyChecked(bytes, { name: 'x.eml' });
  if (!document) throw new Error(problems[0]!.message);
  return { document, problems: problems.map(({ message }) => message) };
}

describe('a message', () => {
  it('its subject, sender and day; no field of its head is in the text', async () => {
    const { document } = await documentOf(plain(`${FERRY}\n\n- crews\n- storms`));
    expect(document).toMatchObject({
      id: 'mid:a1@ferries.example',
      title: 'Statement on ferries',
      publisher: 'Ministry of Ferries',
      published: '2031-03-03',
    });
    expect(shown(document)).toEqual([`paragraph: ${FERRY}`, 'item 1: crews', 'item 1: storms']);
  });

  it('of HTML alone', async () => {
    const { document } = await documentOf(
      mail(
        HEAD,
        `Content-Type: text/html; charset=utf-8\n\n<h1>Ferries</h1><p>${FERRY}</p><p>${CREWS}</p>\n`,
      ),
    );
    expect(shown(document)).toEqual(['heading 1: Ferries', `paragraph: ${FERRY}`, `paragraph: ${CREWS}`]);
  });

  it('in two forms: the plain one, unless it only points to the other', async () => {
    const both = (text: string) =>
      mail(
        HEAD,
        `Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: text/html\n\n<h2>Ferries</h2><p>${FERRY}</p><p>${CREWS}</p>\n--b--\n`,
      );
    expect(shown((await documentOf(both(`${FERRY}\n\n${CREWS}`))).document)).toEqual([
      `paragraph: ${FERRY}`,
      `paragraph: ${CREWS}`,
    ]);
    expect(shown((await documentOf(both('View in your browser.'))).document)).toEqual([
      'heading 2: Ferries',
      `paragraph: ${FERRY}`,
      `paragraph: ${CREWS}`,
    ]);
  });

  it('what it answers is quotation, its signature furniture', async () => {
    const { document } = await documentOf(
      plain(
        `${FERRY}\n\n-- \nA. Sailor\nMinistry of Ferries\n\nOn Sun, 2 Mar 2031 at 10:12, A. Reader <a@example.org>\nwrote:\n\n> ${CREWS}\n> Is that so?`,
      ),
    );
    expect(shown(document)).toEqual([
      `paragraph: ${FERRY}`,
      'furniture: -- A. Sailor Ministry of Ferries',
      'furniture: On Sun, 2 Mar 2031 at 10:12, A. Reader <a@example.org> wrote:',
      `quotation: ${CREWS} Is that so?`,
    ]);
  });

  it('a reply carries the message it answers as quotation; one passed on carries its text', async () => {
    const body = `See below.\n\n-----Original Message-----\nFrom: B\nSent: 1 March 2031\nTo: C\nSubject: Crews\n\n${CREWS}`;
    const as = async (subject: string) =>
      shown((await documentOf(plain(body, HEAD.replace('Statement on ferries', subject)))).document).at(-1);
    expect(await as('Re: Crews')).toBe(`quotation: ${CREWS}`);
    expect(await as('Fwd: Crews')).toBe(`paragraph: ${CREWS}`);
  });

  it('files that hang on it are named', async () => {
    const part = (name: string) =>
      `--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\n\nxx\n`;
    const { problems } = await documentOf(
      mail(
        HEAD,
        `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${FERRY}\n${part('a.pdf')}${part('b.docx')}--b--\n`,
      ),
    );
    expect(problems).toEqual(['x.eml holds 2 attachments that were not read: a.pdf, b.docx']);
  });

  it('what cannot be read says so', async () => {
    const { document, problems } = await readAnyChecked(Buffer.from('Subject: nothing\n\n'), {
      name: 'x.eml',
    });
    expect(document).toBeNull();
    expect(problems[0]!.message).toMatch(/^x\.eml holds no text/);
    const deep = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join('');
    expect((await readAnyChecked(mail(HEAD, deep), { name: 'x.eml' })).document).toBeNull();
  });
});

describe('a mailbox', () => {
  const FROM = 'From a@b.example Mon Mar  3 10:12:00 2031\n';
  const box = Buffer.from(
    `${FROM}Subject: one\n\nFrom here on we sail.\n\nFrom there we sail back.\n>From the harbour.\n\n${FROM}Subject: two\n\nYes.\n`,
  );
  const read = async (chunks: Iterable<Uint8Array>, most?: number) => {
    const found: string[] = [];
    for await (const { bytes, whole } of messagesIn(chunks, most))
      found.push(`${whole} ${Buffer.from(bytes).toString()}`);
    return found;
  };
  const expected = [
    'true Subject: one\n\nFrom here on we sail.\n\nFrom there we sail back.\nFrom the harbour.\n\n',
    'true Subject: two\n\nYes.\n',
  ];

  it('is parted where messages begin, and not at a line of prose', async () => {
    expect(await read([box])).toEqual(expected);
  });

  it('in whatever pieces it comes', async () => {
    expect(await read(Array.from(box, (byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  it('of a message that is too long the beginning is kept', async () => {
    expect(await read([box], 20)).toEqual(['false Subject: one\n\nFrom h', 'true Subject: two\n\nYes.\n']);
  });

  it('read as one message says how many there are', async () => {
    expect((await documentOf(box)).problems).toEqual([
      'x.eml holds 2 messages, and only the first was read: add it as a source',
    ]);
  });
});
