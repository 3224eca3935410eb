export type Dimension = 'ROWS' | 'COLUMNS';

/**
 * A change of the rows or columns of a tab, as it befalls a list of things one to a row (or column) and a span of
 * them, half-open. Lists may be shorter than the grid: what is missing is blank.
 */
export interface Reshaping {
  readonly grownBy: number;
  items<T>(list: readonly (T | undefined)[], heir: (neighbour: T) => T | undefined): readonly (T | undefined)[];
  /** `undefined` where nothing of the span is left. */
  span(start: number, end: number): readonly [number, number] | undefined;
}

/** Blank items before `index`; what they inherit from the item at `heirOf`, `heir` says. */
export function inserting(index: number, count: number, heirOf?: number): Reshaping {
  return {
    grownBy: count,
    items: (list, heir) => {
      const neighbour = heirOf === undefined ? undefined : list[heirOf];
      const item = neighbour === undefined ? undefined : heir(neighbour);
      if (index >= list.length && item === undefined) return list;
      const padding = Array.from({ length: Math.max(0, index - list.length) }, () => undefined);
      return [...list.slice(0, index), ...padding, ...Array.from({ length: count }, () => item), ...list.slice(index)];
    },
    // At its first item a span is pushed on; right behind its last it does not grow.
    span: (start, end) => [index <= start ? start + count : start, index < end ? end + count : end],
  };
}

export function deleting(start: number, end: number): Reshaping {
  const place = (edge: number) => edge - Math.max(0, Math.min(edge, end) - start);
  return {
    grownBy: start - end,
    items: (list) => (start >= list.length ? list : [...list.slice(0, start), ...list.slice(end)]),
    span: (from, to) => (place(from) < place(to) ? [place(from), place(to)] : undefined),
  };
}

/**
 * `destination` counts before the move, as Google's does.
 *
 *   the span                              | after the move
 *   --------------------------------------|----------------------------------------------
 *   lies wholly in what moves             | moves along
 *   holds what moves, and its destination | unchanged
 *   otherwise                             | shrinks where items leave, grows where they land
 */
export function moving(start: number, end: number, destination: number): Reshaping {
  const count = end - start;
  const landing = destination > start ? destination - count : destination;
  const away = deleting(start, end);
  const back = inserting(landing, count);
  return {
    grownBy: 0,
    items: (list) => {
      if (list.length <= Math.min(start, destination)) return list;
      const full = [
        ...list,
        ...Array.from({ length: Math.max(0, destination - list.length, end - list.length) }, () => undefined),
      ];
      const rest = [...full.slice(0, start), ...full.slice(end)];
      return [...rest.slice(0, landing), ...full.slice(start, end), ...rest.slice(landing)];
    },
    span: (from, to) => {
      if (start <= from && to <= end) return [from - start + landing, to - start + landing];
      if (from <= start && end <= to && from <= destination && destination <= to) return [from, to];
      const left = away.span(from, to);
      return left && back.span(...left);
    },
  };
}
