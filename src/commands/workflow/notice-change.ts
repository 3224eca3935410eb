import { appendixOf } from '../../domain/appendices';
import { canonicalJson } from '../../domain/canonical-json';
import type { Submission } from '../../domain/submission';
import { submissionStates } from '../../domain/submission-state';
import type { SubmittedContent } from '../../domain/submitted-content';
import type { ContentChange } from '../../domain/workflow/changes';
import { changesBetween, comparedContent } from '../../domain/workflow/changes';
import { readKeyedTable } from '../../workbook/keyed-table';
import type { SheetSnapshot } from '../../workbook/read-workbook';
import type { FormKey } from '../../workbook/submission/lay-out-strips';
import { formKeys } from '../../workbook/submission/lay-out-strips';
import { readSubmittedContent } from '../../workbook/submission/record-cells';
import type { CommandContext } from '../command';
import type { TabUpdate } from './tab-update';
import { unchanged, withRecord } from './tab-update';

/** The content as submitted, where the tab keeps all of it and it is still that of which the record has the hash. */
export function submittedContent(
  { digest }: Pick<CommandContext, 'digest'>,
  sheet: SheetSnapshot,
  { record, appendix }: Submission,
): SubmittedContent | undefined {
  const table = readKeyedTable<FormKey>(sheet, formKeys(appendixOf[appendix]));
  const json = record && table && readSubmittedContent(sheet, table, appendixOf[appendix]);
  // Its hash is its proof: nobody but the add-on writes what has it.
  return json !== undefined && digest(json) === record?.contentHash
    ? (JSON.parse(json) as SubmittedContent)
    : undefined;
}

/** What differs now from what was submitted; `undefined` where something does and cannot be told. */
export function changesSince(
  context: Pick<CommandContext, 'digest'>,
  sheet: SheetSnapshot,
  submission: Submission,
): ContentChange[] | undefined {
  const submitted = submittedContent(context, sheet, submission);
  return submitted && changesBetween(submitted, comparedContent(submission, submitted));
}

/**
 * Whether the content is still what was submitted, whoever may have changed it and by whatever road.
 *
 *   record       | content now          | what is noted
 *   -------------|----------------------|-------------------------------------------------------
 *   none         | any                  | nothing
 *   no change    | as submitted         | nothing
 *   no change    | another              | the change; what was accepted is to be reviewed again
 *   a change     | that change          | nothing: it is known
 *   a change     | a further one        | the further change
 *   a change     | as submitted again   | that it is gone
 */
export function noticeChange(context: CommandContext, sheet: SheetSnapshot, submission: Submission): TabUpdate {
  const { record, state } = submission;
  const { text, digest, now } = context;
  if (!record) return unchanged(submission);
  const submitted = submittedContent(context, sheet, submission);
  // What a return opened cannot be told from the rest without it.
  if (!submitted && state === 'returned') return unchanged(submission);
  const contentHash = digest(canonicalJson(comparedContent(submission, submitted)));
  const known = record.change?.contentHash ?? record.contentHash;
  if (contentHash === known) return unchanged(submission);
  if (contentHash === record.contentHash) {
    const after = withRecord(submission, { ...record, change: undefined });
    return { ...unchanged(submission), after, entries: [{ what: text.logChangedBack, detail: '', who: '' }] };
  }
  const change = { foundAt: now.toISOString(), contentHash };
  const reviewed = state === 'accepted' ? ({ state: 'submitted', accepted: undefined } as const) : {};
  const after = withRecord(submission, { ...record, ...reviewed, change });
  const cells = submitted ? changesBetween(submitted, comparedContent(submission, submitted)).length : 0;
  const detail = [text.logCells(cells), ...(state === after.state ? [] : [stateMove(text, state, after.state)])].join(
    '; ',
  );
  return { ...unchanged(submission), after, entries: [{ what: text.logChanged, detail, who: '' }] };
}

/** «Đã duyệt → Đã nộp» */
export function stateMove(
  { logState }: CommandContext['text'],
  was: Submission['state'],
  is: Submission['state'],
): string {
  return logState(submissionStates[was].label, submissionStates[is].label);
}
