import type { Appendix } from '../appendices';
import { appendices } from '../appendices';
import type { Campaign } from '../campaign';
import { isBlank } from '../cell-value';
import { fillIn } from '../drawing/fill-in';
import { agencyName } from '../lookup';
import type { AreaGroup, Summary, SummaryRow } from '../summary/summary';
import { placeOf } from '../summary/typed-place';
import { cellText } from './cell-text';
import { drawAppendixHeading } from './draw-appendix-heading';
import { drawAppendixTable } from './draw-appendix-table';
import { appendixLabel } from './numbering';
import type { Block, Paper, Run, Section } from './paper';
import { paragraph } from './paper';
import { paperSettings } from './paper-settings';
import { taskParagraphs } from './task-paragraphs';

/** The summary's four appendices as one paper: tables across the page, PL03 as prose upright. */
export function drawSummaryAppendices(campaign: Campaign, summary: Summary): Paper {
  return {
    title: `Tổng hợp phụ lục cải cách hành chính năm ${campaign.reportYear}, đề xuất năm ${campaign.planYear}`,
    sections: appendices.map((appendix, index) => drawSection(campaign, summary, appendix, index + 1)),
  };
}

function drawSection(campaign: Campaign, summary: Summary, appendix: Appendix, number: number): Section {
  const { letterSymbol, letterOrgan, appendixNumbers } = paperSettings(campaign);
  const groups = summary.appendices[appendix.code];
  const heading = drawAppendixHeading(
    appendixLabel(number, appendices.length, appendixNumbers),
    fillIn(appendix.title, campaign),
    { kind: 'Công văn', symbol: letterSymbol, organ: letterOrgan },
  );
  return appendix.code === 'PL03'
    ? { isLandscape: false, blocks: [...heading, ...drawProse(groups, campaign)] }
    : { isLandscape: true, blocks: [...heading, drawAppendixTable(appendix, groups, campaign)] };
}

function drawProse(groups: readonly AreaGroup[], campaign: Campaign): Block[] {
  return [
    paragraph('heading1', 'II. NHIỆM VỤ'),
    ...(groups.length === 0 ? [paragraph('textItalic', 'Chưa có nội dung.')] : []),
    ...groups.flatMap(({ name, rows }, index) => [
      paragraph('heading2', `${index + 1}. ${name}`),
      ...rows.flatMap((row) => taskParagraphs(row, provenance(row, campaign))),
    ]),
  ];
}

/** « (Sở Tài chính; căn cứ: Nghị quyết số …)»: whoever edits the plan must know whom to ask. */
function provenance(row: SummaryRow, campaign: Campaign): Run {
  const { basis } = row.cells;
  const because = isBlank(basis) ? '' : `; căn cứ: ${cellText(basis)}`;
  return { text: ` (${agencyName(campaign, row.agency)}${because})`, isItalic: true, place: placeOf(row, 'basis') };
}
