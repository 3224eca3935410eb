import type { Blob } from '../../host';
import { leftToday, useToday } from '../daily-use';
import { isEmailAddress } from '../email-address';
import { acceptedScopes, assertPermitted } from '../permissions';
import { exception } from '../script-error';
import type { Attachment, SentMail } from '../sent-mail';
import { serviceObject } from '../service-object';
import { assertOptions } from './assert-options';
import { unsignedBytes } from './blob';
import type { Caller } from './caller';
import type { SliceOf } from './slice';

export interface MailApp extends SliceOf<GoogleAppsScript.Mail.MailApp, Sending<Message>> {
  sendEmail(...args: Parameters<Sending<Attaching>['sendEmail']>): void;
}

interface Sending<Mail> {
  sendEmail(first: Mail | string, subject?: string, body?: string, options?: Mail): void;
  getRemainingDailyQuota(): number;
}

interface Message {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
}

/** Blobs as the host has them, which are less than Google's. */
interface Attaching extends Message {
  attachments?: Blob[];
}

const known = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'attachments'] as const;

/** Source: developers.google.com/apps-script/guides/services/quotas */
const MOST_RECIPIENTS = 50;
/** Source: the messages of Google's mail services, as public code lists them. */
const MOST_SUBJECT_CHARACTERS = 250;

/** Mail of the account the script runs as. All of it stands in the outbox of the host; none leaves it. */
export function createMailApp({ world, user, permissions }: Caller): MailApp {
  const { state, meter } = world;

  const send = (message: Attaching): void => {
    assertPermitted(permissions, 'MailApp.sendEmail', acceptedScopes.mail);
    assertOptions(message, known);
    meter.record('mail');
    const mail = mailOf(message, user, state.now);
    const count = [mail.to, mail.cc, mail.bcc].flatMap((each) => each ?? []).length;
    if (count > MOST_RECIPIENTS) throw exception('Limit Exceeded: Email Recipients Per Message.');
    if (count > leftToday(state, user, 'mail recipients')) {
      throw exception('Service invoked too many times for one day: email.');
    }
    useToday(state, user, 'mail recipients', count);
    state.outbox.push(mail);
  };

  return serviceObject('MailApp', {
    sendEmail(first, subject, body, options = {}) {
      send(typeof first === 'string' ? { ...options, ...ofParts(first, subject, body) } : first);
    },
    getRemainingDailyQuota() {
      assertPermitted(permissions, 'MailApp.getRemainingDailyQuota', acceptedScopes.mail);
      meter.record('light');
      return leftToday(state, user, 'mail recipients');
    },
  } satisfies MailApp);
}

/** The form with positions needs all three; a fourth text would be the body, and the second where answers go. */
function ofParts(to: string, subject: unknown, body: unknown): Required<Pick<Message, 'to' | 'subject' | 'body'>> {
  if (typeof subject === 'string' && typeof body === 'string') return { to, subject, body };
  throw exception("The parameters don't match the method signature for MailApp.sendEmail.");
}

function mailOf(message: Attaching, from: string, at: string): SentMail {
  const { subject = '', body = '', name, replyTo, htmlBody, attachments } = message;
  const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(addressesOf);
  if ([to, cc, bcc].every((each) => !each?.length)) throw exception('Failed to send email: no recipient');
  if (subject.length > MOST_SUBJECT_CHARACTERS) throw exception('Argument too large: subject');
  return {
    ...{ from, to: to ?? [], subject, body, at },
    ...(cc && { cc }),
    ...(bcc && { bcc }),
    ...(name !== undefined && { name }),
    ...(replyTo !== undefined && { replyTo }),
    ...(htmlBody !== undefined && { htmlBody }),
    ...(attachments && { attachments: attachments.map(attachmentOf) }),
  };
}

/** Addresses between commas; a name may stand before one in angle brackets. */
function addressesOf(list: string | undefined): string[] | undefined {
  return list
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const address = /<([^<>]*)>$/.exec(each)?.[1] ?? each;
      if (isEmailAddress(address)) return address;
      throw exception(`Invalid email: ${each}`);
    });
}

function attachmentOf(blob: Blob): Attachment {
  const bytes = unsignedBytes(blob.getBytes());
  return {
    name: blob.getName() ?? 'Untitled',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    base64: Buffer.from(bytes).toString('base64'),
  };
}
