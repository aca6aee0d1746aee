/** What a person may set about the checks, as plain values. Where it comes from (editor, command line) is not known here. */
import type { Severity } from './finding';

export type RuleSetting = Severity | 'off';

export interface Settings {
  /** Codes with a severity of their own, or switched off. Codes that are not named keep the rule's. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Whether a new finding in the sentence that is being typed waits until the sentence ends, or a moment has passed. */
  readonly quietWhileTyping: boolean;
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, quietWhileTyping: true };

const VALUES = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);

/**
 * Makes settings of whatever an editor sends. What cannot be used is left out, so that the default stands.
 * @param value the value of the `oliveBranch` section, from anywhere
 */
export function readSettings(value: unknown): Settings {
  const rules = isRecord(value) && isRecord(value.rules) ? value.rules : {};
  const usable = Object.entries(rules).filter((entry): entry is [string, RuleSetting] =>
    VALUES.has(entry[1]),
  );
  const quietWhileTyping = !isRecord(value) || value.quietWhileTyping !== false;
  return { rules: Object.fromEntries(usable), quietWhileTyping };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
