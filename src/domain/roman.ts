const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` → `IV`, from 1, as official papers number their sections. */
export function romanNumeral(number: number): string {
  let rest = number;
  let roman = '';
  for (const [value, letters] of numerals) {
    for (; rest >= value; rest -= value) roman += letters;
  }
  return roman;
}
