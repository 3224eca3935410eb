import type { DriveFile } from '../../host';
import type { Shape } from '../sheets-api/shape';

/** What is emulated of a file of Drive. */
export const fileShape = {
  id: 'text',
  name: 'text',
  mimeType: 'text',
  parents: ['text'],
  appProperties: {},
  webViewLink: 'text',
  createdTime: 'text',
  size: 'text',
  trashed: 'flag',
} as const satisfies Shape<DriveFile>;
