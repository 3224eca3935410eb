import type { Text } from '.';
import type { Finding } from '../domain/finding';
import { en } from './en';
import { describeFinding } from './findings';
import { findingsEn } from './findings-en';

/** The same for those who maintain the add-on; apart, since the bundle that officers load has no use for it. */
export const english: Text = { ...en, finding: (finding: Finding) => describeFinding(finding, findingsEn) };
