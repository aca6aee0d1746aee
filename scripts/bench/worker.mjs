// One contender and one text, in a process that nobody shares: node worker.mjs MODULE FILE
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measure } from './measure.mjs';
import { keystrokes, wordChanges } from './texts.mjs';

const [module, file] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

const start = performance.now();
const { default: check, isTyped } = await import(pathToFileURL(module).href);
const findings = (await check(text)).length;
const first = performance.now() - start;

const typed = keystrokes(text);
const inputs = isTyped ? { next: () => ({ value: typed.next().value.text }) } : wordChanges(text);
const times = await measure(check, inputs);
process.send({ ...times, first, findings, rss: process.memoryUsage.rss() / 2 ** 20 });
