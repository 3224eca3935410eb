import { formatDate } from '../../domain/calendar';
import type { Campaign } from '../../domain/campaign';
import type { Reminder } from '../../domain/reminders/plan-reminders';
import type { Submission } from '../../domain/submission';
import { submissionStates } from '../../domain/submission-state';
import { lastDayInTime } from '../../domain/workflow/deadline';
import type { Mail } from '../../host';
import type { Text } from '../../text';
import { cellLink } from '../../workbook/cell-link';
import { addressOf } from '../describe-findings';
import type { CampaignState } from '../workflow/campaign-state';
import { standingErrors } from '../workflow/carry-out';

/** A subject holds 250 characters. */
const MOST_SUBJECT_LETTERS = 200;

/** The mail to one agency: each tab it owes, what is missing there, its last day, and a link to it. */
export function reminderMail(
  campaign: Campaign,
  state: CampaignState,
  { agency, to, cc, owed }: Reminder,
  text: Text,
): Mail {
  const lines = owed.map((submission) => ({
    words: text.reminderLine(
      submission.sheet?.title ?? addressOf(submission),
      submissionStates[submission.state].label,
      missing(state, submission, text),
      formatDate(lastDayInTime(campaign, submission)),
    ),
    link: submission.sheet && cellLink(submission.sheet.spreadsheetId, submission.sheet.sheetId, 1, 2),
  }));
  const [opening, closing] = [text.reminderOpening(agency.name, campaign.name), text.reminderClosing];
  return {
    to: to.join(','),
    ...(cc.length > 0 && { cc: cc.join(',') }),
    subject: Array.from(oneLine(text.reminderSubject(campaign.name)))
      .slice(0, MOST_SUBJECT_LETTERS)
      .join(''),
    name: text.addOnName,
    body: [opening, ...lines.map(({ words, link }) => `- ${words}${link ? `\n  ${link}` : ''}`), closing].join('\n'),
    htmlBody: `<p>${escapeHtml(opening)}</p><ul>${lines.map(htmlLine).join('')}</ul><p>${escapeHtml(closing)}</p>`,
  };
}

function missing(state: CampaignState, submission: Submission, text: Text): string {
  const progress = state.progressOf(submission);
  const errors = standingErrors(state.findingsOf(submission)).length;
  return text.reminderMissing(
    (progress?.rows ?? 0) - (progress?.completeRows ?? 0),
    errors,
    submission.record?.returned?.reason,
  );
}

function htmlLine({ words, link }: { words: string; link: string | undefined }): string {
  return `<li>${link ? `<a href="${escapeHtml(link)}">${escapeHtml(words)}</a>` : escapeHtml(words)}</li>`;
}

/** A line break would start another header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
