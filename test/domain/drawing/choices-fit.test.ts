import { appendices } from '../../../src/domain/appendices';
import { fillIn } from '../../../src/domain/drawing/fill-in';
import { widthOfWordsMm } from '../../../src/domain/drawing/text-size';
import { fitWidths } from '../../../src/domain/papers/draw-grouped-table';
import { looks } from '../../../src/domain/papers/looks';
import { campaign } from '../summary/sample';

/** Words that an officer chooses stand in many rows: «Chuyể-n tiếp» was one of them. */
test.each(appendices)('$code breaks no word of a list, on the summary and on paper', ({ columns }) => {
  const own = columns.filter(({ key }) => key !== 'area');
  const onPaper = fitWidths(
    own.map(({ label, widthMm }) => ({ label: fillIn(label, campaign), widthMm })),
    252,
  );
  const broken = own.flatMap(({ key, choices = [], widthMm }, index) => [
    ...choices.filter((choice) => widthMm < widthOfWordsMm(choice)).map((choice) => `${key}: ${choice}`),
    ...choices
      .filter((choice) => (onPaper[index] ?? 0) < widthOfWordsMm(choice, looks.tableText.size) + 1)
      .map((choice) => `${key} on paper: ${choice}`),
  ]);
  expect(broken).toEqual([]);
});
