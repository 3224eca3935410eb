/** A list without the blanks at its end; the list itself where there are none. */
export function trimEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let length = items.length;
  while (length > 0 && isBlank(items[length - 1] as T)) length--;
  return length === items.length ? items : items.slice(0, length);
}
