/** The view "Letter steps": the checklist of the letter in front, as the server last told it. It asks nothing, and knows no guidance. */
import { type Disposable, TreeItemCheckboxState, type TreeView, window, workspace } from 'vscode';
import type { ReportParams } from '../../server/src/protocol';
import { boxOf, placesIn, toLookAt } from './steps-rows';
import { StepsTree } from './steps-tree';

const STEPS_VIEW = 'oliveBranch.steps';

/** Handed the name of a box and whether it was ticked, for the letter at an address. */
export type Tick = (uri: string, box: string, isTicked: boolean) => Promise<void>;

export class StepsView implements Disposable {
  private readonly tree = new StepsTree();
  private readonly view: TreeView<string>;
  private readonly disposables: Disposable[];
  private readonly reports = new Map<string, ReportParams>();
  private shown: string | undefined;

  constructor(tick: Tick) {
    this.view = window.createTreeView(STEPS_VIEW, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    this.disposables = [
      this.view,
      this.tree,
      window.onDidChangeActiveTextEditor(() => this.show()),
      window.onDidChangeVisibleTextEditors(() => this.show()),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.reports.delete(uri.toString());
        this.show();
      }),
      this.view.onDidChangeCheckboxState(async ({ items }) => {
        const uri = this.shown;
        if (uri === undefined) return;
        // One after the other: each is an edit to what the one before has left.
        for (const [name, state] of items)
          await tick(uri, boxOf(name), state === TreeItemCheckboxState.Checked);
      }),
    ];
  }

  /** Takes in a report; draws what has changed of it, if its letter is the one that is shown. */
  take(report: ReportParams): void {
    if (report.isLetter) this.reports.set(report.uri, report);
    else this.reports.delete(report.uri);
    this.show();
  }

  /** The last report on a letter. */
  report(uri: string): ReportParams | undefined {
    return this.reports.get(uri);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Shows the letter in front; the one before for as long as it can be seen and no other is in front. */
  private show(): void {
    const active = window.activeTextEditor?.document.uri.toString();
    const visible = window.visibleTextEditors.map(({ document }) => document.uri.toString());
    const wanted = [active, this.shown].find(
      (uri) => uri !== undefined && this.reports.has(uri) && visible.includes(uri),
    );
    const report = wanted === undefined ? undefined : this.reports.get(wanted);
    this.shown = wanted;
    this.tree.show(report);
    this.count(report ? placesIn(report) : 0);
  }

  /** The count on the view's icon; none where there is nothing to look at. */
  private count(value: number): void {
    if ((this.view.badge?.value ?? 0) === value) return;
    this.view.badge = value === 0 ? undefined : { value, tooltip: toLookAt(value) };
  }
}
