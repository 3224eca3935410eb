import fc from 'fast-check';
import type { CellData } from '../../src/host';
import { formatValue } from '../../src/local/format-value';
import { localeOf } from '../../src/local/locale';
import { readTyped } from '../../src/local/typed-input';

const vi = localeOf('vi_VN');
const en = localeOf('en_US');

const text: CellData = { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } };

/** What a cell holds, and the pattern it takes on, as text: `0.985 0.00%`. */
function held(input: string | number | boolean, cell: CellData | undefined, locale = vi): string {
  const { value, numberFormat } = readTyped(input, cell, locale);
  const held = value === undefined ? 'blank' : JSON.stringify(Object.values(value)[0]);
  return numberFormat ? `${held} ${numberFormat.pattern!}` : held;
}

test.each([
  ['98,5', '98.5', '"98,5"'],
  ['98.5', '"98.5"', '98.5'],
  ['1.234', '1234 #,##0', '1.234'],
  ['1.234,5', '1234.5 #,##0.00', '"1.234,5"'],
  ['1,234.5', '"1,234.5"', '1234.5 #,##0.00'],
  ['1.23', '"1.23"', '1.23'],
  ['0', '0', '0'],
  ['-7', '-7', '-7'],
  ['+7', '7', '7'],
  [' 12 ', '12', '12'],
  ['98,5%', '0.985 0.00%', '"98,5%"'],
  ['95%', '0.95 0%', '0.95 0%'],
  [',5', '0.5', '",5"'],
  ['-.5', '"-.5"', '-0.5'],
  ['.', '"."', '"."'],
  ['Dec 31, 2022', '"Dec 31, 2022"', 'refused'],
  ['31 December 2022', '"31 December 2022"', 'refused'],
  ['Decision 5', '"Decision 5"', '"Decision 5"'],
  ['7 %', '0.07 0%', '0.07 0%'],
  ['10/11/2022', '44875 dd/mm/yyyy', '44845 m/d/yyyy'],
  ['1-2-2022', '44593 dd/mm/yyyy', '44563 m/d/yyyy'],
  ['2022-11-10', '44875 dd/mm/yyyy', '44875 m/d/yyyy'],
  ['31/12/2022', '44926 dd/mm/yyyy', '"31/12/2022"'],
  ['31/02/2022', '"31/02/2022"', '"31/02/2022"'],
  ['10/11/2022 06:00', '44875.25 dd/mm/yyyy hh:mm:ss', '44845.25 m/d/yyyy hh:mm:ss'],
  ['10/11/2022 25:00', '"10/11/2022 25:00"', '"10/11/2022 25:00"'],
  ['12/13', '"12/13"', 'refused'],
  ['13/12', 'refused', '"13/12"'],
  ['10/11', 'refused', 'refused'],
  ['10/11/22', 'refused', 'refused'],
  ['11/2022', 'refused', 'refused'],
  ['7:30', '0.3125 h:mm', '0.3125 h:mm'],
  ['23:59:59', `${86_399 / 86_400} h:mm:ss`, `${86_399 / 86_400} h:mm:ss`],
  ['7:30 PM', '0.8125 h:mm am/pm', '0.8125 h:mm am/pm'],
  ['12:00am', '0 h:mm am/pm', '0 h:mm am/pm'],
  ['13:00 am', '"13:00 am"', '"13:00 am"'],
  ['7:60', '"7:60"', '"7:60"'],
  ['25:00', 'refused', 'refused'],
  ['10/11/2022 6:00 PM', '44875.75 dd/mm/yyyy hh:mm:ss', '44845.75 m/d/yyyy hh:mm:ss'],
  ['10/11/2022 9 giờ', '"10/11/2022 9 giờ"', '"10/11/2022 9 giờ"'],
  ['1.000 ₫', '1000 #,##0\\ "₫"', '"1.000 ₫"'],
  ['1.234,5₫', '1234.5 #,##0.00\\ "₫"', '"1.234,5₫"'],
  ['-₫500', '-500 #,##0\\ "₫"', '"-₫500"'],
  ['$1,234.5', '"$1,234.5"', '1234.5 "$"#,##0.00'],
  ['-$5', '"-$5"', '-5 "$"#,##0'],
  ['$5$', '"$5$"', '"$5$"'],
  ['1.000 đồng', '"1.000 đồng"', '"1.000 đồng"'],
  ['1e3', 'refused', 'refused'],
  ['ĐÚNG', '"ĐÚNG"', '"ĐÚNG"'],
  ['TRUE', 'true', 'true'],
  ['false', 'false', 'false'],
  ["'5", '"5"', '"5"'],
  ["'", 'blank', 'blank'],
  ['', 'blank', 'blank'],
  ['  ', '"  "', '"  "'],
  ['- Ban hành', '"- Ban hành"', '"- Ban hành"'],
  ['12 đơn vị', '"12 đơn vị"', '"12 đơn vị"'],
  ['=A1', 'refused', 'refused'],
  ['+A1', 'refused', 'refused'],
])('typed into an automatic cell: «%s»', (input, inVietnamese, inEnglish) => {
  const read = (locale: typeof vi) => {
    try {
      return held(input, undefined, locale);
    } catch (error) {
      expect((error as Error).name).toBe('NotEmulated');
      return 'refused';
    }
  };
  expect([read(vi), read(en)]).toEqual([inVietnamese, inEnglish]);
});

