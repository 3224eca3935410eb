import type { PropertiesService } from '../../host';
import { exception } from '../script-error';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';

type Properties = Omit<GoogleAppsScript.Properties.Properties, 'setProperties'> & {
  setProperties(properties: Record<string, string>, deleteAllOthers?: boolean): Properties;
};

type Change = (store: Map<string, string>) => unknown;

/** All three stores of Google's. */
export interface LocalPropertiesService extends PropertiesService {
  getDocumentProperties(): Properties;
  getScriptProperties(): Properties;
  getUserProperties(): Properties;
}

/** 9 KB for a value, 500 KB for a store, in bytes of UTF-8. */
const MOST_BYTES_OF_VALUE = 9 * 1024;
const MOST_BYTES_OF_STORE = 500 * 1024;

/** Stores of the bound file, of the script, and of each account; the first two are for everyone who may run the script. */
export function createPropertiesService(caller: Caller): LocalPropertiesService {
  return serviceObject('PropertiesService', {
    getDocumentProperties: () => createProperties(caller, 'document'),
    getScriptProperties: () => createProperties(caller, 'script'),
    getUserProperties: () => createProperties(caller, `user ${caller.user}`),
  } satisfies LocalPropertiesService);
}

function createProperties({ world: { meter, state } }: Caller, name: string): Properties {
  const stored = () => state.properties.get(name) ?? new Map<string, string>();
  const read = () => {
    meter.record('propertyRead');
    return stored();
  };
  const apply = (change: Change): void => {
    const changed = new Map(stored());
    change(changed);
    if (sizeOf(changed) > MOST_BYTES_OF_STORE) {
      throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    state.properties.set(name, changed);
  };
  /** In one call. Whether Google keeps those before the one it refuses is uncertain; here it does. */
  const write = (...changes: readonly Change[]): Properties => {
    meter.record('propertyWrite');
    for (const change of changes) apply(change);
    return properties;
  };
  const properties: Properties = serviceObject('Properties', {
    getProperty: (key) => read().get(key) ?? null,
    getProperties: () => Object.fromEntries(read()),
    getKeys: () => [...read().keys()],
    setProperty: (key, value) => write((store) => store.set(key, checked(key, value))),
    setProperties: (values, deleteAllOthers = false) =>
      write(
        ...(deleteAllOthers ? [clear] : []),
        ...Object.entries(values).map(
          ([key, value]): Change =>
            (store) =>
              store.set(key, checked(key, value)),
        ),
      ),
    deleteProperty: (key) => write((store) => store.delete(key)),
    deleteAllProperties: () => write(clear),
  } satisfies Properties);
  return properties;
}

function clear(store: Map<string, string>): void {
  store.clear();
}

/** Google turns other values into text; here that is a mistake. */
function checked(key: string, value: unknown): string {
  if (typeof value !== 'string') throw exception(`A property is a text, not a ${typeof value}: ${key}`);
  if (bytesOf(value) > MOST_BYTES_OF_VALUE) throw exception('Argument too large: value');
  return value;
}

function sizeOf(store: ReadonlyMap<string, string>): number {
  return [...store].reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
