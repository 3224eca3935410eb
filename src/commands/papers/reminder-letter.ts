import { dayInVietnam } from '../../domain/calendar';
import { checkCompleteness } from '../../domain/check-completeness';
import { drawReminderLetter } from '../../domain/papers/draw-reminder-letter';
import { fileNames } from '../../domain/papers/file-names';
import { findOwed } from '../../domain/papers/find-owed';
import type { CommandContext, Outcome } from '../command';
import { readAsCoordinator } from '../read-campaign-workbook';
import { savePaper } from './save-paper';

/**
 * «Công văn đôn đốc»: a letter to all agencies that owe anything at this moment, and what. 1 read, at most 1 file: where
 * nobody owes anything there is no letter.
 */
export function reminderLetter(context: CommandContext): Outcome {
  const { text, now } = context;
  const workbook = readAsCoordinator(context, 'rules');
  const { campaign, submissions } = workbook;
  const owed = findOwed(submissions, checkCompleteness(campaign, submissions));
  if (owed.length === 0) return { message: text.papers.nothingOwed, figures: { agencies: 0, parts: 0 } };

  const today = dayInVietnam(now);
  const file = savePaper(context, workbook, fileNames.reminder(today), drawReminderLetter(campaign, owed, today));
  const agencies = new Set(owed.map(({ agency }) => agency)).size;
  return {
    message: text.papers.reminderMade(file.name, agencies, owed.length, file.link),
    figures: { ...file, agencies, parts: owed.length },
  };
}
