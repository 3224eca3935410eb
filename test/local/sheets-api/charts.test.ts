import type { Request } from '../../../src/host';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { apply, bookOf, EDITOR, fault, OWNER, PROTECTED, reply } from '../draw';

const plain = apply(bookOf('a'), [{ addSheet: { properties: { sheetId: 5, title: 'Five' } } }]);
const position = { overlayPosition: { anchorCell: { sheetId: 5, rowIndex: 2 }, widthPixels: 300 } };
const pie = { title: '', pieChart: { legendPosition: 'LABELED_LEGEND' } };
const add: Request = { addChart: { chart: { chartId: 7, spec: pie, position } } };

const charts = (requests: Request[]) =>
  getSpreadsheet(apply(plain, requests), OWNER, { fields: 'sheets.charts' }).sheets!.flatMap(
    ({ charts: own = [] }) => own,
  );

test.each<[string, Request[], object[]]>([
  ['kept as given', [add], [{ chartId: 7, spec: pie, position }]],
  [
    'given another spec',
    [add, { updateChartSpec: { chartId: 7, spec: { title: 'T' } } }],
    [{ chartId: 7, spec: { title: 'T' }, position }],
  ],
  ['deleted', [add, { deleteEmbeddedObject: { objectId: 7 } }], []],
  ['deleted with its tab', [add, { deleteSheet: { sheetId: 5 } }], []],
])('a chart is %s', (_, requests, expected) => {
  expect(charts(requests)).toEqual(expected);
});

test('an id is issued and answered', () => {
  expect(reply(plain, { addChart: { chart: { spec: pie, position } } })?.addChart?.chart).toEqual({
    chartId: expect.any(Number) as number,
    spec: pie,
    position,
  });
});

test.each<[string, Request, string]>([
  ['no spec', { addChart: { chart: { position } } }, 'addChart: A chart must have a spec.'],
  ['no position', { addChart: { chart: { spec: pie } } }, 'addChart: A chart must have a position.'],
  ['an id taken', add, 'addChart: An embedded object with id 7 already exists.'],
  ['none to update', { updateChartSpec: { chartId: 8, spec: pie } }, 'updateChartSpec: No embedded object with id: 8'],
  ['no spec to set', { updateChartSpec: { chartId: 7 } }, 'updateChartSpec: A chart must have a spec.'],
  ['none to delete', { deleteEmbeddedObject: {} }, 'deleteEmbeddedObject: No embedded object with id: 0'],
])('refused: %s', (_, request, message) => {
  expect(fault(apply(plain, [add]), [request])).toBe(`Invalid requests[0].${message}`);
});

test('a spec is a message', () => {
  expect(fault(plain, [{ addChart: { chart: { spec: 'x' as never, position } } }])).toBe(
    `Invalid value at 'requests[0].add_chart.chart.spec' (TYPE_MESSAGE), "x"`,
  );
});

test('refused by name: a tab of its own, part of a spec, copying a tab with a chart', () => {
  const onSheet = { addChart: { chart: { spec: pie, position: { newSheet: true } } } };
  expect(fault(plain, [onSheet])).toContain('the field requests[0].addChart.chart.position.newSheet');
  expect(() => getSpreadsheet(plain, OWNER, { fields: 'sheets.charts.spec.title' })).toThrow(
    'the field sheets.charts.spec.title in a mask',
  );
  expect(fault(plain, [add, { duplicateSheet: { sourceSheetId: 5 } }])).toContain('copying a tab that has a chart');
});

test('on a protected tab', () => {
  const locked = apply(plain, [add, { addProtectedRange: { protectedRange: { range: { sheetId: 5 }, editors: {} } } }]);
  const requests = [
    { addChart: { chart: { spec: pie, position } } },
    { updateChartSpec: { chartId: 7, spec: pie } },
    { deleteEmbeddedObject: { objectId: 7 } },
  ];
  for (const request of requests) expect(fault(locked, [request], EDITOR)).toContain(PROTECTED);
});
