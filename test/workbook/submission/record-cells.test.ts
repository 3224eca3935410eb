import { appendices, appendixOf } from '../../../src/domain/appendices';
import { canonicalJson } from '../../../src/domain/canonical-json';
import type { CellValue } from '../../../src/domain/cell-value';
import type { Submission } from '../../../src/domain/submission';
import type { SubmissionRecord } from '../../../src/domain/submission-record';
import { contentOf } from '../../../src/domain/submitted-content';
import type { Request } from '../../../src/host';
import { readCampaign } from '../../../src/workbook/configuration/read-campaign';
import { readKeyedTable } from '../../../src/workbook/keyed-table';
import { submissionKind } from '../../../src/workbook/sheet-kind';
import { drawSubmission } from '../../../src/workbook/submission/draw-submission';
import { formKeys } from '../../../src/workbook/submission/lay-out-strips';
import { readSubmission } from '../../../src/workbook/submission/read-submission';
import { readSubmittedContent, recordRequests } from '../../../src/workbook/submission/record-cells';
import { RECORD_FORM } from '../../../src/workbook/submission/record-schema';
import { configured } from '../configuration/configuration';
import { sheet } from '../snapshot';

const campaign = readCampaign(configured());
const stc = campaign.agencies.find(({ code }) => code === 'STC')!;
const appendix = appendixOf.PL01;

const record: SubmissionRecord = {
  state: 'submitted',
  submittedAt: '2022-11-14T17:30:00.000Z',
  submittedBy: 'stc@hatinh.example',
  isLate: true,
  contentHash: 'a'.repeat(64),
};
const all: SubmissionRecord = {
  ...record,
  state: 'accepted',
  returned: { at: '2022-11-14T18:00:00.000Z', by: '', reason: '=1+1 <b>', rowIds: ['CT02', '#head'] },
  accepted: { at: '2022-11-15T01:00:00.000Z', by: 'snv@hatinh.example' },
  change: { foundAt: '2022-11-16T01:00:00.000Z', contentHash: 'b'.repeat(64) },
};

/** The values of a new tab after these requests, which write text only. */
function write(values: CellValue[][], requests: readonly Request[]): CellValue[][] {
  for (const { updateCells } of requests) {
    const { rowIndex = 0, columnIndex = 0 } = updateCells?.start ?? {};
    updateCells?.rows?.forEach(({ values: cells = [] }, index) => {
      values[rowIndex + index]![columnIndex] = cells[0]?.userEnteredValue?.stringValue ?? '';
    });
  }
  return values;
}

function tab(code = appendix.code, values: CellValue[][] = newValues(code)) {
  return sheet(submissionKind('STC', code), 'STC', values);
}

function newValues(code = appendix.code): CellValue[][] {
  return drawSubmission(campaign, stc, appendixOf[code]).drawing.rows.map(({ cells }) =>
    cells.map(({ value }) => value),
  );
}

function recorded(wanted: SubmissionRecord | undefined, content?: string, from = tab()) {
  return tab(
    appendix.code,
    write(
      from.values.map((row) => [...row]),
      recordRequests(from, appendix, wanted, content),
    ),
  );
}

function read(from = tab()): Submission {
  return readSubmission('book', from, campaign, stc, appendix);
}

test.each([
  ['just submitted', record],
  ['with all it may hold', all],
])('a record %s is read as it was written, and is the state', (_, wanted) => {
  const found = read(recorded(wanted));
  expect(found.record).toEqual(wanted);
  expect(found).toMatchObject({ state: wanted.state, submittedOn: '2022-11-15', defects: [] });
});

it('is wiped, and then the state follows from the content', () => {
  const found = read(recorded(undefined, undefined, recorded(all)));
  expect(found).toMatchObject({ state: 'empty', defects: [] });
  expect(found).not.toHaveProperty('record');
});

it('is not written again where it stands already', () => {
  const from = recorded(all, '{}');
  expect(recordRequests(from, appendix, all, '{}')).toEqual([]);
});

const json = canonicalJson([RECORD_FORM, record]);
test.each([
  ['no JSON', 'Đã nộp'],
  ['cut off', json.slice(0, -1)],
  ['without its form', json.slice(json.indexOf('{'), -1)],
  ['with something behind it', json.replace(/\]$/, ',0]')],
  ['of another form', json.replace('record/1', 'record/2')],
  ['with a state that nobody can enter', json.replace('"submitted"', '"draft"')],
  ['with a field too many', json.replace('{', '{"note":"",')],
  ['without its hash', json.replace(/"contentHash":"a+",/, '')],
  ['returned without rows', canonicalJson([RECORD_FORM, all]).replace('["CT02","#head"]', '[]')],
])('a record %s is a defect, never a guess', (_, text) => {
  const from = recorded(record);
  const found = read(tab(appendix.code, from.values.map((row) => row.map((value) => (value === json ? text : value))))); // prettier-ignore
  expect(found).toMatchObject({ state: 'empty', defects: [{ kind: 'recordUnreadable' }] });
  expect(found).not.toHaveProperty('record');
});

it('is a defect where the strip says submitted and the record is gone', () => {
  const values = newValues();
  values[values.findIndex(([id]) => id === '#strip')]![1] = '● Đã nộp · đủ 1/1 dòng';
  expect(read(tab(appendix.code, values)).defects).toEqual([{ kind: 'recordUnreadable' }]);
});

test.each(appendices.map(({ code }) => code))('%s keeps what was submitted, long texts in parts', (code) => {
  const read = (content: string) => {
    const from = tab(code);
    const kept = tab(code, write(newValues(code), recordRequests(from, appendixOf[code], record, content)));
    return readSubmittedContent(kept, readKeyedTable(kept, formKeys(appendixOf[code]))!, appendixOf[code]);
  };
  expect(read('"😀"')).toBe('"😀"');
  const long = '😀x'.repeat(40_000);
  expect(read(long)).toBe(long);
  expect(read('x'.repeat(1_000_000))).toBeUndefined();
});

it('does not mind where rows stand', () => {
  const submission = read();
  const rows = [
    { id: 'B', row: 9, isAssigned: false, isTouched: true, cells: { ...submission.rows[0]!.cells, name: 'b', no: 1 } },
    { id: 'A', row: 8, isAssigned: false, isTouched: true, cells: { ...submission.rows[0]!.cells, name: 'a', no: 2 } },
  ];
  const of = (...all: typeof rows) => canonicalJson(contentOf({ ...submission, rows: all }));
  expect(of(rows[0]!, rows[1]!)).toBe(of(rows[1]!, rows[0]!));
  expect(of(rows[0]!)).not.toBe(of(rows[1]!));
});
