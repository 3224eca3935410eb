/** Styles: the build inlines them into the page. */
declare module '*.css';
