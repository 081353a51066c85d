import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildBrowser } from '../build/browser-files.ts';
import { openProject, scriptRootOf, targetOf } from '../build/project.ts';
import type { Areas } from '../src/i18n/english.ts';
import { PAGES } from '../src/netsuite/page-table.ts';
import { LATER_TEXTS, PAGE_TEXTS } from '../src/netsuite/softphone/texts.ts';
import type { Figures } from './budgets.ts';

const FOLDER = path.join('FileCabinet', ...scriptRootOf(targetOf([], process.env)).split('/'));
const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

const texts = (areas: Areas) => gzipped(JSON.stringify(Object.assign({}, ...Object.values(areas))));

/** Gzipped bytes of everything a browser gets from us. */
export async function measureSizes(project = 'dist'): Promise<Figures> {
  // It stands inside the user event as text, so it is weighed as the build makes it.
  const { record } = await buildBrowser(openProject(process.cwd()));
  const folder = path.join(project, FOLDER);
  const asset = (name: string) => {
    const file = readdirSync(path.join(folder, 'assets')).find((candidate) =>
      candidate.startsWith(`${name}-`),
    );
    if (file === undefined) throw new Error(`there is no asset ${name}`);
    return gzipped(readFileSync(path.join(folder, 'assets', file)));
  };
  const dialBytes = asset('softphone') + asset('telephone');
  return {
    recordScriptBytes: gzipped(record.content),
    ...Object.fromEntries(Object.keys(PAGES).map((page) => [`${page}ScriptBytes`, asset(page)])),
    pageTextsBytes: texts(PAGE_TEXTS),
    laterTextsBytes: texts(LATER_TEXTS),
    dialBytes,
    wholeSoftphoneBytes: dialBytes + asset('calls'),
    historyBytes: asset('history'),
    liveBytes: asset('live'),
    messagesBytes: asset('messages'),
    writingBytes: asset('writing'),
    contextBytes: asset('context'),
    recordBarBytes: asset('record-bar'),
    afterCallBytes: asset('after-call'),
    contactsBytes: asset('contacts'),
    phoneStylesBytes: asset('phone'),
    certificateBytes: asset('certificate'),
    stylesBytes: asset('page'),
  };
}
