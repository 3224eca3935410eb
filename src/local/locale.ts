import { refuse } from './api-error';

/** How a file's locale writes numbers and dates. */
export interface Locale {
  /** For comparing texts. */
  readonly language: string;
  readonly decimal: string;
  readonly grouping: string;
  /** Whether a date typed `1/2/2022` is the first of February. */
  readonly isDayFirst: boolean;
  /** The look of a date typed into an automatic cell. */
  readonly datePattern: string;
  /** Of a time of day whose format names no pattern. */
  readonly timePattern: string;
  /** Money: its sign, and the pattern of an amount; that of vi_VN is assumed. */
  readonly currency: { readonly sign: string; readonly pattern: (amount: string) => string };
}

const locales: Readonly<Record<string, Locale>> = {
  vi_VN: {
    language: 'vi',
    decimal: ',',
    grouping: '.',
    isDayFirst: true,
    datePattern: 'dd/mm/yyyy',
    timePattern: 'hh:mm:ss',
    currency: { sign: '₫', pattern: (amount) => `${amount}\\ "₫"` },
  },
  en_US: {
    language: 'en',
    decimal: '.',
    grouping: ',',
    isDayFirst: false,
    datePattern: 'm/d/yyyy',
    timePattern: 'h:mm:ss am/pm',
    currency: { sign: '$', pattern: (amount) => `"$"${amount}` },
  },
};

export function isEmulatedLocale(name: string): boolean {
  return name in locales;
}

export function localeOf(name: string | undefined): Locale {
  return locales[name ?? ''] ?? refuse(`the locale ${name ?? '(none)'}`);
}
