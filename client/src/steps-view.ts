/** The view "Letter steps": the checklist of the letter in front, as the server last told it. It asks nothing, and knows no guidance. */
import {
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { ReportAim, ReportBox, ReportParams, ReportStep } from '../../server/src/protocol';
import { GO_TO_NEXT, OFFER_LINE, REVEAL } from './letter-places';

export const STEPS_VIEW = 'oliveBranch.steps';

const PROMISES = 'promises';
const LONGEST_LABEL = 80;

/** One row: what it shows, and the rows under it. Rows are told apart by their names alone. */
interface Row {
  readonly item: TreeItem;
  readonly children: readonly string[];
  readonly parent: string | undefined;
  /** All that a person can see of it, to know when it has to be drawn again. */
  readonly face: string;
}

type Rows = ReadonlyMap<string, Row>;

/** Handed the name of a box and whether it was ticked, for the letter at an address. */
export type Tick = (uri: string, box: string, isTicked: boolean) => Promise<void>;

export class StepsView implements TreeDataProvider<string>, Disposable {
  private readonly changed = new EventEmitter<string | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<string>;
  private readonly disposables: Disposable[];
  private readonly reports = new Map<string, ReportParams>();
  private shown: string | undefined;
  private rows: Rows = new Map();
  private roots: readonly string[] = [];

  constructor(tick: Tick) {
    this.view = window.createTreeView(STEPS_VIEW, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.disposables = [
      this.view,
      this.changed,
      window.onDidChangeActiveTextEditor(() => this.show()),
      window.onDidChangeVisibleTextEditors(() => this.show()),
      this.view.onDidChangeCheckboxState(({ items }) => {
        const uri = this.shown;
        if (uri === undefined) return;
        for (const [name, state] of items)
          void tick(uri, boxOf(name), state === TreeItemCheckboxState.Checked);
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
    const isOther = wanted !== this.shown;
    this.shown = wanted;
    this.draw(report ? rowsOf(report) : new Map(), isOther);
    this.count(report);
  }

  /** Draws again only what looks different, so that typing does not make the view flicker. */
  private draw(rows: Rows, isOther: boolean): void {
    const before = this.rows;
    this.rows = rows;
    const roots = [...rows].filter(([, { parent }]) => parent === undefined).map(([name]) => name);
    const isSame = roots.join() === this.roots.join();
    this.roots = roots;
    if (isOther || !isSame) {
      this.changed.fire(undefined);
      return;
    }
    for (const [name, { face, parent }] of rows) {
      const isNew = !before.has(name);
      // A new row is drawn with the one above it, whose face names its children.
      if (!isNew && before.get(name)?.face !== face && !isDrawnWith(parent, before, rows))
        this.changed.fire(name);
    }
  }

  private count(report: ReportParams | undefined): void {
    const value = report?.steps.flatMap(({ aims }) => aims).reduce(plusPlaces, 0) ?? 0;
    const tooltip = toLookAt(value);
    if (this.view.badge?.value === value || (value === 0 && !this.view.badge)) return;
    this.view.badge = value === 0 ? undefined : { value, tooltip };
  }
}

const plusPlaces = (sum: number, { places }: ReportAim) => sum + places.length;

/** True if the row above has other rows under it now: then all of them are drawn. */
function isDrawnWith(parent: string | undefined, before: Rows, now: Rows): boolean {
  if (parent === undefined) return false;
  return before.get(parent)?.children.join() !== now.get(parent)?.children.join();
}

function rowsOf(report: ReportParams): Rows {
  const rows = new Map<string, Row>();
  const add = (name: string, parent: string | undefined, item: TreeItem, children: string[]) => {
    item.id = name;
    rows.set(name, { item, parent, children, face: faceOf(item, children) });
  };
  for (const step of report.steps) {
    const aims = step.aims.map(({ code }) => `${step.id}/${code}`);
    const boxes = step.boxes.map(({ id }) => `${step.id}/box/${id}`);
    add(step.id, undefined, stepItem(step), [...aims, ...boxes]);
    for (const aim of step.aims)
      add(`${step.id}/${aim.code}`, step.id, aimItem(report.uri, aim), []);
    for (const box of step.boxes) add(`${step.id}/box/${box.id}`, step.id, boxItem(box), []);
  }
  if (report.promises.length > 0) {
    const names = report.promises.map((_, at) => `${PROMISES}/${at}`);
    add(PROMISES, undefined, promisesItem(names.length), names);
    names.forEach((name, at) => {
      add(name, PROMISES, promiseItem(report, at), []);
    });
  }
  return rows;
}

function faceOf(item: TreeItem, children: readonly string[]): string {
  const { label, description, iconPath, checkboxState, accessibilityInformation } = item;
  return JSON.stringify([
    ...[label, description, iconPath, checkboxState, accessibilityInformation?.label],
    ...children,
  ]);
}

const boxOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);

function toLookAt(count: number): string {
  return count === 0 ? l10n.t('clear') : l10n.t('{0} to look at', count);
}

function stepItem({ label, aims, boxes }: ReportStep): TreeItem {
  const open = aims.reduce(plusPlaces, 0);
  const ticked = boxes.filter(({ isTicked }) => isTicked).length;
  const parts = aims.length > 0 ? [toLookAt(open)] : [];
  if (boxes.length > 0) parts.push(l10n.t('{0} of {1} ticked', ticked, boxes.length));
  const hasMore = open > 0 || boxes.length > 0;
  const item = new TreeItem(
    label,
    hasMore ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.iconPath = new ThemeIcon(open > 0 ? 'circle-large-outline' : 'pass');
  return described(item, label, parts.join(', '));
}

const ICONS = { error: 'error', warning: 'warning', information: 'info', hint: 'lightbulb' };

function aimItem(uri: string, { code, label, severity, places, lines }: ReportAim): TreeItem {
  const item = new TreeItem(label);
  const isMissing = lines.length > 0;
  item.iconPath = new ThemeIcon(places.length > 0 ? ICONS[severity] : 'check');
  if (isMissing)
    item.command = {
      title: l10n.t('Begin from a line'),
      command: OFFER_LINE,
      arguments: [uri, code],
    };
  else if (places.length > 0)
    item.command = { title: l10n.t('Go to the next'), command: GO_TO_NEXT, arguments: [uri, code] };
  return described(item, label, isMissing ? l10n.t('missing') : toLookAt(places.length));
}

function boxItem({ label, means, isTicked }: ReportBox): TreeItem {
  const item = new TreeItem(label);
  const state = isTicked ? l10n.t('ticked') : l10n.t('not ticked');
  item.checkboxState = {
    state: isTicked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: state,
    accessibilityInformation: { label: withState(label, state) },
  };
  item.tooltip = means;
  item.accessibilityInformation = { label: withState(label, state) };
  return item;
}

function promisesItem(count: number): TreeItem {
  const label = l10n.t('Promises in this letter');
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.iconPath = new ThemeIcon('calendar');
  return described(item, label, String(count));
}

/** A promise in the letter's own words, which the editor has and the report does not. */
function promiseItem({ uri, promises }: ReportParams, at: number): TreeItem {
  const range = promises[at];
  const document = workspace.textDocuments.find((each) => each.uri.toString() === uri);
  const words =
    range && document
      ? document
          .getText(
            new Range(range.start.line, range.start.character, range.end.line, range.end.character),
          )
          .replace(/\s+/g, ' ')
      : '';
  const label = words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words;
  const item = new TreeItem(label);
  item.tooltip = words;
  item.command = { title: l10n.t('Show'), command: REVEAL, arguments: [uri, PROMISES, at] };
  item.accessibilityInformation = { label: l10n.t('Promise: {0}', label) };
  return item;
}

/** With its state beside its name, and in what a screen reader says. */
function described(item: TreeItem, label: string, state: string): TreeItem {
  item.description = state;
  item.accessibilityInformation = { label: withState(label, state) };
  return item;
}

function withState(label: string, state: string): string {
  return state === '' ? label : `${label}, ${state}`;
}
