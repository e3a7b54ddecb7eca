/** The style sheets that come with packages. */
declare module '*.css';
