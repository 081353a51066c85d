/** Made by the build; see build/virtual-modules.ts. */

declare module 'browser:record' {
  /** The minified script for record pages, as text. */
  const script: string;
  export default script;
}

declare module 'browser:assets' {
  /** Names of the content-hashed files in the assets folder. */
  const assets: {
    readonly softphone: string;
    readonly telephone: string;
    readonly settings: string;
    readonly setup: string;
    readonly probe: string;
    readonly page: string;
  };
  export default assets;
}
