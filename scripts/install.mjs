// Installs what is missing: the packages of package-lock.json, and nothing when they are there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules/.olive-branch-installed');
const NEEDED = [20, 19];

/** Ends with a plain message if this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(`This needs Node ${NEEDED.join('.')} or later; here is ${process.versions.node}.`);
  process.exit(2);
}

/** Runs npm in a folder; throws if it fails. On Windows npm is a script and wants a shell. */
export function npm(args, folder, env = {}) {
  const result = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...outsideNpm(process.env), npm_config_loglevel: 'error', ...env },
  });
  if (result.status !== 0) throw new Error(`npm ${args.join(' ')} did not work (see above).`);
}

/** What npm tells its scripts of itself and its Node is not true of another npm that a script starts. */
function outsideNpm(env) {
  const inherited =
    /^(?:npm_config_(?:user_agent|local_prefix|node_gyp|global_prefix)|npm_(?:node_)?execpath|npm_(?:lifecycle|package|command)\w*|NODE)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !inherited.test(name)));
}

/** Installs the project's own packages if they are missing or the lock file has changed. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing the packages this needs (half a minute) …');
  npm(['ci', '--no-audit', '--no-fund'], ROOT);
  writeFileSync(STAMP, lock);
}

/**
 * Installs packages into a folder of their own below .cache/, once for each list. Steps come one after another.
 * @param name of the folder
 * @param steps lists of packages with exact versions; `env` may be a function of the folder
 * @returns the folder
 */
export function installApart(name, steps, { env = () => ({}), note } = {}) {
  const folder = join(ROOT, '.cache', name);
  const stamp = join(folder, 'installed');
  const wanted = steps.flat().join(' ');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  if (note) console.log(note);
  // What an installation that was cut short has left would stand in the way of the next.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  for (const packages of steps)
    npm(['install', '--no-audit', '--no-fund', '--save-exact', ...packages], folder, env(folder));
  writeFileSync(stamp, wanted);
  return folder;
}
