import type { JSX } from 'preact';
import { checkFix, checkTitle, checkUse, checkWords } from '../../checklist/check-texts.ts';
import { type Check, type CheckState, checkState } from '../../checklist/checklist.ts';
import type { SetupView } from '../../contracts/setup.ts';
import { say } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';
import { fixLink } from './fix-links.ts';
import { RedirectUri } from './redirect-uri.tsx';

const ICONS: Readonly<Record<CheckState, IconName>> = {
  done: 'good',
  'to-do': 'info',
  warning: 'warning',
  unknown: 'off',
};

/** One line: what was found, and while something is left, what it is for and where to fix it. */
export function CheckLine({
  check,
  links,
  next,
}: {
  check: Check;
  links: SetupView['links'];
  next: boolean;
}): JSX.Element {
  const state = checkState(check);
  const fix = checkFix(check);
  const { href, label } = fixLink(check.id, links);
  const use = checkUse(check.id);
  return (
    <li
      class="check"
      id={check.id}
      data-state={state}
      data-cause={check.cause}
      aria-current={next ? 'step' : undefined}
      tabIndex={-1}
      aria-labelledby={`${check.id}-title`}
    >
      <div class="check-head">
        <h3 id={`${check.id}-title`}>{checkTitle(check.id)}</h3>
        <Chip icon={ICONS[state]} label={say(`set-up.state.${state}`)} />
      </div>
      <p>{checkWords(check)}</p>
      {fix === null ? (
        <details>
          <summary>
            {say('set-up.more')}
            <span class="visually-hidden">: {checkTitle(check.id)}</span>
          </summary>
          <p class="quiet">{use}</p>
        </details>
      ) : (
        <>
          <p class="quiet">{use}</p>
          <div class="fix">
            <p>{fix}</p>
            {check.id === 'sign-in' && <RedirectUri address={links.signIn} />}
            {check.cause !== 'not-allowed' && (
              <p>
                <a
                  class={next ? 'button primary' : 'button'}
                  href={href}
                  target="_blank"
                  rel="noopener"
                >
                  {label}
                  <span class="visually-hidden">
                    : {checkTitle(check.id)} {say('set-up.opens-new-tab')}
                  </span>
                </a>
              </p>
            )}
          </div>
        </>
      )}
    </li>
  );
}
