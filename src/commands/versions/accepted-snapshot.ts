import { appendixOf } from '../../domain/appendices';
import type { SubmittedContent } from '../../domain/submitted-content';
import type { Submission } from '../../domain/submission';
import type { SubmissionSnapshot } from '../../domain/version';
import { snapshotOf, snapshotOfSubmission } from '../../domain/version';
import type { Text } from '../../text';
import { readKeyedTable } from '../../workbook/keyed-table';
import type { FormKey } from '../../workbook/submission/lay-out-strips';
import { formKeys } from '../../workbook/submission/lay-out-strips';
import { readSubmittedContent } from '../../workbook/submission/record-cells';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import type { NamedSnapshot } from './describe-comparison';

/** Every accepted submission as it was when it was accepted; those accepted whose content was too long to be kept are left out. */
export function acceptedSnapshot(workbook: CampaignWorkbook, text: Text): NamedSnapshot {
  const { campaign, submissions } = workbook;
  const accepted = submissions.filter(({ record }) => record?.accepted !== undefined);
  const content = snapshotOf(campaign, []);
  const kept = accepted.flatMap((submission) => asAccepted(workbook, submission) ?? []);
  return { name: text.versionAccepted, content: { ...content, submissions: kept } };
}

/** The rows in the order they have now: the record keeps them by id, since sorting changes nothing. */
function asAccepted({ snapshot }: CampaignWorkbook, submission: Submission): SubmissionSnapshot | undefined {
  const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === submission.sheet?.sheetId);
  const appendix = appendixOf[submission.appendix];
  const table = sheet && readKeyedTable<FormKey>(sheet, formKeys(appendix));
  const json = sheet && table && readSubmittedContent(sheet, table, appendix);
  if (json === undefined) return undefined;
  // Written by the add-on in this very form, in a cell agencies cannot reach; its hash stands in the record.
  const { asOfDate, isNil, sender, rows } = JSON.parse(json) as SubmittedContent;
  const now = snapshotOfSubmission(submission);
  const rank = new Map(now.rows.map(({ id }, index) => [id, index]));
  const last = now.rows.length;
  return {
    agency: submission.agency,
    appendix: submission.appendix,
    asOfDate,
    isNil,
    sender: Object.fromEntries(Object.entries(sender).filter(([, value]) => value !== '')),
    rows: [...rows].sort((one, other) => (rank.get(one.id) ?? last) - (rank.get(other.id) ?? last)),
  };
}
