/**
 * The same function, worked out once for each object while the object lives: what a rule makes of a campaign is asked for
 * by ten thousands of rows. The object must not change.
 */
export function onceForEach<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
