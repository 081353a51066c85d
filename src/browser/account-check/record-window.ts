import type { AccountCheckView, QuestionId } from '../../contracts/account-check.ts';
import { say } from '../../i18n/say.ts';
import { asAssumed, type Seen, unknown } from './seen.ts';

/** A record page may take its time; a window that nobody let open never comes. */
const OPEN_MS = 30_000;
const LOOK_MS = 250;
const REQUIRE_MS = 5_000;

/** Written into the record page by our user event (src/netsuite/record-page/record-banners.ts). */
const OUR_FIELD = /<script[^>]+id="rcp-record-data"/g;
const LINK = 'rcp-account-check-link';

interface NetSuiteMessage {
  show(): void;
  hide(): void;
}
interface MessageModule {
  create(options: { type: unknown; title: string; message: string }): NetSuiteMessage;
  Type: Record<string, unknown>;
}
type RecordWindow = Window & {
  require?: (
    names: string[],
    done: (module: MessageModule) => void,
    failed: (thrown: unknown) => void,
  ) => void;
  rcpAccountCheck?: boolean;
};

const RECORD_QUESTIONS = [
  'inline-html',
  'record-csp',
  'message-module',
  'message-markup',
  'message-element',
] as const satisfies readonly QuestionId[];
export type RecordQuestion = (typeof RECORD_QUESTIONS)[number];
export type RecordFindings = Record<RecordQuestion, Seen>;

const all = (seen: Seen): RecordFindings =>
  Object.fromEntries(RECORD_QUESTIONS.map((id) => [id, seen])) as RecordFindings;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Opens a window for the record. Must be called while the browser still knows that somebody
 * clicked.
 */
export const openRecordWindow = ({ records }: AccountCheckView): Window | null =>
  records.customer === null
    ? null
    : window.open('about:blank', 'rcp-account-check-record', 'popup,width=900,height=700');

async function loaded(opened: RecordWindow): Promise<boolean> {
  for (let waited = 0; waited < OPEN_MS; waited += LOOK_MS) {
    await wait(LOOK_MS);
    if (opened.closed) return false;
    try {
      if (opened.location.pathname !== 'blank' && opened.document.readyState === 'complete')
        return true;
    } catch {
      // On its way through another origin, or cut off from us by a header.
    }
  }
  return false;
}

function inlineScriptsRun(opened: RecordWindow): Seen {
  const script = opened.document.createElement('script');
  // eslint-disable-next-line rcp/words -- code, not words
  script.textContent = 'window.rcpAccountCheck = true';
  opened.document.head.append(script);
  script.remove();
  return asAssumed(
    opened.rcpAccountCheck === true,
    opened.rcpAccountCheck === true ? 'an inline script ran' : 'an inline script did not run',
  );
}

function messageModule(opened: RecordWindow): Promise<MessageModule | string> {
  const { require } = opened;
  if (require === undefined) return Promise.resolve('there is no require on the page');
  return Promise.race([
    new Promise<MessageModule | string>((resolve) => {
      require(['N/ui/message'], resolve, (thrown) => {
        resolve(`require failed: ${thrown instanceof Error ? thrown.message : 'no reason'}`);
      });
    }),
    wait(REQUIRE_MS).then(() => 'require gave nothing within five seconds'),
  ]);
}

async function showMessage(
  opened: RecordWindow,
): Promise<Pick<RecordFindings, 'message-module' | 'message-markup' | 'message-element'>> {
  const module = await messageModule(opened);
  if (typeof module === 'string')
    return {
      'message-module': asAssumed(false, module),
      'message-markup': unknown(module),
      'message-element': unknown(module),
    };
  const message = module.create({
    type: module.Type['INFORMATION'],
    title: say('account-check.title'),
    message: `<a id="${LINK}" href="#">link</a>`,
  });
  message.show();
  await wait(1_000);
  const link = opened.document.getElementById(LINK);
  const box = link?.closest('.uir-alert-box') ?? link?.closest('[role=status], [role=alert]');
  const around =
    link === null
      ? ''
      : [link.parentElement, link.parentElement?.parentElement]
          .map((element) =>
            element == null ? '' : `${element.tagName.toLowerCase()}.${element.className}`,
          )
          .join(' in ');
  message.hide();
  return {
    'message-module': asAssumed(true, 'a message was made and shown'),
    'message-markup': asAssumed(
      link !== null,
      link === null ? 'the link is no element' : 'the link is an element',
    ),
    'message-element':
      link === null ? unknown('the link is no element') : asAssumed(box != null, around),
  };
}

async function look(opened: RecordWindow, page: string): Promise<RecordFindings> {
  opened.location.replace(page);
  if (!(await loaded(opened)))
    return all(unknown('the record page could not be reached from the window it was opened in'));
  const source = await fetch(page, { credentials: 'same-origin' }).then((response) =>
    response.text(),
  );
  const count = source.match(OUR_FIELD)?.length ?? 0;
  return {
    'inline-html': asAssumed(
      count > 0,
      count > 0
        ? 'the element is in the page as it was sent'
        : 'the element is not in the page as it was sent',
    ),
    'record-csp': inlineScriptsRun(opened),
    ...(await showMessage(opened)),
  };
}

/**
 * Looks at the page of a record in view mode, shows one message there for a second, and closes the
 * window. Never rejects.
 */
export async function lookAtRecord(
  { records }: AccountCheckView,
  opened: Window | null,
): Promise<RecordFindings> {
  if (records.customer === null) return all(unknown('there is no customer that this role may see'));
  if (opened === null) return all(unknown('the browser did not let a window open'));
  try {
    return await look(opened, records.customer);
  } catch (thrown) {
    return all(unknown(`failed: ${thrown instanceof Error ? thrown.message : 'no reason'}`));
  } finally {
    opened.close();
  }
}

/**
 * How often our field is on the page of a lead: two deployments may fire, and the second must find
 * the work done.
 */
export async function leadDeployments({ records }: AccountCheckView): Promise<Seen> {
  if (records.lead === null) return unknown('there is no lead that this role may see');
  const response = await fetch(records.lead, {
    credentials: 'same-origin',
    signal: AbortSignal.timeout(OPEN_MS),
  });
  const count = (await response.text()).match(OUR_FIELD)?.length ?? 0;
  return count === 0
    ? unknown('no banner data on the page')
    : asAssumed(count === 1, `${String(count)} times`);
}
