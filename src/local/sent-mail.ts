/** A mail as it left. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** ISO text. */
  readonly at: string;
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly replyTo?: string;
  /** Of the sender, in place of the account's own. */
  readonly name?: string;
  readonly htmlBody?: string;
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}
