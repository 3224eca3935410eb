/** The package has no types; this is the part the tests use. */
declare module 'fast-formula-parser' {
  interface Place {
    row: number;
    col: number;
    sheet: string;
  }
  export default class FormulaParser {
    constructor(config: { onCell: (place: Place) => string | number | boolean });
    parse(formula: string, place: Place): unknown;
  }
}
