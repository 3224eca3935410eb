const names = new WeakMap<object, string>();

/** Tells a service object from data at a glance: the border to the script looks at every object of an answer. */
const servicePrototype: object = Object.create(Object.prototype) as object;

/**
 * Marks an object of a service: a script gets it by reference, not as a copy, and whatever it does not have is refused
 * under this name.
 */
export function serviceObject<Members extends object>(name: string, members: Members): Members {
  names.set(members, name);
  Object.setPrototypeOf(members, servicePrototype);
  return members;
}

/** `undefined` for plain data. */
export function serviceName(object: object): string | undefined {
  return names.get(object);
}

/** An enumeration of Apps Script: each word is an object of its own, which shows and serializes as its name. */
export function enumeration<Word extends string, Value>(name: string, words: readonly Word[]): Record<Word, Value> {
  const members = words.map((word) => [
    word,
    serviceObject(`${name}.${word}`, { toString: () => word, toJSON: () => word }),
  ]);
  // Google's typings declare enumerations as numbers that no program can make; a script only hands them back.
  return serviceObject(name, Object.fromEntries(members) as Record<Word, Value>);
}
