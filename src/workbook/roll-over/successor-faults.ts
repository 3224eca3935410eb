import type { Expectation, SetupFault } from '../../domain/setup-error';
import type { SuccessorFault } from '../../domain/roll-over/successor-of';
import { configurationColumns } from '../configuration/configuration-tables';
import { readRows } from '../configuration/read-rows';
import { rowSchemas } from '../configuration/row-schemas';
import type { WorkbookSnapshot } from '../read-workbook';
import { requireSheet } from '../read-workbook';

const expected: Readonly<Record<SuccessorFault['problem'], Expectation>> = {
  blank: 'oneSuccessor',
  several: 'oneSuccessor',
  unknown: 'knownSuccessor',
  circle: 'knownSuccessor',
};

/** Where in «Cơ quan» each successor has to be named. */
export function successorFaults(
  snapshot: WorkbookSnapshot,
  faults: readonly SuccessorFault[],
  planYear: number,
): SetupFault[] {
  const { rows } = readRows(requireSheet(snapshot, 'agencies'), configurationColumns.agencies, rowSchemas().agency);
  return faults.flatMap(({ agency, problem }) =>
    rows
      .filter(({ value }) => value.code === agency)
      .map(({ value, fault }) => fault('successor', expected[problem], `${value.name} (${planYear})`)),
  );
}
