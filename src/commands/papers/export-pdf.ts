import { drawSummaryAppendices } from '../../domain/papers/draw-summary-appendices';
import { fileNames } from '../../domain/papers/file-names';
import type { Paper } from '../../domain/papers/paper';
import { createDocument, createPdfFile, documentLink, fileLink, PDF_TYPE } from '../../workbook/campaign-files';
import { campaignFolder } from '../../workbook/campaign-folder';
import { exportNativeFile } from '../../workbook/file-content';
import { clearPendingDocument, readPendingDocument, writePendingDocument } from '../../workbook/pdf-journal';
import { sha256 } from '../../workbook/sha256';
import type { CommandContext, Outcome } from '../command';
import { drawSummarySheets } from '../draw-summary-sheets';
import { isTransient } from '../is-transient';
import { readAsCoordinator } from '../read-campaign-workbook';
import { writePaperFile } from './write-paper-file';

/**
 * «Xuất PDF»: the four appendices of this moment's summary. Apps Script makes no PDF itself: Drive takes the Word file
 * for a Google document and gives that as PDF. The document stays, to be edited and printed anew. 1 read, 2 files and the
 * export between them. An interrupted run goes on from the document it made.
 */
export function exportPdf(context: CommandContext): Outcome {
  const { host, text } = context;
  const workbook = readAsCoordinator(context);
  const { campaign, snapshot } = workbook;
  const { summary } = drawSummarySheets(workbook);
  const folderId = campaignFolder(host, campaign, snapshot);
  const title = fileNames.appendices(campaign);

  const documentId = makeDocument(context, folderId, title, drawSummaryAppendices(campaign, summary));
  const exported = convert(context, documentId);
  if ('refusal' in exported) {
    const link = documentLink(documentId);
    return { message: text.papers.noPdf(link, exported.refusal), figures: { documentId, link, isPdf: false } };
  }
  const name = `${title}.pdf`;
  const fileId = createPdfFile(host, folderId, name, exported.bytes);
  clearPendingDocument(host);
  const link = fileLink(fileId);
  return { message: text.papers.pdfMade(name, link), figures: { fileId, documentId, name, link, isPdf: true } };
}

function makeDocument({ host }: CommandContext, folderId: string, title: string, paper: Paper): string {
  const digest = sha256(host, JSON.stringify(paper));
  const found = readPendingDocument(host, digest);
  if (found !== undefined) return found;
  const documentId = createDocument(host, folderId, title, writePaperFile(paper));
  writePendingDocument(host, digest, documentId);
  return documentId;
}

/** The PDF's bytes, or why there are none: over 10 MB, no converter, the document deleted meanwhile; `''`: not told. */
function convert({ host }: CommandContext, documentId: string): { bytes: number[] } | { refusal: string } {
  try {
    const blob = exportNativeFile(host, documentId, PDF_TYPE);
    return blob ? { bytes: blob.getBytes() } : { refusal: '' };
  } catch (error) {
    if (isTransient(error)) throw error;
    const refusal = error instanceof Error ? error.message : String(error);
    // Somebody deleted it: the next run makes another.
    if (/not found/i.test(refusal)) clearPendingDocument(host);
    return { refusal };
  }
}
