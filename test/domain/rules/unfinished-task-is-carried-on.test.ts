import type { Cells } from '../../../src/domain/appendices';
import { unfinishedTaskIsCarriedOn } from '../../../src/domain/rules/unfinished-task-is-carried-on';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const unmet = { name: 'Số hóa hồ sơ TTHC', verdict: 'KHT', followUp: 'Chuyển tiếp sang năm 2023' };
const other = { name: 'Tuyển dụng công chức' };
const framework = (cells: Partial<Cells>, parts: Partial<Submission> = {}) =>
  aSubmission('PL04', { rows: [aRow(cells)], ...parts });
const count = (cells: Partial<Cells>, ...frameworks: Submission[]) =>
  unfinishedTaskIsCarriedOn.check(
    [aSubmission('PL02', { rows: [aRow({ ...unmet, ...cells }, { id: 'NV22-04' })] }), ...frameworks],
    aCampaign(),
  ).length;

test.each([
  ['no task like it', {}, framework(other)],
  ['a nil return', {}, framework(other, { isNil: true })],
  ['a longer id', {}, framework({ ...other, note: 'Chuyển tiếp từ NV22-041' })],
  ['only the year named', { followUp: 'Trình quý I/2023' }, framework(other)],
])('raises for %s', (_, cells, plan) => {
  expect(count(cells, plan)).toBe(1);
});

test.each([
  ['a task that is done', { verdict: 'Hoàn thành' }, framework(other)],
  ['no follow-up', { followUp: '' }, framework(other)],
  ['a task that stops', { followUp: 'Không chuyển tiếp' }, framework(other)],
  ['its id in a note', {}, framework({ ...other, note: 'Chuyển tiếp từ nv22-04.' }, { agency: 'SNV' })],
  ['a similar name', {}, framework({ name: 'Hoàn thành số hóa hồ sơ thủ tục hành chính' })],
  ['a PL04 that is not sent', {}, aSubmission('PL04')],
])('keeps silent for %s', (_, cells, plan) => {
  expect(count(cells, plan)).toBe(0);
});
