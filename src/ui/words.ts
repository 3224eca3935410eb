import { pagesVi } from '../text/pages-vi';

/** What officers read on the pages. */
export const words = pagesVi;
