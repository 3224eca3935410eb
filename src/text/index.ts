import type { Finding } from '../domain/finding';
import { en } from './en';
import { describeFinding } from './findings';
import { vi } from './vi';

/** Vietnamese is what officers see; English says the same to maintainers. */
export const texts = {
  vi: { ...vi, finding: (finding: Finding) => describeFinding(finding, 'vi') },
  en: { ...en, finding: (finding: Finding) => describeFinding(finding, 'en') },
};

export type Text = (typeof texts)['vi'];
