/** Commands of the server: what an action does that changes no word. */
import { type Connection, MessageType } from 'vscode-languageserver';
import type { Translate } from '../../core/finding';
import type { Rule } from '../../core/rule';
import { rulePage } from '../../core/rule-page';
import { ADVISE, READ, WHY } from '../../protocol';

export const COMMANDS: readonly string[] = [WHY, ADVISE, READ];

export interface Host {
  readonly connection: Connection;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether the client opens pages. */
  readonly canShow: boolean;
  readonly t: Translate;
}

/** Runs a command; anything unknown is left alone. */
export async function runCommand(
  { connection, rules, canShow, t }: Host,
  command: string,
  [code]: readonly unknown[],
): Promise<void> {
  const rule = typeof code === 'string' ? rules.get(code) : undefined;
  if (!rule) return;
  if (command === ADVISE) await say(connection, adviceOf(rule, t));
  if (command !== WHY) return;
  if (canShow) await connection.window.showDocument({ uri: rulePage(rule.code), external: true });
  else await say(connection, `${t(rule.why)} ${t(rule.instead)}`);
}

function adviceOf({ fixes }: Rule, t: Translate): string {
  const advice = fixes.flatMap((fix) => ('advice' in fix ? [t(fix.advice)] : [])).join('\n\n');
  return advice.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*+|`/g, '');
}

function say(connection: Connection, message: string): Promise<void> {
  return connection.sendNotification('window/showMessage', { type: MessageType.Info, message });
}
