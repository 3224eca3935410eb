/** A mail as it left. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** ISO text. */
  readonly at: string;
}
