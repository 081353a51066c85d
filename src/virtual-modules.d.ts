/** Made by the build; see build/virtual-modules.ts. */

declare module 'browser:record' {
  /** The minified script for record pages, as text. */
  const script: string;
  export default script;
}

declare module 'browser:assets' {
  /** Names of the content-hashed files in the assets folder. */
  const assets: { readonly softphone: string; readonly telephone: string; readonly settings: string; readonly setup: string; readonly probe: string; readonly page: string };
  export default assets;
}

declare module 'browser:phone-metadata' {
  /** libphonenumber's metadata, without what the telephone never asks for; see build/telephone/phone-metadata.ts. */
  const metadata: { readonly version: number; readonly countries: Readonly<Record<string, readonly unknown[]>>; readonly firsts: readonly string[] };
  export default metadata;
}
