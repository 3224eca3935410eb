import type { Host } from '../../host';
import type { Text } from '../../text';
import { attempt } from '../attempt';
import type { Outcome } from '../command';
import { readAsCoordinator } from '../read-campaign-workbook';
import { runCommand, tell } from '../run-command';
import { act } from './act';
import { openTarget, selectedRowIds, targetOf } from './open-target';

/**
 * «Trả lại các dòng đang chọn»: asks for the reason first, since a lock does not outlive a dialog. Cancelling, or giving no
 * reason, changes nothing.
 */
export function returnSelection(host: Host, now: Date, text: Text): Outcome | undefined {
  const looked = attempt(
    host,
    now,
    text,
    (context) => {
      const submission = openTarget(readAsCoordinator(context), context);
      const { sheetId = 0, title = '' } = submission.sheet ?? {};
      return { sheetId, title, rowIds: selectedRowIds(context, submission) };
    },
    'read',
  );
  const selected = tell(host, text, looked);
  if (!selected) return undefined;
  const ui = host.SpreadsheetApp.getUi();
  const question = text.askReason(selected.title, selected.rowIds.length);
  const answer = ui.prompt(text.addOnName, question, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
  const terms = { action: 'return', reason: answer.getResponseText(), rowIds: selected.rowIds } as const;
  return runCommand(host, now, text, act(targetOf(selected.sheetId), terms));
}
