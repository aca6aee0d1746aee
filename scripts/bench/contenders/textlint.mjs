import { createRequire } from 'node:module';

// All three are CommonJS with a default export.
const require = createRequire(import.meta.url);
const { TextlintKernel } = require('@textlint/kernel');
const { default: plugin } = require('@textlint/textlint-plugin-markdown');
const writeGood = require('textlint-rule-write-good');

const kernel = new TextlintKernel();
const options = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin }],
  rules: [{ ruleId: 'write-good', rule: writeGood.default ?? writeGood }],
};

export default async (text) => (await kernel.lintText(text, options)).messages;
