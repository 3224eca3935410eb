import { drawSummaryAppendices } from '../../domain/papers/draw-summary-appendices';
import { fileNames } from '../../domain/papers/file-names';
import type { Paper } from '../../domain/papers/paper';
import {
  createDocument,
  createPdfFile,
  documentLink,
  fileLink,
  isFileThere,
  PDF_TYPE,
} from '../../workbook/campaign-files';
import { campaignFolder } from '../../workbook/campaign-folder';
import { exportNativeFile } from '../../workbook/file-content';
import { clearMadePdf, readMadePdf, writeMadeDocument, writeMadePdf } from '../../workbook/pdf-journal';
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
  const { host, text, now } = context;
  const workbook = readAsCoordinator(context);
  const { campaign, snapshot } = workbook;
  const { summary } = drawSummarySheets(workbook);
  const folderId = campaignFolder(host, campaign, snapshot);
  const title = fileNames.appendices(campaign);

  const paper = drawSummaryAppendices(campaign, summary);
  const digest = sha256(host, JSON.stringify(paper));
  const made = readMadePdf(host, digest, now);
  const documentId = made.documentId ?? makeDocument(context, folderId, title, paper, digest);
  const name = `${title}.pdf`;
  if (made.fileId !== undefined && isFileThere(host, made.fileId))
    return pdfMade(context, { documentId, fileId: made.fileId, name });
  const exported = convert(context, documentId);
  if ('refusal' in exported) {
    const link = documentLink(documentId);
    return { message: text.papers.noPdf(link, exported.refusal), figures: { documentId, link, isPdf: false } };
  }
  const fileId = createPdfFile(host, folderId, name, exported.bytes);
  writeMadePdf(host, digest, { documentId, fileId }, now);
  return pdfMade(context, { documentId, fileId, name });
}

function pdfMade({ text }: CommandContext, made: { documentId: string; fileId: string; name: string }): Outcome {
  const link = fileLink(made.fileId);
  return { message: text.papers.pdfMade(made.name, link), figures: { ...made, link, isPdf: true } };
}

function makeDocument({ host }: CommandContext, folderId: string, title: string, paper: Paper, digest: string): string {
  const documentId = createDocument(host, folderId, title, writePaperFile(paper));
  writeMadeDocument(host, digest, documentId);
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
    if (/not found/i.test(refusal)) clearMadePdf(host);
    return { refusal };
  }
}
