/** An option of an address that may stand there several times: one alone may be given as it is. */
export function listOf(option: string | readonly string[] | undefined): readonly string[] {
  if (option === undefined) return [];
  return typeof option === 'string' ? [option] : option;
}
