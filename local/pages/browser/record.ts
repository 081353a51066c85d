/**
 * What a record page's own scripts give to code on the page: `require` with the modules that the
 * model knows, and the messages that user events asked for, shown once the page is initialized
 * (NetSuite help, section_1530198114).
 */
import { create, type MessageOptions, Type } from './message-area.ts';

const MODULES: Readonly<Record<string, unknown>> = { 'N/ui/message': { create, Type } };

function load(name: string): unknown {
  const module = MODULES[name];
  if (module === undefined) throw new Error(`The model of NetSuite has no browser module ${name}`);
  return module;
}

/** AMD's asynchronous `require`. An unknown module fails loudly: nothing is guessed. */
function require(
  names: readonly string[],
  loaded?: (...modules: unknown[]) => void,
  failed?: (error: Error) => void,
): void {
  setTimeout(() => {
    let modules: unknown[];
    try {
      modules = names.map(load);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (failed === undefined) throw error;
      failed(error);
      return;
    }
    loaded?.(...modules);
  }, 0);
}

Object.assign(window, { require });

document.addEventListener('DOMContentLoaded', () => {
  const text = document.getElementById('model-page-init')?.textContent ?? '[]';
  for (const options of JSON.parse(text) as MessageOptions[]) create(options).show();
});
