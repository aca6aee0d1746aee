// Writes what follows from the rules: rules/index.ts, docs/rules.md, the settings in package.json with their texts in package.nls.json
// and its translations, and the schema of a folder's file.
// `--check` writes nothing and fails if anything would change.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAndImport, ROOT } from './bundle.mjs';
import { translated, withKeys, withSettings } from './generate/nls.mjs';

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

const {
  RULES: rules,
  SECTIONS,
  DEFAULT_SETTINGS,
  RUNS,
  LIMITS,
} = await bundleAndImport(`
  export { RULES } from './server/src/core/rules/index';
  export { SECTIONS } from './server/src/core/rule';
  export { DEFAULT_SETTINGS, RUNS } from './server/src/core/settings';
  import { LONGEST_GLOB, MOST_GLOBS } from './server/src/core/letter/glob';
  import { MOST_PHRASES, MOST_WORDS } from './server/src/core/watch-for';
  export const LIMITS = { LONGEST_GLOB, MOST_GLOBS, MOST_PHRASES, MOST_WORDS };
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

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];
const codeProperty = (description) => ({ type: 'string', enum: SEVERITIES, description });

/** Every setting by its key, as JSON Schema with what VS Code adds to it. */
const SETTINGS = {
  rules: {
    type: 'object',
    markdownDescription:
      'How each kind of finding shows: `error`, `warning`, `information`, `hint`, or `off`. What is not named keeps its own severity. The checks are for letters in English.',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        rules.map((rule) => [
          rule.code,
          codeProperty(`${rule.message} (${SECTIONS[rule.section]})`),
        ]),
      ),
      'watch-for': codeProperty('Your own phrases, listed under watchFor.'),
    },
  },
  quietWhileTyping: {
    type: 'boolean',
    markdownDescription:
      'Keep a new finding back while its sentence is being typed: until the sentence ends, or 1.2 seconds have passed.',
  },
  watchFor: {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    maxItems: LIMITS.MOST_PHRASES,
    markdownDescription: `Your own phrases that you want to be warned of, such as \`"the divorce"\`. Plain words, no patterns: upper and lower case and all kinds of apostrophes are the same, and quotations are left alone. At most ${LIMITS.MOST_PHRASES} phrases of at most ${LIMITS.MOST_WORDS} words.`,
  },
  'letters.include': {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: LIMITS.LONGEST_GLOB },
    maxItems: LIMITS.MOST_GLOBS,
    markdownDescription:
      'Which Markdown files are letters, as globs: `*` is any part of a name, `?` one character, `**` any folders, `{a,b}` one or the other. A glob may begin at any folder of the path. The front matter of a file has the last word: `to:`, `medium:` or `letter: true` make it a letter, `letter: false` makes it none.',
  },
  run: {
    type: 'string',
    enum: RUNS,
    markdownEnumDescriptions: [
      'As you type.',
      'When a letter is opened or saved.',
      'Only when you run the command **Olive Branch: Read This Letter**.',
    ],
    markdownDescription: 'When a letter is read and its findings are renewed.',
  },
};

/** Settings of the editor alone: they are no matter of a folder's file. */
const EDITOR_SETTINGS = {
  restBeforeSending: {
    type: 'number',
    scope: 'resource',
    default: 12,
    minimum: 0,
    markdownDescription:
      'How many hours a draft is better left to rest: looked over sooner, it is suggested to sleep on it. 0 never suggests it.',
  },
};

const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const manifest = read('package.json');
const texts = {};
manifest.contributes.configuration = {
  title: 'Olive Branch',
  properties: Object.fromEntries([
    ...Object.entries(SETTINGS).map(([key, { type, ...more }], at) => [
      `oliveBranch.${key}`,
      {
        type,
        scope: 'resource',
        order: at + 1,
        default: DEFAULT_SETTINGS[key],
        ...withKeys(`settings.${key}`, more, texts),
      },
    ]),
    ...Object.entries(EDITOR_SETTINGS).map(([key, setting], at) => [
      `oliveBranch.${key}`,
      {
        order: Object.keys(SETTINGS).length + at + 1,
        ...withKeys(`settings.${key}`, setting, texts),
      },
    ]),
  ]),
};
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
write('package.json', json(manifest));

const english = withSettings(read('package.nls.json'), texts);
write('package.nls.json', json(english));
for (const language of readdirSync(join(ROOT, 'server/l10n')).map((name) => name.slice(0, -5))) {
  const shown = read(`server/l10n/${language}.json`);
  const inIt = (text) => shown[text] ?? text;
  const ofRules = rules.map(({ code, message, section }) => [
    `settings.rules.${code}`,
    `${inIt(message)} (${inIt(SECTIONS[section])})`,
  ]);
  const path = `package.nls.${language}.json`;
  write(path, json(translated(english, read(path), Object.fromEntries(ofRules))));
}

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Olive Branch: the settings of a folder',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    ...Object.fromEntries(
      Object.entries(SETTINGS).map(([key, property]) => [
        key,
        {
          ...property,
          // Not every editor shows Markdown here.
          description: property.markdownDescription.replaceAll('`', ''),
          default: DEFAULT_SETTINGS[key],
        },
      ]),
    ),
  },
};
write('media/olivebranch.schema.json', `${JSON.stringify(schema, null, 2)}\n`);

if (stale.length > 0) {
  console.error(
    `Not up to date: ${stale.join(', ')}. Run "npm run generate" and commit the result.`,
  );
  process.exit(1);
}
