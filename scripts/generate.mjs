// Writes what follows from the rules: rules/index.ts, docs/rules.md and the settings in package.json.
// `--check` writes nothing and fails if anything would change.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAndImport, ROOT } from './bundle.mjs';

const RULES = join(ROOT, 'server/src/core/rules');
const checkOnly = process.argv.includes('--check');
const stale = [];

function write(path, content) {
  const file = join(ROOT, path);
  let now = '';
  try {
    now = readFileSync(file, 'utf8');
  } catch {}
  if (now === content) return;
  if (checkOnly) stale.push(path);
  else writeFileSync(file, content);
}

const codes = readdirSync(RULES)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3))
  .sort();

const camel = (code) => code.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
write(
  'server/src/core/rules/index.ts',
  `/** All rules, by code. Generated from the files of this folder: \`npm run generate\`. */
${codes.map((code) => `import ${camel(code)} from './${code}';`).join('\n')}

export const RULES = [
${codes.map((code) => `  ${camel(code)},`).join('\n')}
];
`,
);

const { RULES: rules, SECTIONS } = await bundleAndImport(`
  export { RULES } from './server/src/core/rules/index';
  export { SECTIONS } from './server/src/core/rule';
`);

const WHERE = { span: 'words in the letter', letter: 'the letter as a whole' };
const example = (text) =>
  `- ${text
    .replace(/\s*\n\s*/g, ' / ')
    .replace(/[«]/g, '**')
    .replace(/[»]/g, '**')
    .replace(/([[\]_|<>])/g, '\\$1')}`;
const short = (text) => !text.startsWith('---') && text.length <= 160;

function page(rule) {
  return `### ${rule.code}

${rule.message}

${rule.why} ${rule.instead}

*${SECTIONS[rule.section]}; about ${WHERE[rule.where]}; ${rule.severity} unless you set it otherwise.*

Such as:

${rule.examples.bad.filter(short).slice(0, 6).map(example).join('\n') || '- (see the tests)'}

Not this:

${rule.examples.good.filter(short).slice(0, 6).map(example).join('\n') || '- (see the tests)'}
`;
}

const bySection = Object.keys(SECTIONS).map((section) => [
  section,
  rules.filter((rule) => rule.section === section),
]);
write(
  'docs/rules.md',
  `# What Olive Branch looks for

Made from the rules by \`npm run generate\`. Each code can be switched off, or given another severity, with the setting
\`oliveBranch.rules\`, and left alone in one place with a comment in the letter: \`<!-- olive-branch-disable-next-line code -->\`.
The words that a finding sits on are in bold. The checks read English.

${bySection.map(([section, list]) => `## ${SECTIONS[section]}\n\n${list.map(page).join('\n')}`).join('\n')}`,
);

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
manifest.contributes.configuration = {
  title: 'Olive Branch',
  properties: {
    'oliveBranch.rules': {
      type: 'object',
      scope: 'resource',
      order: 1,
      markdownDescription:
        'How each kind of finding shows: `error`, `warning`, `information`, `hint`, or `off`. What is not named keeps its own severity.',
      default: {},
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map((rule) => [
          rule.code,
          {
            type: 'string',
            enum: ['error', 'warning', 'information', 'hint', 'off'],
            description: `${rule.message} (${SECTIONS[rule.section]})`,
          },
        ]),
      ),
    },
  },
};
write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);

if (stale.length > 0) {
  console.error(
    `Not up to date: ${stale.join(', ')}. Run "npm run generate" and commit the result.`,
  );
  process.exit(1);
}
