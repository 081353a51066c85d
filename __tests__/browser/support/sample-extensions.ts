/** Member One's extension, and one that nobody has signed in as. */
export const MAPPED = 180000101;
export const UNMAPPED = 180000109;
/** An extension whose calls aren't to be logged. */
export const SILENT = 180000110;
