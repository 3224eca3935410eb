import type { AppendixCode } from '../appendices';
import { appendixOf } from '../appendices';
import type { Campaign } from '../campaign';
import type { FoundColumn, FoundHeader } from './find-header';
import { headerOf } from './find-header';
import type { ImportChoices } from './import-choices';
import type { SourceBlock } from './source';

/** What a title is worth beside the headings: it decides between two appendices of like columns. */
const TITLE_WEIGHT = 0.25;

/** Headings as one appendix would read them. */
export interface Candidate {
  readonly appendix: AppendixCode;
  readonly header: FoundHeader;
}

/** Which appendix a table is, how sure that is, and its columns then. */
export interface ChosenAppendix {
  readonly appendix?: AppendixCode;
  readonly confidence: number;
  readonly columns: readonly FoundColumn[];
}

/** An appendix that the headings do not speak for, where the officer says it is the one. */
export function withChosen(
  candidates: readonly Candidate[],
  id: string,
  { block, campaign, choices }: { block: SourceBlock; campaign: Campaign; choices: ImportChoices },
): readonly Candidate[] {
  const chosen = choices.tables?.find(({ table }) => table === id)?.appendix ?? 'none';
  const header = candidates[0]?.header;
  if (!header || chosen === 'none' || candidates.some(({ appendix }) => appendix === chosen)) return candidates;
  const own = headerOf(block, header.at, header.height, appendixOf[chosen], campaign);
  return [...candidates, { appendix: chosen, header: own }];
}

interface Ranked extends Candidate {
  readonly score: number;
}

/** The headings decide, and the title where they leave it open; what the officer says goes before both. */
export function chooseAppendix(
  candidates: readonly Candidate[],
  title: AppendixCode | undefined,
  id: string,
  choices: ImportChoices,
): ChosenAppendix {
  const chosen = choices.tables?.find((choice) => choice.table === id)?.appendix;
  const ranked = candidates.map(({ appendix, header }): Ranked => {
    const titled = title === undefined ? 0 : appendix === title ? TITLE_WEIGHT : -TITLE_WEIGHT;
    return { appendix, header, score: header.fit + titled };
  });
  const likeliest = (one: Ranked, other: Ranked) => (other.score > one.score ? other : one);
  const best = ranked.find(({ appendix }) => appendix === chosen) ?? ranked.reduce(likeliest);
  const columns = chooseColumns(best.header.columns, id, choices);
  if (chosen === 'none') return { confidence: 1, columns };
  if (chosen) return { appendix: chosen, confidence: 1, columns };
  return { appendix: best.appendix, confidence: Math.max(0, Math.min(1, best.score)), columns };
}

/** What the officer said of single columns. */
export function chooseColumns(columns: readonly FoundColumn[], table: string, choices: ImportChoices): FoundColumn[] {
  const said = (choices.columns ?? []).filter((choice) => choice.table === table);
  return columns.map((found) => {
    const choice = said.find(({ column }) => column === found.column);
    const isGivenAway = said.some(({ column, key }) => column !== found.column && key === found.key);
    const { column, lastColumn, label } = found;
    if (choice && choice.key !== 'none') return { column, lastColumn, label, key: choice.key, confidence: 1, because: 'chosen' };
    return choice || isGivenAway ? { column, lastColumn, label, confidence: 0 } : found;
  }); // prettier-ignore
}
