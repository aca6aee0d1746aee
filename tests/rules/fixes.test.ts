/** No case of its own: each rule's bad examples try its fixes, with all rules and the learned reader looking on. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Checker } from '../../server/src/core/check';
import { RULES } from '../../server/src/core/rules';
import { readAssets } from '../../server/src/node/assets';
import { runFixes } from './fixes';

describe('fixes', () => {
  const checker = new Checker(RULES, readAssets(join(process.cwd(), 'dist')));
  for (const rule of RULES) {
    it(`of ${rule.code} take the finding away, raise none, and leave a sentence`, () => {
      assert.deepEqual(runFixes(rule, checker), []);
    });
  }
});
