import type { PropertiesService } from '../../host';
import { exception } from '../script-error';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';

/** 9 KB for a value, 500 KB for all, in bytes of UTF-8. */
const MOST_BYTES_OF_VALUE = 9 * 1024;
const MOST_BYTES_IN_ALL = 500 * 1024;

/** The properties of the bound file: one store for everyone who may run the script. */
export function createPropertiesService({ world: { meter, state } }: Caller): PropertiesService {
  const store = state.properties;
  const put = (key: string, value: unknown): void => {
    if (typeof value !== 'string') throw exception(`A property is a text, not a ${typeof value}: ${key}`);
    if (bytesOf(value) > MOST_BYTES_OF_VALUE) throw exception('Argument too large: value');
    const others = [...store].filter(([each]) => each !== key);
    const size = others.reduce((sum, [each, text]) => sum + bytesOf(each) + bytesOf(text), bytesOf(key + value));
    if (size > MOST_BYTES_IN_ALL) {
      throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    store.set(key, value);
  };
  const properties = serviceObject('Properties', {
    getProperty(key: string) {
      meter.record('propertyRead');
      return store.get(key) ?? null;
    },
    getProperties() {
      meter.record('propertyRead');
      return Object.fromEntries(store);
    },
    setProperty(key: string, value: string) {
      meter.record('propertyWrite');
      put(key, value);
      return properties;
    },
    /** Whether Google keeps those before the one it refuses is uncertain; here it does. */
    setProperties(all: Record<string, string>) {
      meter.record('propertyWrite');
      for (const [key, value] of Object.entries(all)) put(key, value);
      return properties;
    },
    deleteProperty(key: string) {
      meter.record('propertyWrite');
      store.delete(key);
      return properties;
    },
  });
  return serviceObject('PropertiesService', { getDocumentProperties: () => properties });
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
