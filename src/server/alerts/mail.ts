import type { Transporter } from 'nodemailer';
import { pageText } from '../../publish/text.ts';
import { oneLine } from '../../publish/words.ts';
import type { Message } from '../../store/ledger.ts';
import { type Letter, type LinkTo, letterHtml, letterPage } from './letter.ts';
import type { Carrier, Handed } from './sending.ts';

/** Where mail is handed in, and from whom it comes. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps); else STARTTLS. */
  readonly secure: boolean;
  /** Without it a server that offers no STARTTLS is left alone: only for one on this machine. */
  readonly clear: boolean;
  readonly user?: string;
  readonly password?: string;
  /** `Watchpoint <alerts@example.org>`. */
  readonly from: string;
  /** Milliseconds for an answer of the server: 30,000. */
  readonly time?: number;
  /** Accept a certificate that nobody vouches for: only for tests. */
  readonly unverified?: true;
}

/** How a reader leaves an alert: an address for mail, and one for a click; null where there is none. */
export type Leave = (message: Message) => { readonly mail: string | null; readonly link: string | null };

const TIME = 30_000;

/**
 * The settings of an address as `smtp://user:password@mail.example.org:587` or `smtps://…`; or, in one line, what is
 * wrong with it. `smtp+clear://` does without TLS.
 */
export function mailSettings(address: string, from: string): MailSettings | { readonly message: string } {
  if (!URL.canParse(address))
    return { message: 'it is no address: write it as smtp://user:password@host:587' };
  const url = new URL(address);
  const scheme = url.protocol.replace(':', '');
  if (!['smtp', 'smtps', 'smtp+clear'].includes(scheme) || url.hostname === '')
    return { message: 'it is no address of a mail server: write it as smtp://user:password@host:587' };
  if (/[\r\n]/.test(from) || !/@/.test(from))
    return { message: 'the sender is no mail address: write it as Watchpoint <alerts@example.org>' };
  const secure = scheme === 'smtps';
  return {
    ...{
      host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
      port: Number(url.port) || (secure ? 465 : 587),
      secure,
    },
    clear: scheme === 'smtp+clear',
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    from,
  };
}

/** Sends messages as mail, over one connection that `close` ends. */
export function mailer(settings: MailSettings, link: LinkTo, leave: Leave) {
  let opened: Promise<Transporter> | null = null;
  const carrier: Carrier = async (message, letter) => {
    opened ??= transporterOf(settings);
    try {
      const sent = await (await opened).sendMail(mailOf(message, letter, settings.from, link, leave));
      return { outcome: 'delivered', says: said(String(sent.response ?? 'accepted')), notBefore: null };
    } catch (error) {
      return judged(error);
    }
  };
  return { carrier, close: async () => (await opened)?.close() };
}

/** A mail's parts. What comes of documents stands in the body and, on one line, in the subject; in no other header. */
function mailOf(message: Message, letter: Letter, from: string, link: LinkTo, leave: Leave) {
  const page = letterPage(letter, link);
  const ways = leave(message);
  const unsubscribe = [ways.mail, ways.link].filter((one) => one !== null).map((one) => `<${one}>`);
  const footer = ways.link ?? ways.mail;
  const leaving = footer === null ? '' : `\nTo be told no more of this: ${footer}\n`;
  return {
    from,
    to: { name: '', address: message.recipient },
    subject: oneLine(letter.subject),
    messageId: messageIdOf(message, from),
    date: new Date(letter.at),
    text: pageText(page) + leaving,
    html: letterHtml(
      footer === null ? page : { ...page, facts: [...page.facts, ['To be told no more', footer]] },
    ),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Id': `<${letter.alert.replace(/[^\w.-]/g, '-')}.alerts.${domainOf(from)}>`,
      ...(unsubscribe.length === 0 ? {} : { 'List-Unsubscribe': unsubscribe.join(', ') }),
      // RFC 8058: one click leaves, without a page to be read.
      ...(ways.link === null ? {} : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The same for every attempt, so that who gets it twice can tell. */
const messageIdOf = ({ id }: Message, from: string): string =>
  `<${id.replace(/[^\w]/g, '.')}@${domainOf(from)}>`;

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';

async function transporterOf({ time = TIME, ...settings }: MailSettings): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const { host, port, secure, clear, user, password, unverified } = settings;
  return createTransport({
    ...{ host, port, secure, requireTLS: !secure && !clear, ignoreTLS: clear },
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    ...{ connectionTimeout: time, greetingTimeout: time, socketTimeout: time },
    ...(unverified ? { tls: { rejectUnauthorized: false } } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/**
 * RFC 5321, 4.2.1: 5yz is for good, 4yz for now. Only what is said of this recipient or this message is for good: that
 * the server lets nobody in is for its keeper to mend.
 */
function judged(error: unknown): Handed {
  const { responseCode, code, response, message } = error as Partial<Record<'responseCode', number>> &
    Partial<Record<'code' | 'response' | 'message', string>>;
  const says = said(response ?? message ?? String(error));
  const isOfMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  const outcome = isOfMessage && (responseCode ?? 0) >= 500 ? 'refused' : 'put off';
  return { outcome, says, notBefore: null };
}

const said = (words: string): string => oneLine(words).slice(0, 300);
