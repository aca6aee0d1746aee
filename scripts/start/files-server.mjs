// Lets VS Code for the Web read and save the letters of one folder: a server on the loopback address that answers only
// those who know its token, and reaches nothing outside its folder.
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join, sep } from 'node:path';

const FILE = 1;
const FOLDER = 2;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Serves a folder until the server is closed.
 * @returns the server, and the address that the workbench is to use
 */
export async function serveFiles(folder) {
  const root = await realpath(folder);
  const token = randomBytes(24).toString('hex');
  const server = createServer((request, response) => {
    answer(root, token, request).then(
      ([status, body]) => send(request, response, status, body),
      (error) =>
        send(
          request,
          response,
          error.code === 'ENOENT' ? 404 : 500,
          String(error.code ?? 'failed'),
        ),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/${token}` };
}

function send(request, response, status, body) {
  response.writeHead(status, {
    'Access-Control-Allow-Origin': request.headers.origin ?? 'null',
    'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE',
    'Access-Control-Allow-Headers': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

async function answer(root, token, request) {
  if (request.method === 'OPTIONS') return [204, ''];
  const url = new URL(request.url, 'http://127.0.0.1');
  const [, given, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (given !== token) return [403, ''];
  const path = inside(root, rest);
  if (!path) return [403, ''];
  if (request.method === 'GET')
    return url.searchParams.has('read') ? [200, await readFile(path)] : look(path, url);
  if (request.method === 'PUT') return write(path, request);
  if (request.method === 'DELETE')
    return [204, await rm(path, { recursive: url.searchParams.has('recursive') })];
  if (url.searchParams.has('folder')) return [204, void (await mkdir(path, { recursive: true }))];
  const to = inside(root, (url.searchParams.get('to') ?? '').split('/'));
  return to ? [204, await rename(path, to)] : [403, ''];
}

/** The path of a name inside the root; undefined if it would lead out of it. */
function inside(root, parts) {
  const path = join(root, ...parts.filter((part) => part !== ''));
  return path === root || path.startsWith(root + sep) ? path : undefined;
}

async function look(path, url) {
  const kind = (entry) => (entry.isDirectory() ? FOLDER : FILE);
  if (url.searchParams.has('list')) {
    const entries = await readdir(path, { withFileTypes: true });
    return [200, JSON.stringify(entries.map((entry) => [entry.name, kind(entry)]))];
  }
  const found = await stat(path);
  const { ctimeMs: ctime, mtimeMs: mtime, size } = found;
  return [200, JSON.stringify({ type: kind(found), ctime, mtime, size })];
}

async function write(path, request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return [413, ''];
    chunks.push(chunk);
  }
  await mkdir(dirname(path), { recursive: true });
  // Written beside and then moved, so that a letter is never half saved.
  const beside = `${path}.${process.pid}.saving`;
  await writeFile(beside, Buffer.concat(chunks));
  await rename(beside, path);
  return [204, ''];
}
