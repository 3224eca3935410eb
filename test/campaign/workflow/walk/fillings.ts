import { sample } from '../../../../src/local/play/sample';
import type { Filling } from './steps';

/** What an officer types into the cells of a row, side by side from the first they may fill. */
const ofPlan: Readonly<Record<Filling, readonly string[]>> = {
  blank: ['', '', '', '', ''],
  bad: ['100', '', '', '', '100%'],
  good: ['100', '', 'Hoàn thành', '', '100%'],
  better: ['100', '100', 'Hoàn thành', '', '100%'],
};

interface Whose {
  readonly agency: string;
  readonly appendix: string;
}

/** @param row its index; no two rows of the campaign propose the same */
export function valuesOf({ agency, appendix }: Whose, row: number, filling: Filling): string[] {
  if (appendix === 'PL01') return [...ofPlan[filling]];
  if (filling === 'blank') return Array<string>(9).fill('');
  const proposal = sample.proposals.filter(({ lead }) => lead === agency)[row]!;
  const { name, product, deadline } = proposal;
  const lead = sample.agencies.find(({ code }) => code === agency)!.name;
  const area = agency === 'STC' ? 'Cải cách tài chính công' : 'Cải cách thể chế';
  const budget = filling === 'better' ? '35' : '';
  return [area, name, filling === 'bad' ? '' : product, lead, '', deadline, budget, '', ''];
}

/** Which of them stands there; a row that holds anything else has lost what somebody typed. */
export function fillingOf(whose: Whose, row: number, cells: readonly unknown[]): Filling {
  const is = (filling: Filling) =>
    valuesOf(whose, row, filling).every((value, index) => isSame(value, cells[index] ?? ''));
  const found = (['blank', 'bad', 'good', 'better'] as const).find(is);
  if (!found) throw new Error(`${whose.agency}·${whose.appendix}, row ${row + 1} holds ${JSON.stringify(cells)}.`);
  return found;
}

/** A number that was typed is a number on the sheet. */
function isSame(typed: string, value: unknown): boolean {
  return typeof value === 'number' ? Number(typed) === value && typed !== '' : typed === value;
}
