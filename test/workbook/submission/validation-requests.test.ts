import { appendixOf } from '../../../src/domain/appendices';
import { columnName } from '../../../src/domain/cell-name';
import { drawSubmission } from '../../../src/workbook/submission/draw-submission';
import { drawnTable } from '../../../src/workbook/submission/input-ranges';
import { columnValidationRequests } from '../../../src/workbook/submission/validation-requests';
import { aCampaign, aTarget } from '../../domain/rules/row';

test('lists are held to, numbers are asked for, words are free', () => {
  const campaign = aCampaign({ targets: [aTarget('CT01')] });
  const drawn = drawSubmission(campaign, campaign.agencies[1]!, appendixOf.PL01);
  const told = columnValidationRequests(campaign, appendixOf.PL01, drawnTable(appendixOf.PL01, drawn, 7)).map(
    ({ setDataValidation: { range, rule } = {} }) =>
      [
        `${columnName((range?.startColumnIndex ?? 0) + 1)}${(range?.startRowIndex ?? 0) + 1}:${range?.endRowIndex}`,
        rule?.condition?.type,
        rule?.strict ? 'refuses' : 'warns',
        rule?.inputMessage,
      ].join(' | '),
  );
  const [area, actual, estimate, verdict] = [
    'ONE_OF_LIST | refuses | Chọn lĩnh vực trong danh sách.',
    'NUMBER_GREATER_THAN_EQ | warns | Ghi một số theo đơn vị tính, số liệu đến ngày 10/11/2022; bằng không thì ghi 0.',
    'NUMBER_GREATER_THAN_EQ | warns | Ghi ước thực hiện cả năm 2022, theo đơn vị tính.',
    'ONE_OF_LIST | refuses | Chọn một mức trong danh sách.',
  ];
  expect(told).toEqual([
    ...[`C7:7 | ${area}`, `G7:7 | ${actual}`, `H7:7 | ${estimate}`, `I7:7 | ${verdict}`],
    ...[`C8:17 | ${area}`, `G8:17 | ${actual}`, `H8:17 | ${estimate}`, `I8:17 | ${verdict}`],
  ]);
});
