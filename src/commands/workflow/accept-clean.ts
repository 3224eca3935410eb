import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import { readAsCoordinator } from '../read-campaign-workbook';
import { afterUpdates, keepAcceptedVersion, noteLastAcceptance } from './accepted-version';
import { campaignState } from './campaign-state';
import type { CarriedOut } from './carry-out';
import { carryOut } from './carry-out';
import { noticeChange } from './notice-change';
import { sheetOf, updateRequests } from './write-updates';

/**
 * «Duyệt các biểu đạt»: accepts every submitted tab on which no error and no warning stands and which nobody has changed
 * since. The others are left for somebody to look at. 1 read, at most 1 write; 2 files where all are accepted then.
 */
export function acceptClean(context: CommandContext): Outcome {
  const workbook = readAsCoordinator(context);
  const state = campaignState(workbook.campaign, workbook.submissions);
  const submitted = workbook.submissions.filter((submission) => submission.state === 'submitted');
  const order = { action: 'accept', role: 'coordinator', at: context.now.toISOString(), by: context.user } as const;
  const results = submitted.flatMap((submission): CarriedOut[] => {
    const sheet = sheetOf(workbook, submission);
    if (!sheet) return [];
    const noticed = noticeChange(context, sheet, submission);
    const isClean =
      noticed.after.record?.change === undefined &&
      state.findingsOf(submission).every(({ severity }) => severity === 'note');
    return isClean
      ? [carryOut(context, workbook, state, noticed, order)]
      : [{ update: noticed, refusal: 'errorsStand' }];
  });
  const updates = results.map(({ update }) => update);
  const after = afterUpdates(workbook, updates);
  noteLastAcceptance(context, workbook, after);
  writeWorkbook(context.host, workbook.snapshot.spreadsheetId, updateRequests(context, workbook, updates));
  const kept = keepAcceptedVersion(context, after);
  const accepted = results.filter(({ refusal }) => !refusal).length;
  const left = submitted.length - accepted;
  const done = accepted === 0 ? context.text.acceptedNone : context.text.accepted(accepted, left);
  return {
    message: [done, kept].filter((part) => part !== '').join(' '),
    figures: { accepted, left },
  };
}
