/** Commands of the server: what an action does that changes no word. */
import { type Connection, MessageType } from 'vscode-languageserver';
import type { Rule } from '../../core/rule';
import { rulePage } from '../../core/rule-page';
import { ADVISE, WHY } from '../../protocol';

export const COMMANDS: readonly string[] = [WHY, ADVISE];

/** Runs a command; anything unknown is left alone. `canShow` says whether the client opens pages. */
export async function runCommand(
  connection: Connection,
  rules: ReadonlyMap<string, Rule>,
  canShow: boolean,
  command: string,
  [code]: readonly unknown[],
): Promise<void> {
  const rule = typeof code === 'string' ? rules.get(code) : undefined;
  if (!rule) return;
  if (command === ADVISE) await say(connection, adviceOf(rule));
  if (command !== WHY) return;
  if (canShow) await connection.window.showDocument({ uri: rulePage(rule.code), external: true });
  else await say(connection, `${rule.why} ${rule.instead}`);
}

function adviceOf({ fixes }: Rule): string {
  const advice = fixes.flatMap((fix) => ('advice' in fix ? [fix.advice] : [])).join('\n\n');
  return advice.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*+|`/g, '');
}

function say(connection: Connection, message: string): Promise<void> {
  return connection.sendNotification('window/showMessage', { type: MessageType.Info, message });
}
