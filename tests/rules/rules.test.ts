/** No case of its own: each rule's examples are its tests, and its words keep the house's tone. */
import assert from 'node:assert/strict';
import { RULES } from '../../server/src/core/rules';
import { runExamples } from './examples';

/** The contract: a code, once released, never changes its meaning and never goes. */
const CODES =
  `arguing-the-case being-right proving-change jealousy-bait ultimatum guilt-trip put-down hedging hinting passive-aggression dismissing-feelings
nothing-heard mixed-messages grand-promise promise surprise overpromising desperation codependence no-need-stated seeking-validation self-deprecation revenge closure
no-life-of-your-own medium-too-soon shouting rambling too-long pressure-to-reply false-pretext intent-unstated written-in-heat big-step too-many-asks unpausing
nothing-new no-contact threat self-harm surveillance placeholder`.split(/\s+/);

const SEVERITIES: Readonly<Record<string, string>> = {
  'no-contact': 'error',
  threat: 'error',
  'self-harm': 'error',
  surveillance: 'error',
  promise: 'information',
  closure: 'information',
  hedging: 'information',
  rambling: 'information',
  'too-long': 'information',
  'too-many-asks': 'information',
  'nothing-heard': 'hint',
  'no-need-stated': 'hint',
  'no-life-of-your-own': 'hint',
  'intent-unstated': 'hint',
  'nothing-new': 'hint',
};

describe('the rules', () => {
  it('are the codes of the contract', () => {
    assert.deepEqual(RULES.map(({ code }) => code).sort(), [...CODES].sort());
  });

  for (const rule of RULES) {
    describe(rule.code, () => {
      it('finds its bad examples and leaves its good ones', () =>
        assert.deepEqual(runExamples(rule), []));

      it('has enough of both', () => {
        assert.ok(rule.examples.bad.length >= 12, `${rule.examples.bad.length} bad`);
        assert.ok(rule.examples.good.length >= 8, `${rule.examples.good.length} good`);
      });

      it('has the severity of the contract', () =>
        assert.equal(rule.severity, SEVERITIES[rule.code] ?? 'warning'));

      it('speaks plainly', () => {
        assert.ok(rule.message.length <= 140, `${rule.message.length} characters`);
        for (const words of [rule.message, rule.why, rule.instead]) {
          assert.match(words, /^[A-Z“"].*[.?]$/s);
          assert.doesNotMatch(
            words,
            /!|\bex\b|toxic|narciss|manipulat|codependen|should have|don't be/i,
          );
        }
      });
    });
  }
});
