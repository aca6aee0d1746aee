/** The checklist as a tree: draws again only what looks different, so that typing does not make it flicker. */
import { type Disposable, EventEmitter, type TreeDataProvider, TreeItem } from 'vscode';
import type { ReportParams } from '../../server/src/protocol';
import { type Rows, rowsOf } from './steps-rows';

export class StepsTree implements TreeDataProvider<string>, Disposable {
  private readonly changed = new EventEmitter<string | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private rows: Rows = new Map();
  private roots: readonly string[] = [];
  private uri: string | undefined;

  /** Shows a report, or nothing. */
  show(report: ReportParams | undefined): void {
    const rows = report ? rowsOf(report) : new Map();
    const before = this.rows;
    const roots = [...rows].filter(([, { parent }]) => parent === undefined).map(([name]) => name);
    const isSame = report?.uri === this.uri && roots.join() === this.roots.join();
    this.rows = rows;
    this.roots = roots;
    this.uri = report?.uri;
    if (!isSame) {
      this.changed.fire(undefined);
      return;
    }
    for (const [name, { face, parent }] of rows) {
      const known = before.get(name);
      // A new row is drawn with the one above it, whose face names its children.
      if (known && known.face !== face && !isDrawnWith(parent, before, rows))
        this.changed.fire(name);
    }
  }

  getChildren(name?: string): string[] {
    return [...(name === undefined ? this.roots : (this.rows.get(name)?.children ?? []))];
  }

  getTreeItem(name: string): TreeItem {
    return this.rows.get(name)?.item ?? new TreeItem('');
  }

  getParent(name: string): string | undefined {
    return this.rows.get(name)?.parent;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** True if the row above has other rows under it now: then all of them are drawn. */
function isDrawnWith(parent: string | undefined, before: Rows, now: Rows): boolean {
  if (parent === undefined) return false;
  return before.get(parent)?.children.join() !== now.get(parent)?.children.join();
}
