import type { Finding } from '../domain/finding';
import { describeFinding } from './findings';
import { findingsVi } from './findings-vi';
import { vi } from './vi';

/** What officers see. */
export const vietnamese = { ...vi, finding: (finding: Finding) => describeFinding(finding, findingsVi) };

export type Text = typeof vietnamese;
