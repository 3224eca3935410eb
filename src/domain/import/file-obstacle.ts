/**
 * Why a file cannot be read at all; nothing of it is then taken.
 *
 *   obstacle       | file
 *   ---------------|------------------------------------------------------------------
 *   'empty'        | no bytes, or no text in it
 *   'tooLarge'     | more bytes than may come from a page
 *   'unpacked'     | more text, cells or levels, once unpacked, than any appendix has
 *   'oldOffice'    | .doc or .xls of before 2007, or one under a password
 *   'openDocument' | .odt or .ods, which LibreOffice saves unless told otherwise
 *   'pdf'          | a PDF
 *   'unknown'      | anything else that is no .docx and no .xlsx
 *   'damaged'      | a .docx or .xlsx that is cut off or not as the standard says
 */
export type FileObstacle =
  'empty' | 'tooLarge' | 'unpacked' | 'oldOffice' | 'openDocument' | 'pdf' | 'unknown' | 'damaged';
