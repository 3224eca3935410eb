export { createLocalGoogle } from './create-local-google';
export type { Bundle, LocalGoogle, LocalGoogleOptions, Person } from './local-google';
