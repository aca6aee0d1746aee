// Runs inside VS Code for the Web: makes the folder that files-server.mjs serves look like any other folder.
// ADDRESS is put in front of this file when it is laid out.
const vscode = require('vscode');

const at = (uri, query) =>
  `${ADDRESS}${uri.path.split('/').map(encodeURIComponent).join('/')}?${query}`;

async function ask(uri, query, init) {
  const response = await fetch(at(uri, query), init);
  if (response.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
  if (!response.ok) throw vscode.FileSystemError.Unavailable(uri);
  return response;
}

exports.activate = (context) => {
  const changes = new vscode.EventEmitter();
  const tell = (type, uri) => changes.fire([{ type, uri }]);
  const { Changed, Created, Deleted } = vscode.FileChangeType;
  const stat = async (uri) => (await ask(uri, 'stat')).json();
  const exists = (uri) =>
    stat(uri).then(
      () => true,
      () => false,
    );
  const provider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat,
    readDirectory: async (uri) => (await ask(uri, 'list')).json(),
    readFile: async (uri) => new Uint8Array(await (await ask(uri, 'read')).arrayBuffer()),
    async writeFile(uri, body, { create, overwrite }) {
      const isThere = await exists(uri);
      if (!isThere && !create) throw vscode.FileSystemError.FileNotFound(uri);
      if (isThere && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
      await ask(uri, 'write', { method: 'PUT', body });
      tell(isThere ? Changed : Created, uri);
    },
    async createDirectory(uri) {
      await ask(uri, 'folder', { method: 'POST' });
      tell(Created, uri);
    },
    async delete(uri, { recursive }) {
      await ask(uri, recursive ? 'recursive' : 'one', { method: 'DELETE' });
      tell(Deleted, uri);
    },
    async rename(from, to, { overwrite }) {
      if (!overwrite && (await exists(to))) throw vscode.FileSystemError.FileExists(to);
      await ask(from, `to=${encodeURIComponent(to.path)}`, { method: 'POST' });
      tell(Deleted, from);
      tell(Created, to);
    },
  };
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('vscode-test-web', provider, {
      isCaseSensitive: true,
    }),
  );
};
