import type { Agency, Area, Campaign } from '../../domain/campaign';
import type { RuleCode } from '../../domain/finding';
import { agencyOf, areaOf } from '../../domain/lookup';
import type { RuleSetting } from '../../domain/rule-settings';
import { hasThreshold, thresholds } from '../../domain/rule-settings';
import { rules } from '../../domain/rules';
import type { SetupFault } from '../../domain/setup-error';
import { fold } from '../../domain/vietnamese/fold';
import type { ListKey } from './list-names';
import { listNames } from './list-names';
import { readException } from './read-exception';
import type { ReadRow } from './read-rows';

export type ListRow = ReadRow<{ list: string; value: string; parameter: string }>;
type Lists = Pick<Campaign, 'ruleSettings' | 'emptyPhrases' | 'lostCriteria' | 'lastYearProposals' | 'exceptions'>;

/** What «Danh mục» says to the rules; a row that says nothing it may say is in `findListFaults`. */
export function readLists(rows: readonly ListRow[], names: Pick<Campaign, 'areas' | 'agencies'>): Lists {
  return {
    ruleSettings: Object.fromEntries(
      rowsOf(rows, 'rules').flatMap((row) => {
        const { setting } = readSetting(row);
        return setting ? [[setting.code, setting]] : [];
      }),
    ),
    exceptions: rowsOf(rows, 'exceptions').flatMap(({ value }) => readException(value, names).exception ?? []),
    emptyPhrases: rowsOf(rows, 'emptyPhrases').map(({ value }) => value.value),
    lostCriteria: rowsOf(rows, 'lostCriteria').map(({ value }) => ({
      area: areaOf(names, value.parameter)?.code ?? value.parameter,
      name: value.value,
    })),
    lastYearProposals: rowsOf(rows, 'lastYearProposals').map(({ value }) => ({
      agency: agencyOf(names, value.parameter)?.code ?? value.parameter,
      text: value.value,
    })),
  };
}

/** @param areas and `agencies`: `undefined` where a row of their own tab reads badly and the names are not known */
export function findListFaults(
  rows: readonly ListRow[],
  areas: readonly Area[] | undefined,
  agencies: readonly Agency[] | undefined,
): SetupFault[] {
  return [
    ...rows
      .filter(({ value }) => listOf(value.list) === undefined)
      .map(({ fault }) => fault('list', 'listName', Object.values(listNames).join(', '))),
    ...rowsOf(rows, 'rules').flatMap((row) => readSetting(row).fault ?? []),
    ...rowsOf(rows, 'exceptions').flatMap(({ value, fault }) => {
      const { expected } = readException(value, agencies && { agencies });
      return expected ? [fault(...expected)] : [];
    }),
    ...rowsOf(rows, 'lostCriteria')
      .filter(({ value }) => areas && !areaOf({ areas }, value.parameter))
      .map(({ value, fault }) => fault('parameter', 'knownArea', value.parameter)),
    ...rowsOf(rows, 'lastYearProposals')
      .filter(({ value }) => agencies && !agencyOf({ agencies }, value.parameter))
      .map(({ value, fault }) => fault('parameter', 'knownAgency', value.parameter)),
  ];
}

function rowsOf(rows: readonly ListRow[], list: ListKey): ListRow[] {
  return rows.filter(({ value }) => listOf(value.list) === list);
}

function listOf(name: string): ListKey | undefined {
  const keys = Object.keys(listNames) as ListKey[];
  return keys.find((key) => fold(listNames[key]) === fold(name));
}

type SettingOrFault =
  | { readonly setting: RuleSetting & { readonly code: RuleCode }; readonly fault?: never }
  | { readonly setting?: never; readonly fault: SetupFault };

/**
 * A rule's row.
 *
 *   rule                    | parameter                  | gives
 *   ------------------------|----------------------------|--------------
 *   unknown                 | any                        | fault
 *   error                   | blank, «Bật», «Tắt»        | fault
 *   error without threshold | any                        | fault
 *   warning or note         | blank, «Bật»               | on, as usual
 *   warning or note         | «Tắt»                      | off
 *   one with a threshold    | a number within its bounds | the threshold
 *   one with a threshold    | anything else              | fault
 *   one without             | anything else              | fault
 */
function readSetting({ value: { value, parameter }, fault }: ListRow): SettingOrFault {
  const rule = rules.find((each) => fold(each.code) === fold(value));
  if (!rule) return { fault: fault('value', 'ruleCode') };
  const { code, severity } = rule;
  const isOn = parameter === '' || fold(parameter) === fold('Bật');
  const isOff = fold(parameter) === fold('Tắt');
  if (severity === 'error' && (isOn || isOff || !hasThreshold(code))) return { fault: fault('value', 'ruleSetting') };
  if (isOn) return { setting: { code } };
  if (isOff) return { setting: { code, isOff } };
  if (!hasThreshold(code)) return { fault: fault('parameter', 'threshold', '') };
  const { least, most } = thresholds[code];
  const threshold = Number(parameter.replace(',', '.'));
  return threshold >= least && threshold <= most
    ? { setting: { code, threshold } }
    : { fault: fault('parameter', 'threshold', `${inVietnamese(least)}–${inVietnamese(most)}`) };
}

function inVietnamese(number: number): string {
  return String(number).replace('.', ',');
}
