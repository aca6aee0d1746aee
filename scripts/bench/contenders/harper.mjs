import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();

export default (text) => linter.lint(text, { language: 'markdown' });
