import type { Paper } from '../../domain/papers/paper';
import { createDocxFile, fileLink } from '../../workbook/campaign-files';
import { campaignFolder } from '../../workbook/campaign-folder';
import type { CommandContext } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { writePaperFile } from './write-paper-file';

/** A file in the campaign's folder, as an outcome tells of it. */
export interface SavedFile {
  readonly fileId: string;
  readonly name: string;
  readonly link: string;
}

/** A paper as a Word file in the campaign's folder. One heavy call. @param title The file's name without `.docx`. */
export function savePaper(
  { host }: CommandContext,
  { campaign, snapshot }: Pick<CampaignWorkbook, 'campaign' | 'snapshot'>,
  title: string,
  paper: Paper,
): SavedFile {
  const bytes = writePaperFile(paper);
  const name = `${title}.docx`;
  const fileId = createDocxFile(host, campaignFolder(host, campaign, snapshot), name, bytes);
  return { fileId, name, link: fileLink(fileId) };
}
