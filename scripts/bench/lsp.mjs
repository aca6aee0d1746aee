// The real server over stdio, as an editor that pulls diagnostics talks to it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as protocol from 'vscode-languageserver-protocol/node';
import { ROOT } from '../bundle.mjs';
import { EMPTY_SERVER } from './contenders.mjs';
import { figures, measure } from './measure.mjs';
import { keystrokes } from './texts.mjs';

export const SERVER = join(ROOT, 'dist/server.js');
const URI = 'file:///bench/bench.letter.md';
const STARTS = 10;

/** From a keystroke to the diagnostics that come of it. */
export async function measureKeystrokes(text) {
  const server = await open(text);
  const type = async ({ position, character }) => {
    server.type(position, character);
    await server.pull();
  };
  // More runs than others get, as there is a budget for the 95th percentile.
  const times = await measure(type, placed(keystrokes(text)), { runs: 200 });
  server.kill();
  return times;
}

/** From the question to the answer, at one finding after the other: what can be done about it, and what it means. */
export async function measureHelp(text) {
  const server = await open(text);
  const places = server.findings.map(({ range }) => range);
  let at = 0;
  const next = { next: () => ({ value: places[at++ % places.length] }) };
  const actions = await measure(server.actions, next, { runs: 200 });
  const hovers = await measure(server.hover, next, { runs: 200 });
  server.kill();
  return { actions, hovers };
}

/**
 * From the start of the process to the first diagnostics; beside it the same for a server that does nothing, and what Node alone
 * takes to start and end.
 */
export async function measureStart(text) {
  const times = [];
  const empty = [];
  const bare = [];
  for (let start = 0; start < STARTS; start++) {
    times.push(await timeToDiagnostics(text));
    empty.push(await timeToDiagnostics(text, EMPTY_SERVER));
    bare.push(await timeOfNode());
  }
  return { ...figures(times), empty: figures(empty).p50, bareNode: figures(bare).p50 };
}

async function timeToDiagnostics(text, program) {
  const before = performance.now();
  const server = await open(text, program);
  const time = performance.now() - before;
  server.kill();
  return time;
}

/** What the server holds in MB after one letter, what a server that does nothing holds, and Node alone; undefined where there is no /proc. */
export async function measureMemory(text) {
  if (!existsSync('/proc/self/status')) return undefined;
  const servers = [];
  const empties = [];
  const bare = [];
  for (let turn = 0; turn < 5; turn++) {
    servers.push(await sizeOf(await open(text)));
    empties.push(await sizeOf(await open(text, EMPTY_SERVER)));
    const node = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'pipe' });
    bare.push(await settledSize(node.pid));
    node.kill();
  }
  const [server, empty, bareNode] = [servers, empties, bare].map((sizes) => figures(sizes).p50);
  return { server, empty, bareNode, over: server - bareNode };
}

async function sizeOf(server) {
  const size = await settledSize(server.pid);
  server.kill();
  return size;
}

/** A server that has the text open and has told its diagnostics once. */
async function open(text, program = SERVER) {
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout),
    new protocol.StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
  });
  await connection.sendNotification('initialized', {});
  const opened = { uri: URI, languageId: 'markdown', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument: opened });
  let version = 1;
  let previousResultId;
  const server = {
    pid: child.pid,
    type(position, character) {
      const contentChanges = [{ range: { start: position, end: position }, text: character }];
      const textDocument = { uri: URI, version: ++version };
      // Not awaited: an editor goes on at once, and messages keep their order.
      void connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    },
    findings: [],
    actions: (range) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: URI },
        range,
        context: { diagnostics: [] },
      }),
    hover: ({ start }) =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position: start }),
    async pull() {
      const textDocument = { uri: URI };
      const params = { textDocument, ...(previousResultId && { previousResultId }) };
      const report = await connection.sendRequest('textDocument/diagnostic', params);
      previousResultId = report.resultId;
      server.findings = report.items ?? server.findings;
    },
    kill() {
      connection.dispose();
      child.kill('SIGKILL');
    },
  };
  await server.pull();
  return server;
}

/** Keystrokes with their place as the protocol has it. */
function* placed(typed) {
  for (const { text, at, character } of typed) {
    const before = text.slice(0, at);
    const line = before.split('\n').length - 1;
    yield { character, position: { line, character: at - (before.lastIndexOf('\n') + 1) } };
  }
}

function timeOfNode() {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const node = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
    node.on('error', reject);
    node.on('exit', () => resolve(performance.now() - start));
  });
}

async function settledSize(pid) {
  await sleep(500);
  const [, kB] = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(kB) / 1024;
}
