import { reject } from '../api-error';

const MOST_APP_PROPERTIES = 30;

/** Key and value together, in UTF-8. */
const MOST_BYTES_OF_APP_PROPERTY = 124;

type AppProperties = Readonly<Record<string, string>>;

/** The limits are Google's; its words for passing them are not known. */
export function checkAppProperties(properties: AppProperties): AppProperties {
  const pairs = Object.entries(properties);
  if (pairs.length > MOST_APP_PROPERTIES) reject(`More than ${MOST_APP_PROPERTIES} app properties on one file.`);
  const long = pairs.find(([key, value]) => Buffer.byteLength(key + value, 'utf8') > MOST_BYTES_OF_APP_PROPERTY);
  if (long) reject(`The app property ${long[0]} is longer than ${MOST_BYTES_OF_APP_PROPERTY} bytes with its value.`);
  return properties;
}

/** As after an update: what is not named stays, and `null` takes away. */
export function withAppProperties(
  before: AppProperties,
  changes: Readonly<Record<string, string | null>>,
): AppProperties {
  const all: [string, string | null][] = Object.entries({ ...before, ...changes });
  const kept = all.flatMap(([key, value]): [string, string][] => (value === null ? [] : [[key, value]]));
  return checkAppProperties(Object.fromEntries(kept));
}
