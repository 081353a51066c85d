import { type ComponentChild, render } from 'preact';
import { useEffect, useId, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import {
  array,
  boolean,
  literal,
  nullable,
  number,
  object,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  union,
} from 'valibot';
import { isOutdated } from '../../../facts/version.ts';
import { language, say, sayCount } from '../../../i18n/say.ts';
import { journalPrefix } from '../../sensors/kept-keys.ts';
import { isTabMessage, softphoneLock } from '../../sensors/tab-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { NewTab } from '../../ui/new-tab.tsx';
import type { TelephoneHost } from '../../ui/telephone-host.ts';
import { useChanges } from '../../ui/use-changes.ts';

/**
 * A script that has not come by then is not coming: the user can reload, and the banners work
 * without it.
 */
const LOAD_MS = 30_000;

/**
 * Only a script with the page's nonce runs; the browser tells it to the script that has it, and
 * only while it is loaded.
 */
const nonce = document.currentScript?.nonce ?? '';

/**
 * Loads the telephone's own script and starts it. It comes after the first paint, since banners
 * must not wait for a phone.
 * @returns whether it started
 */
export function loadTelephone(host: TelephoneHost): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, LOAD_MS);
    const settle = (started: boolean) => {
      clearTimeout(timer);
      resolve(started);
    };
    globalThis.rcpShared = {
      // By name and not as a whole, or all of both libraries would be in the first script for the
      // sake of the second.
      preact: {
        render: (what: ComponentChild, where: HTMLElement) => {
          render(what, where);
        },
      },
      'preact/hooks': { useEffect, useId, useLayoutEffect, useReducer, useRef, useState },
      'preact/jsx-runtime': { Fragment, jsx, jsxs },
      valibot: {
        array,
        boolean,
        literal,
        nullable,
        number,
        object,
        picklist,
        pipe,
        regex,
        safeParse,
        string,
        union,
      },
      // Modules of ours that are in this script anyway.
      ours: {
        Icon,
        isOutdated,
        isTabMessage,
        journalPrefix,
        language,
        NewTab,
        say,
        sayCount,
        softphoneLock,
        useChanges,
      },
      start: (telephone) => {
        telephone(host);
        settle(true);
      },
    };
    const script = document.createElement('script');
    script.nonce = nonce;
    script.src = host.view.telephone.script;
    script.addEventListener('error', () => {
      settle(false);
    });
    document.head.append(script);
  });
}
