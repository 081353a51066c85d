/** The parts of a deployment, in the order in which an account takes them. */
export const STEPS = ['records', 'scripts', 'translations'] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (text: string): text is Step => STEPS.some((step) => step === text);

/**
 * What a step deploys besides objects: a folder of the project, and the section of deploy.xml that
 * names its files.
 */
export const FOLDERS: Readonly<Record<Step, { folder: string; section: string } | null>> = {
  records: null,
  scripts: { folder: 'FileCabinet', section: 'files' },
  translations: { folder: 'Translations', section: 'translationimports' },
};

/**
 * Record types and roles name each other, so SDF has to see both at once. All that isn't named here
 * is a script.
 */
const OBJECTS: Readonly<Partial<Record<string, Step>>> = {
  customrecordtype: 'records',
  role: 'records',
  translationcollection: 'translations',
};

/** Returns the step that an object belongs to. @param root name of its root element */
export const stepOf = (root: string): Step => OBJECTS[root] ?? 'scripts';
