// Makes the extension as a .vsix: build, then pack what package.json lists. Fails if it grew past its limits.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, installPackages } from './install.mjs';

checkNode();
installPackages();
const { ROOT } = await import('./bundle.mjs');

const MOST_BYTES = 2_000_000;
/** Beside the pictures of the walkthrough and the view. */
const MOST_FILES = 20;

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const VSIX = join(ROOT, `olive-branch-${version}.vsix`);

run('scripts/build.mjs');
run('node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', VSIX);
const bytes = statSync(VSIX).size;
// The icon of the view, and those of the walkthrough.
const pictures = 1 + readdirSync(join(ROOT, 'media/walkthrough')).length;
const files = filesIn(VSIX) - pictures;
console.log(`${VSIX}: ${files} files and ${pictures} pictures, ${Math.round(bytes / 1000)} kB`);
if (bytes > MOST_BYTES || files > MOST_FILES) {
  console.error(
    `The package may have ${MOST_FILES} files beside pictures and ${MOST_BYTES / 1000} kB at most.`,
  );
  process.exit(1);
}

function run(script, ...args) {
  const result = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (result.status !== 0) {
    process.stderr.write(result.stdout);
    process.exit(result.status ?? 1);
  }
}

/** How many files a zip holds: the count in its closing record. */
function filesIn(zip) {
  const bytes = readFileSync(zip);
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  return bytes.readUInt16LE(end + 10);
}
