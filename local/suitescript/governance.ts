/**
 * Governance by script type: units and seconds for one execution.
 * Source: NetSuite help, section_N3351480 (units) and section_161591009480 (seconds).
 */
export const LIMITS = {
  usereventscript: { units: 1_000, seconds: 300 },
  suitelet: { units: 1_000, seconds: 300 },
  restlet: { units: 5_000, seconds: 300 },
  scheduledscript: { units: 10_000, seconds: 3_600 },
  /** What its first and last stage have; the others have less. */
  mapreducescript: { units: 10_000, seconds: 3_600 },
  bundleinstallationscript: { units: 10_000, seconds: 3_600 },
  sdfinstallationscript: { units: 10_000, seconds: 3_600 },
} as const;
export type ScriptType = keyof typeof LIMITS;

/** Units of one invocation by stage. Source: NetSuite help, section_4480364878. */
export const MAP_REDUCE_LIMITS = {
  getInputData: { units: 10_000 },
  reduce: { units: 5_000 },
  summarize: { units: 10_000 },
} as const;

/** Calls whose price depends on the record type. */
export type RecordKind = 'transaction' | 'custom' | 'other';

/**
 * Units of each modeled call. Source: NetSuite help, section_157072844224. What is not listed
 * costs nothing.
 */
export const UNITS = {
  lookupFields: 1,
  runSuiteQL: 10,
  submitFields: { transaction: 10, custom: 2, other: 5 },
  create: { transaction: 10, custom: 2, other: 5 },
  save: { transaction: 20, custom: 4, other: 10 },
  delete: { transaction: 20, custom: 4, other: 10 },
  load: { transaction: 10, custom: 2, other: 5 },
  cacheGetHit: 1,
  cacheGetLoader: 2,
  cachePut: 1,
  cacheRemove: 1,
  fileLoad: 10,
  https: 10,
  taskSubmit: 20,
  translationGet: 1,
  // Its own page, section_1541708603, and a running account; the table says 1.
  translationLoad: 10,
  createSigner: 10,
  // Observed on a running account, where the help says none
  // (burkybang/SuiteScript-2.0-Type-Declarations, N/crypto/random).
  random: 5,
  listInstalledBundles: 10,
  listBundlesContainingScripts: 10,
  isBundleInstalled: 5,
} as const satisfies Record<string, number | Record<RecordKind, number>>;
