import { type ComponentChild, render } from 'preact';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
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
import { addTexts, language, say, sayCount, sayList } from '../../../i18n/say.ts';
import { supportsCalls } from '../../sensors/calls-supported.ts';
import { Changes } from '../../sensors/changes.ts';
import { askInTurn } from '../../sensors/in-turn.ts';
import { journalPrefix } from '../../sensors/kept-keys.ts';
import { onRemoved } from '../../sensors/removal.ts';
import { isTabMessage, softphoneLock } from '../../sensors/tab-names.ts';
import { askSuitelet } from '../../ui/ask-suitelet.ts';
import { Icon } from '../../ui/icon.tsx';
import { LineDrawing } from '../../ui/line-drawing.tsx';
import { loadScript } from '../../ui/load-script.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import type { TelephoneHost } from '../../ui/telephone-host.ts';
import { useChanges } from '../../ui/use-changes.ts';

/**
 * Loads the telephone's own script and starts it. It comes after the first paint, since banners
 * must not wait for a phone.
 * @returns whether it started
 */
export async function loadTelephone(host: TelephoneHost): Promise<boolean> {
  let started = false;
  globalThis.rcpShared = {
    // By name and not as a whole, or all of both libraries would be in the first script for the
    // sake of the second.
    preact: {
      render: (what: ComponentChild, where: HTMLElement) => {
        render(what, where);
      },
    },
    'preact/hooks': { useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState },
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
      addTexts,
      askInTurn,
      askSuitelet,
      Changes,
      Icon,
      isOutdated,
      isTabMessage,
      journalPrefix,
      language,
      LineDrawing,
      NewTab,
      onRemoved,
      say,
      sayCount,
      sayList,
      softphoneLock,
      supportsCalls,
      useChanges,
    },
    load: loadScript,
    start: (telephone) => {
      telephone(host);
      started = true;
    },
  };
  await loadScript(host.view.telephone.script);
  return started;
}
