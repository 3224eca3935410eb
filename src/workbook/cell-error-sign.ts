import type { CellError } from '../domain/cell-error';

/** The API names an error where a person sees its sign; rules, and the trigger while typing, know the sign. */
const signs: Readonly<Record<string, CellError>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: '#LOADING!',
};

export function cellErrorSign({ type = '' }: { readonly type?: string | undefined } = {}): CellError {
  return signs[type] ?? '#ERROR!';
}
