/** The server as a program: `server.js --stdio | --node-ipc | --socket=PORT`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { bundlesIn, readAssets } from './assets';
import { readTextFile } from './read-file';

const USAGE = `Olive Branch language server ${version}
Reads letters (Markdown) and tells an editor what it finds. An editor starts it as: server.js --stdio`;

const WAYS = /^--(?:stdio|node-ipc|socket=|pipe=)/;

if (process.argv.includes('--version')) console.log(version);
else if (process.argv.some((argument) => WAYS.test(argument)))
  startServer(createConnection(ProposedFeatures.all), {
    version,
    assets: readAssets(__dirname),
    readFile: readTextFile,
    bundleFor: bundlesIn(__dirname),
  });
else {
  console.error(USAGE);
  process.exitCode = process.argv.includes('--help') ? 0 : 2;
}
