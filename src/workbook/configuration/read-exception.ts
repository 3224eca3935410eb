import { appendices } from '../../domain/appendices';
import { parseDate } from '../../domain/calendar';
import { tidy } from '../../domain/cell-value';
import type { AgencyNames } from '../../domain/lookup';
import { agencyOf } from '../../domain/lookup';
import type { Expectation } from '../../domain/setup-error';
import type { DeadlineException } from '../../domain/workflow/deadline';

interface ExceptionRow {
  readonly value: string;
  readonly parameter: string;
}

interface Read {
  readonly exception?: DeadlineException;
  /** The column at fault, and what it should hold. */
  readonly expected?: [key: 'value' | 'parameter', expected: Expectation];
}

/**
 * A row of the list «Gia hạn nộp».
 *
 *   value      | parameter                          | gives
 *   -----------|------------------------------------|---------------------------------------------
 *   `STC·PL01` | `20/11/2022; author; reason; more` | more time for this tab; the rest is the reason
 *   `STC`      | the same                           | more time for all tabs of the agency
 *   other      | any                                | a fault of the value
 *   any        | a part missing, no day             | a fault of the parameter
 *
 * @param names `undefined` where the agencies are not known, and then any is taken
 */
export function readException({ value, parameter }: ExceptionRow, names: AgencyNames | undefined): Read {
  const [, name = '', code] = /^(.*?)(?:[·:\s-]+(PL\d\d))?$/i.exec(tidy(value)) ?? [];
  const appendix = appendices.find((each) => each.code === code?.toUpperCase())?.code;
  const agency = names ? agencyOf(names, name)?.code : name;
  if (agency === undefined || (code !== undefined && !appendix)) return { expected: ['value', 'exceptionOf'] };
  const [day = '', author = '', ...reason] = parameter.split(';').map(tidy);
  const until = parseDate(day);
  const why = reason.join('; ');
  if (until === undefined || author === '' || why === '') return { expected: ['parameter', 'exceptionTerms'] };
  return { exception: { agency, ...(appendix && { appendix }), until, author, reason: why } };
}
