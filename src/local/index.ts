export { createLocalGoogle } from './create-local-google';
export type { Bundle, LocalGoogle, LocalGoogleOptions } from './local-google';
