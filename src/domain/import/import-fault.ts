import type { SubmissionState } from '../submission-state';
import type { FileObstacle } from './file-obstacle';

/** Why nothing is imported: the file, the tab, the person, or a tab that has changed since the officer looked. */
export type ImportFault =
  | { readonly kind: 'badFile'; readonly file: string; readonly obstacle: FileObstacle }
  | { readonly kind: 'nothingFound'; readonly file: string }
  | { readonly kind: 'notOwnAgency'; readonly user: string; readonly agency: string }
  | { readonly kind: 'formLocked'; readonly sheet: string; readonly state: SubmissionState }
  | { readonly kind: 'formBroken'; readonly sheet: string }
  | { readonly kind: 'noSpareRows'; readonly sheet: string; readonly missing: number }
  | { readonly kind: 'tabChangedSincePreview'; readonly agency: string };
