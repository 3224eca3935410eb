import { refuse, reject } from '../api-error';
import { assertFields } from './assert-fields';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

/** What is to be put into a cell: `''` empties it, `undefined` leaves it alone. */
export type Input = string | number | boolean | undefined;

/** Row by row; rows need not be of one length. */
export type Inputs = readonly (readonly Input[])[];

/**
 * The values of a payload, row by row; null leaves a cell alone.
 *
 * @param path where it stands in the payload: `data` or `data[2]`
 * @throws NotEmulated where it has other fields; ApiError 400 where the values are no list of lists, or one of them no plain value
 */
export function readInputs(given: ValueRange, path: string): Inputs {
  assertFields(given, ['range', 'majorDimension', 'values'], path);
  const { majorDimension = 'ROWS', values = [] } = given;
  if (majorDimension !== 'ROWS' && majorDimension !== 'COLUMNS') refuse(`${majorDimension} as majorDimension`);
  const lines = asList(values, path).map((line, index) =>
    asList(line, path).map((value, place) => readInput(value, `values[${index}][${place}]`)),
  );
  if (majorDimension === 'ROWS') return lines;
  const height = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: height }, (_, row) => lines.map((line) => line[row]));
}

function asList(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return reject(
    `Invalid value at '${path}.values' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(value)}`,
  );
}

/** Google prints the message it could not read; the local host prints it as JSON. */
function readInput(value: unknown, place: string): Input {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value as Input;
  return reject(`Invalid ${place}: ${JSON.stringify(value)}`);
}