test.each<[string, object]>([
  ['=1+1', { numberValue: 2 }],
  ['=2*(3-1)/4', { numberValue: 1 }],
  ['=-1,5 + 50%', { numberValue: -1 }],
  ['="Sở ""A"" "&1,5&TRUE', { stringValue: 'Sở "A" 1,5TRUE' }],
  ['=true', { boolValue: true }],
  ['=1/0', { errorValue: { type: 'DIVIDE_BY_ZERO' } }],
  ['="a"+1', { errorValue: { type: 'VALUE' } }],
  ['=1+#REF!', { errorValue: { type: 'REF' } }],
  ['=#N/A', { errorValue: { type: 'N_A' } }],
])('the formula %s is kept with what comes of it', (formula, value) => {
  expect(readTyped(formula, undefined, vi)).toEqual({ value: { formulaValue: formula, ...value } });
});

test('an error that is pasted is one', () => {
  expect(readTyped('#REF!', undefined, vi)).toEqual({
    value: { formulaValue: '=#REF!', errorValue: { type: 'REF' } },
  });
});

test.each(['=A1', '=A1+1', '=SUM(1;2)', '=1+', '=(1', '=1 2', '=', "='Biểu 1'!A1", '={1}', '=IMPORTXML("x";"y")'])(
  'the formula %s is refused by name',
  (formula) => {
    expect(() => readTyped(formula, undefined, vi)).toThrow(
      `The local host does not emulate formulas of more than constants (${formula}).`,
    );
  },
);

test('a text cell keeps what is typed as it is typed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (typed) => {
      expect(readTyped(typed, text, vi)).toEqual({ value: { stringValue: typed } });
    }),
  );
});

test.each<[string, string | number | boolean, CellData | undefined, string]>([
  ['a number into a text cell is written out', 98.5, text, '"98,5"'],
  ['a boolean into a text cell is written out', true, text, '"TRUE"'],
  ['a formula into a text cell is text', '=A1', text, '"=A1"'],
  ['a number', 98.5, undefined, '98.5'],
  ['a boolean', false, undefined, 'false'],
  ['a tick, though the cell is text', true, { ...text, dataValidation: { condition: { type: 'BOOLEAN' } } }, 'true'],
  [
    'a number into a percent cell',
    '5',
    { userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0%' } } },
    '0.05',
  ],
  [
    'a date into a formatted cell keeps the format',
    '10/11/2022',
    { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy hh:mm' } } },
    '44875',
  ],
])('%s', (_, input, cell, expected) => {
  expect(held(input, cell)).toBe(expected);
});

test('a number typed as it is shown is that number again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.nat(3),
      fc.constantFrom(vi, en),
      (digits, places, locale) => {
        const numberValue = Number(`${digits}e-${places}`);
        fc.pre(numberValue === 0 || Math.abs(numberValue) >= 1e-4);
        for (const pattern of [undefined, '#,##0.0##']) {
          const cell = {
            userEnteredValue: { numberValue },
            userEnteredFormat: pattern === undefined ? {} : { numberFormat: { type: 'NUMBER', pattern } },
          };
          expect(readTyped(formatValue(cell, locale)!, undefined, locale).value!.numberValue! + 0).toBe(
            numberValue + 0,
          );
        }
      },
    ),
  );
});

test('a date typed as it is shown is that day again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2_000_000 }), fc.constantFrom(vi, en), (day, locale) => {
      const shown = formatValue(
        { userEnteredValue: { numberValue: day }, userEnteredFormat: { numberFormat: { type: 'DATE' } } },
        locale,
      );
      expect(readTyped(shown!, undefined, locale).value).toEqual({ numberValue: day });
    }),
  );
});
