import { splitRow } from '../../src/domain/import/split-row';
import { splitTasks } from '../../src/domain/import/split-tasks';
import { importedRow, sourceCell } from './imported-row';

test.each<[string, string, string[] | undefined]>([
  ['items with a dash', '- Rà soát thủ tục\n- Công bố', ['Rà soát thủ tục', 'Công bố']],
  ['numbered items, blank lines between', '1. Rà soát\n\n2) Công bố', ['Rà soát', 'Công bố']],
  ['items by letters', 'a) Rà soát\nb) Công bố', ['Rà soát', 'Công bố']],
  ['a lead over items', 'Ban hành:\n- Quyết định\n- Kế hoạch', ['Ban hành: Quyết định', 'Ban hành: Kế hoạch']],
  ['a lead of two lines', 'Ban hành\ntrong quý I:\n- Quyết định\n- Kế hoạch', ['Ban hành\ntrong quý I: Quyết định', 'Ban hành\ntrong quý I: Kế hoạch']],
  ['an item that goes on', '- Rà soát\nthủ tục\n- Công bố', ['Rà soát\nthủ tục', 'Công bố']],
  ['sentences', ' Rà soát thủ tục.\nCông bố kết quả', ['Rà soát thủ tục.', 'Công bố kết quả']],
  ['one item', '- Rà soát\nthủ tục', undefined],
  ['a sentence on two lines', 'Rà soát các\nthủ tục', undefined],
  ['lines in capitals that end nothing', 'Sở Nội vụ\nSở Tài chính', undefined],
  ['sentences of which one does not end', 'Rà soát.\nCông bố\nBáo cáo.', undefined],
  ['a sentence that goes on in small letters', 'Rà soát.\ncông bố', undefined],
  ['items with a line of spaces between', '- Rà soát\n  \n- Công bố', ['Rà soát', 'Công bố']],
  ['one sentence', 'Rà soát.', undefined],
  ['nothing', '', undefined],
])('in %s the tasks are told', (_, text, tasks) => {
  expect(splitTasks(text)).toEqual(tasks);
}); // prettier-ignore

describe('a row of several tasks', () => {
  const told = (row: Parameters<typeof splitRow>[0]) =>
    splitRow(row).map(({ key, cells }) => {
      const texts = Array.from(cells, ([column, [cell]]) => `${column}=${cell?.text.replaceAll('\n', ' / ')}`);
      return `${key} ${texts.join(' ')}`;
    });

  test.each([
    ['each with its own product', { name: '- Một\n- Hai', product: '- QĐ\n- KH' }, ['1:2 name=Một product=QĐ', '1:2.2 name=Hai product=KH']],
    ['who and when for all, the rest in the first', { name: '- Một\n- Hai', lead: 'STC', deadline: 'Quý I', product: 'QĐ', note: 'x' }, ['1:2 name=Một lead=STC deadline=Quý I product=QĐ note=x', '1:2.2 name=Hai lead=STC deadline=Quý I']],
    ['as many leads as tasks', { lead: '- STC\n- SNV', name: '- Một\n- Hai' }, ['1:2 name=Một lead=STC', '1:2.2 name=Hai lead=SNV']],
    ['of one task as it is', { name: 'Một', product: '- QĐ\n- KH' }, ['1:2 name=Một product=- QĐ / - KH']],
    ['without a name as it is', { product: '- QĐ\n- KH' }, ['1:2 product=- QĐ / - KH']],
  ])('becomes a row each: %s', (_, texts, expected) => {
    expect(told(importedRow('1:2', texts))).toEqual(expected);
  }); // prettier-ignore

  test.each([
    ['is cut in both at the same places', '- Mét\n- Hai b', '- Một\n- Hai bê', ['Mét → Một', 'Hai b → Hai bê']],
    ['stays whole where only one of the two is a list', '- Mét\n- Hai', 'Một, hai', ['- Mét\n- Hai → Một, hai']],
  ])('in an old font %s', (_, text, proposed, expected) => {
    const row = { ...importedRow('1:2', {}), cells: new Map([['name' as const, [sourceCell(text, { proposed })]]]) };
    const names = splitRow(row).flatMap(({ cells }) => cells.get('name') ?? []);
    expect(names.map((cell) => `${cell.text} → ${cell.proposed}`)).toEqual(expected);
  });

  it('in an old font on one line only, keeps the other as it is', () => {
    const cells = [sourceCell('- Mét', { proposed: '- Một' }), sourceCell('- Hai')];
    const names = splitRow({ ...importedRow('1:2', {}), cells: new Map([['name' as const, cells]]) }).flatMap(
      (row) => row.cells.get('name') ?? [],
    );
    expect(names.map(({ proposed }) => proposed)).toEqual(['Một', 'Hai']);
  });
});
