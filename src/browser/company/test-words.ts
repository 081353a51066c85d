import type { TestCode } from '../../contracts/test-result.ts';
import { PERMISSION_KEYS, type PermissionKey } from '../../facts/needed-permissions.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';

/** As codes stand in the catalogue's keys. */
type Dashed<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${Dashed<Tail>}`
  : Lowercase<Text>;
const dashed = (code: string): string => code.toLowerCase().replaceAll('_', '-');

/** An outcome without words is a type error here. */
type TitleKey = `settings.outcome.${Dashed<TestCode>}.title`;
type BodyKey = `settings.outcome.${Dashed<Exclude<TestCode, 'PASSED'>>}.body`;

const titleKey = (code: TestCode): WordKey => `settings.outcome.${dashed(code)}.title` as TitleKey;
const bodyKey = (code: TestCode): WordKey => `settings.outcome.${dashed(code)}.body` as BodyKey;

/** What a test came to, in a few words. */
export const outcomeTitle = (code: TestCode): string => say(titleKey(code));

/** What to do about it, or that nothing was learned. Nothing for a test that passed. */
export const outcomeBody = (code: TestCode): string =>
  code === 'PASSED' ? '' : say(bodyKey(code));

type PermissionWord = `settings.permission.${Dashed<PermissionKey>}`;

/**
 * A permission as a person knows it: NetSuite's by its name, RingCentral's, which has no other, as
 * it is.
 */
export function permissionName(id: string): string {
  return PERMISSION_KEYS.some((key) => key === id)
    ? say(`settings.permission.${dashed(id)}` as PermissionWord)
    : id;
}
