// Opens the desktop VS Code with the extension, if it is on this machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ROOT } from '../bundle.mjs';

const MAC = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
const OLDEST = [1, 91];

/** The command that starts the desktop VS Code; undefined if there is none, or none that is new enough. */
export function findDesktop() {
  return ['code', ...(existsSync(MAC) ? [MAC] : [])].find((command) => {
    const result = run(command, ['--version']);
    const [major, minor] = (result.stdout ?? '').split('.').map(Number);
    return (
      result.status === 0 && (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
    );
  });
}

/** Opens a window on a folder of letters; false if VS Code would not start. */
export function startDesktop(command, letters) {
  const result = run(command, ['--new-window', `--extensionDevelopmentPath=${ROOT}`, letters]);
  if (result.status !== 0) return false;
  console.log(`
VS Code is opening with Olive Branch, on the letters in
  ${letters}
What you save there is kept in that folder. Nothing leaves this machine.`);
  return true;
}

function run(command, args) {
  return spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' });
}
