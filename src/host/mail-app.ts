/**
 * The slice of the Mail service that the add-on calls. A day allows 100 recipients to a person's own account, 1,500 to an
 * office's.
 * Source: developers.google.com/apps-script/reference/mail/mail-app
 */
export interface MailApp {
  /** Recipients left for today, of the account that runs this. */
  getRemainingDailyQuota(): number;
  sendEmail(message: Mail): void;
}

/** Addresses are parted by commas; at most 50 recipients. */
export interface Mail {
  to: string;
  cc?: string;
  subject: string;
  /** For those who read without pictures and links. */
  body: string;
  htmlBody: string;
  name: string;
}
