/** The command line: `olive-branch check FILE|FOLDER…`, `olive-branch config FILE`. Exit code 0: nothing found; 1: findings; 2: could not do it. */
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { Checker, type Report } from '../core/check';
import type { Severity } from '../core/finding';
import { RULES } from '../core/rules';
import { WATCH_FOR } from '../core/watch-for';
import { readAssets } from '../node/assets';
import { configOf } from './config';
import { toJson } from './json';
import { type Checked, type Read, readAll, Unreadable } from './letters';
import { toSarif } from './sarif';
import { LetterSettings } from './settings';
import { toText } from './text';

const USAGE = `olive-branch ${version}: reads letters to an ex-partner against the guidance. Nothing leaves your machine.

  olive-branch check FILE|FOLDER…     check letters; a folder is searched for them; - reads standard input
  olive-branch config FILE            each setting that holds for a letter, and where it comes from

  --format text|json|sarif            how to say what was found (default: text)
  --fail-on error|warning|information|hint
                                      which findings make the exit code 1 (default: hint, so any)
  --version, --help

Exit code: 0 nothing found, 1 findings, 2 something could not be read.
A Markdown file is a letter if it is named *.letter.md, lies in a folder named letters, or has to: or medium: in its
front matter. Other files are left alone. A file .olivebranch.json beside letters or above them can say otherwise.`;

const FORMATS = { text: toText, json: toJson, sarif: toSarif } as const;
const CODES = new Set([...RULES.map(({ code }) => code), WATCH_FOR]);
const RANKS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

class Misuse extends Error {}

function readArguments(args: readonly string[]) {
  const options = {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'hint' },
    version: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const format = Object.entries(FORMATS).find(([name]) => name === values.format)?.[1];
    if (!format) throw new Misuse(`--format can be text, json or sarif, not "${values.format}".`);
    const failOn = RANKS.map(String).indexOf(values['fail-on']);
    if (failOn < 0)
      throw new Misuse(
        `--fail-on can be error, warning, information or hint, not "${values['fail-on']}".`,
      );
    return { help: values.help, version: values.version, format, failOn, positionals };
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** Runs the command line and gives the exit code. */
async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const { help, version: wantsVersion, format, failOn, positionals } = readArguments(args);
  if (wantsVersion) return print(version);
  if (help) return print(USAGE);
  const [command, ...paths] = positionals;
  if (command === 'config') return config(paths);
  if (command !== 'check')
    throw new Misuse(command ? `There is no command "${command}".` : 'Say what to do.');
  if (paths.length === 0)
    throw new Misuse('Name a letter or a folder to check, or - for standard input.');
  const checker = new Checker(RULES, readAssets(__dirname));
  const settings = new LetterSettings(CODES);
  const checked: Checked[] = [];
  let failed = false;
  for await (const read of readAll(paths, settings.for)) {
    if (read instanceof Unreadable) {
      console.error(read.message);
      failed ||= read.isError;
      continue;
    }
    checked.push({ ...read, report: report(checker, read) });
  }
  await write(`${format(checked, version)}\n`);
  if (failed) return 2;
  const counts = checked.some(({ report }) =>
    report.findings.some(({ severity }) => RANKS.indexOf(severity) <= failOn),
  );
  return counts ? 1 : 0;
}

async function config([path, ...others]: readonly string[]): Promise<0 | 2> {
  if (path === undefined || others.length > 0)
    throw new Misuse('Name the one letter whose settings you want to see.');
  const text = await configOf(path, new LetterSettings(CODES));
  if (!(text instanceof Unreadable)) return print(text);
  console.error(text.message);
  return 2;
}

/** What was read was found to be a letter, so its path has no more to say. */
function report(checker: Checker, { text, path, settings }: Read): Report {
  return checker.check(checker.parse(text, path, undefined, ['**']), settings);
}

function print(text: string): 0 {
  console.log(text);
  return 0;
}

/** Waits until a pipe has taken it all: exiting before that would cut it short. */
function write(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(text, () => done());
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(
      error instanceof Misuse
        ? `${error.message}\n\n${USAGE}`
        : `Something went wrong: ${String(error)}`,
    );
    process.exitCode = 2;
  },
);
