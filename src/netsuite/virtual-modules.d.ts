/** Made by the build; see build/virtual-modules.ts. */

declare module 'browser:record' {
  /** The minified script for record pages, as text. */
  const script: string;
  export default script;
}

declare module 'browser:assets' {
  /** Names of the content-hashed files in the assets folder. */
  const assets: Readonly<
    Record<
      | import('./page-table.ts').PageName
      | keyof typeof import('./page-table.ts').PART_ENTRIES
      | import('../contracts/softphone-view.ts').PartName
      | 'telephone'
      | 'record-bar'
      | 'page'
      | 'phone',
      string
    >
  >;
  export default assets;
}
