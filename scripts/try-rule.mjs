// node scripts/try-rule.mjs CODE… [--corpus FOLDER] [--false] [--misses]
// Runs the examples and the fixes of the named rules and, given a folder of labelled text, says how each rule alone does on it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleAndImport } from './bundle.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, false: { type: 'boolean' }, misses: { type: 'boolean' } },
});
const modules = await bundleAndImport(`
  ${positionals.map((code, at) => `export { default as rule${at} } from './server/src/core/rules/${code}';`).join('\n')}
  export { Checker } from './server/src/core/check';
  export { RULES } from './server/src/core/rules/index';
  export { runExamples } from './tests/rules/examples';
  export { runFixes } from './tests/rules/fixes';
  export { parseMarked } from './tests/marked';
`);
const { Checker, RULES, runExamples, runFixes, parseMarked } = modules;
const all = new Checker(RULES);

for (const [at, code] of positionals.entries()) {
  const rule = modules[`rule${at}`];
  const problems = [...runExamples(rule), ...runFixes(rule, all)];
  console.log(
    `${code}: ${rule.examples.bad.length} bad, ${rule.examples.good.length} good; ${problems.length} problems`,
  );
  for (const problem of problems) console.log(`  ${problem}`);
  if (values.corpus) measure(rule, values.corpus);
}

function measure(rule, corpus) {
  const checker = new Checker([rule]);
  const find = (text) =>
    checker
      .check(checker.parse(text, 'x.letter.md'))
      .findings.filter(({ code }) => code === rule.code);
  const tally = {
    marks: 0,
    found: 0,
    flags: 0,
    right: 0,
    plus: 0,
    plusFound: 0,
    minus: 0,
    minusClean: 0,
  };
  const wrong = [];
  const missed = [];
  for (const folder of readdirSync(corpus, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const name of readdirSync(join(corpus, folder.name))) {
      const source = readFileSync(join(corpus, folder.name, name), 'utf8');
      if (name.endsWith('.letter.md')) {
        const { text, marks, expect, allow } = parseMarked(source);
        const found = find(text);
        if (rule.where === 'letter') {
          if (expect.includes(rule.code)) {
            tally.marks++;
            if (found.length) tally.found++;
            else missed.push(`${folder.name}/${name}`);
          }
          if (found.length && !allow.includes(rule.code)) {
            tally.flags++;
            if (expect.includes(rule.code)) tally.right++;
            else wrong.push(`${folder.name}/${name}`);
          }
          continue;
        }
        const meets = (finding, mark) => finding.start < mark.end && finding.end > mark.start;
        for (const mark of marks.filter((each) => !each.optional && each.codes[0] === rule.code)) {
          tally.marks++;
          if (found.some((finding) => meets(finding, mark))) tally.found++;
          else missed.push(text.slice(mark.start, mark.end));
        }
        for (const finding of found) {
          const here = marks.filter((mark) => meets(finding, mark));
          if (
            here.some(
              (mark) =>
                mark.optional && (mark.codes.includes(rule.code) || mark.codes.includes('*')),
            )
          )
            continue;
          tally.flags++;
          if (here.some((mark) => mark.codes.includes(rule.code))) tally.right++;
          else
            wrong.push(
              `${text.slice(Math.max(0, finding.start - 50), finding.start)}«${text.slice(finding.start, finding.end)}»${text.slice(finding.end, finding.end + 40)}`,
            );
        }
      } else if (name.endsWith('.tsv') && rule.where === 'span') {
        const own = name === `${rule.code}.tsv`;
        for (const line of source.split(/\r?\n/).filter(Boolean)) {
          const [label, sentence, others = ''] = line.split('\t');
          const found = find(`---\nto: Sam\n---\n\n${sentence}\n`);
          const fair = others.split(',').includes(rule.code);
          if (own && label === '+') {
            tally.plus++;
            if (found.length) tally.plusFound++;
            else missed.push(sentence);
          } else if (!fair) {
            tally.minus++;
            if (!found.length) tally.minusClean++;
            else wrong.push(`[${name}] ${sentence}`);
          }
        }
      }
    }
  }
  const share = (a, b) => `${b ? ((100 * a) / b).toFixed(1) : '-'}% (${a}/${b})`;
  console.log(
    `  letters: recall ${share(tally.found, tally.marks)}, precision ${share(tally.right, tally.flags)}; own sentences found ${share(tally.plusFound, tally.plus)}; others left alone ${share(tally.minusClean, tally.minus)}`,
  );
  if (values.false) for (const line of wrong) console.log(`  - ${line.replace(/\s+/g, ' ')}`);
  if (values.misses) for (const line of missed) console.log(`  ? ${line.replace(/\s+/g, ' ')}`);
}
