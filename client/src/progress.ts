/** How far a person has come, for the walkthrough alone: context keys that are set once and never counted. */
import { commands } from 'vscode';
import type { ReportParams } from '../../server/src/protocol';

/** Each key, and when a letter shows that it is reached. */
const REACHED_WHEN: Readonly<Record<string, (report: ReportParams) => boolean>> = {
  'oliveBranch.hasLetter': ({ isLetter }) => isLetter,
  'oliveBranch.hasFinding': ({ isLetter, counts }) =>
    isLetter && counts.error + counts.warning + counts.information > 0,
  'oliveBranch.hasTick': ({ steps }) =>
    steps.some(({ boxes }) => boxes.some(({ isTicked }) => isTicked)),
};

export class Progress {
  private readonly reached = new Set<string>();

  take(report: ReportParams): void {
    for (const [key, isReached] of Object.entries(REACHED_WHEN)) {
      if (this.reached.has(key) || !isReached(report)) continue;
      this.reached.add(key);
      void commands.executeCommand('setContext', key, true);
    }
  }
}
