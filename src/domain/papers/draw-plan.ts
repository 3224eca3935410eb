import type { Campaign } from '../campaign';
import type { Summary } from '../summary/summary';
import { drawAppendixHeading } from './draw-appendix-heading';
import { drawLetterhead } from './draw-letterhead';
import { drawPlanBody } from './draw-plan-body';
import { drawPlanRemarks } from './draw-plan-remarks';
import { drawPlanTargets, drawPlanTasks } from './draw-plan-tables';
import { drawSignature } from './draw-signature';
import { appendixLabel } from './numbering';
import type { Block, Paper, Section } from './paper';
import { paragraph, rule } from './paper';
import type { PaperSettings } from './paper-settings';
import { paperSettings } from './paper-settings';
import { planContent } from './plan-content';
import { planNames, planWords } from './plan-words';

const APPENDICES = 2;
const ABSTRACT_RULE_MM = 45;

/**
 * «Dự thảo Kế hoạch»: next year's plan as the agencies' proposals make it, in the form of Decree 30/2020/NĐ-CP, with
 * number and day blank and nobody's name; two appendices; a last page of what its editor has to look at.
 * @param year The year written before the plan is dated.
 */
export function drawPlan(campaign: Campaign, summary: Summary, year: number): Paper {
  const settings = paperSettings(campaign);
  const names = planNames(campaign);
  const content = planContent(campaign, summary);
  const label = (number: number) => appendixLabel(number, APPENDICES, settings.appendixNumbers);
  const heading = (number: number, title: string) =>
    drawAppendixHeading(label(number), title, {
      kind: 'Kế hoạch',
      symbol: settings.planSymbol,
      organ: names.organ,
    });
  const remarks = drawPlanRemarks(campaign, summary, content.remarks);
  const appendix = (number: number, title: string, table: Block): Section => ({
    isLandscape: true,
    blocks: [...heading(number, title), table],
  });
  return {
    title: `Dự thảo Kế hoạch cải cách hành chính năm ${campaign.planYear}`,
    sections: [
      {
        isLandscape: false,
        blocks: [
          ...drawOpening(campaign, settings, year),
          ...drawPlanBody(campaign, summary, content, names, { targets: label(1), tasks: label(APPENDICES) }),
          paragraph('gap', ''),
          drawSignature(settings.planRecipients, settings.planSigner),
        ],
      },
      appendix(1, planWords.targetsTitle(names), drawPlanTargets(campaign, content.targets)),
      appendix(APPENDICES, planWords.tasksTitle(names), drawPlanTasks(content.tasks)),
      ...(remarks ? [remarks] : []),
    ],
  };
}

function drawOpening(campaign: Campaign, settings: PaperSettings, year: number): Block[] {
  const { planOrgan, planSymbol, placeName } = settings;
  const names = planNames(campaign);
  return [
    drawLetterhead({ organ: planOrgan, symbol: planSymbol, isDraft: true, placeName, year }),
    paragraph('kindName', 'KẾ HOẠCH'),
    paragraph('abstract', planWords.abstract(names)),
    rule(ABSTRACT_RULE_MM),
    paragraph('gap', ''),
    ...campaign.legalBases.map((basis) => paragraph('textItalic', basisSentence(basis))),
    paragraph('text', planWords.opening(names)),
  ];
}

/** «Nghị quyết số …» → «Căn cứ Nghị quyết số …;» */
function basisSentence(basis: string): string {
  const begun = /^(?:căn cứ|thực hiện|theo|xét)\s/iu.test(basis) ? basis : `Căn cứ ${basis}`;
  return /[;.,:]$/.test(begun) ? begun : `${begun};`;
}
