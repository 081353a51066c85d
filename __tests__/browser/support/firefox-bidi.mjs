#!/usr/bin/env node
/**
 * Starts Firefox, named by FIREFOX_PATH, for Playwright's WebDriver BiDi, and stands between the
 * two: Playwright sets media features for every page, and Firefox's extended support release doesn't
 * know that command (WebDriver BiDi, emulation.setMediaFeaturesOverride). It is answered here, and
 * the page keeps the browser's own features. Everything else passes as it is.
 */
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

const UNKNOWN = 'emulation.setMediaFeaturesOverride';
const READY = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/** @param {WebSocket} playwright @param {string} address */
function join(playwright, address) {
  const firefox = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  /** What Playwright says before Firefox is there. @type {string[]} */
  let early = [];
  playwright.on('message', (data) => {
    const text = String(data);
    const { id, method } = JSON.parse(text);
    if (method === UNKNOWN) playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
    else if (firefox.readyState === WebSocket.OPEN) firefox.send(text);
    else early.push(text);
  });
  firefox.on('open', () => {
    for (const text of early) firefox.send(text);
    early = [];
  });
  firefox.on('message', (data) => {
    playwright.send(String(data));
  });
  firefox.on('close', () => {
    playwright.close();
  });
  playwright.on('close', () => {
    firefox.close();
  });
  firefox.on('error', () => {
    playwright.close();
  });
}

const child = spawn(process.env.FIREFOX_PATH ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'ignore', 'pipe'],
});
let said = '';
child.stderr.on('data', (chunk) => {
  said += String(chunk);
  const address = READY.exec(said)?.[1];
  if (address === undefined) return;
  child.stderr.removeAllListeners('data').resume();
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
  server.on('connection', (socket) => {
    join(socket, address);
  });
});
child.on('error', (failure) => {
  process.stderr.write(`${failure.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exit(code ?? 1);
});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => child.kill(signal));
