/** The labelled letters of this folder are a benchmark: what is read well today is not read worse tomorrow. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Checker } from '../../server/src/core/check';
import { RULES } from '../../server/src/core/rules';
import { readAssets } from '../../server/src/node/assets';
import { LETTER_CODES, measure, total } from './measure';

interface Floor {
  readonly recall: number;
  readonly precision: number;
}

const CORPUS = join(process.cwd(), 'tests/corpus');
const FLOORS = JSON.parse(readFileSync(join(CORPUS, 'floors.json'), 'utf8')) as Record<
  string,
  Record<string, Floor>
>;

describe('the corpus', () => {
  const checker = new Checker(RULES, readAssets(join(process.cwd(), 'dist')));
  const find = (text: string) => checker.check(checker.parse(text, 'draft.letter.md')).findings;

  it('has floors for every set', () => {
    const sets = readdirSync(CORPUS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(Object.keys(FLOORS).sort(), sets.sort());
  });

  for (const [set, floors] of Object.entries(FLOORS)) {
    it(`${set} is read at least as well as it was`, () => {
      const folder = join(CORPUS, set);
      const letters = readdirSync(folder).filter((name) => name.endsWith('.letter.md'));
      const { byCode } = measure(
        letters.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
        find,
      );
      for (const [group, floor] of Object.entries(floors)) {
        const { marks, found, raised, right } = total(
          byCode,
          (code) => LETTER_CODES.has(code) === (group === 'letter codes'),
        );
        assert.ok(
          found / marks >= floor.recall,
          `${group}: recall ${found}/${marks}, floor ${floor.recall}`,
        );
        assert.ok(
          right / raised >= floor.precision,
          `${group}: precision ${right}/${raised}, floor ${floor.precision}`,
        );
      }
    });
  }
});
