/** Put in by the build: the `version` of package.json. */
declare const __BUNDLE_VERSION__: string;
