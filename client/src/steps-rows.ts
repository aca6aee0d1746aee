/** The rows of the checklist: what each shows, says to a screen reader, and does. Made of a report, and of nothing else but the promises' words. */
import {
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  workspace,
} from 'vscode';
import type { ReportAim, ReportBox, ReportParams, ReportStep } from '../../server/src/protocol';
import { GO_TO_NEXT, OFFER_LINE, REVEAL, rangeOf } from './letter-places';

const PROMISES = 'promises';
const LONGEST_LABEL = 80;

/** One row: what it shows, and the rows under it. Rows are told apart by their names alone. */
export interface Row {
  readonly item: TreeItem;
  readonly children: readonly string[];
  readonly parent: string | undefined;
  /** All that a person can see of it, to know when it has to be drawn again. */
  readonly face: string;
}

export type Rows = ReadonlyMap<string, Row>;

/** How many places of a letter there are to look at. */
export function placesIn({ steps }: ReportParams): number {
  return steps.flatMap(({ aims }) => aims).reduce(plusPlaces, 0);
}

const plusPlaces = (sum: number, { places }: ReportAim) => sum + places.length;

/** The rows of a report, by name, in order. */
export function rowsOf(report: ReportParams): Rows {
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

/** The box that a row is for. */
export const boxOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);

export function toLookAt(count: number): string {
  return count === 0 ? l10n.t('clear') : l10n.t('{0} to look at', count);
}

function stepItem({ label, aims, boxes }: ReportStep): TreeItem {
  const open = aims.reduce(plusPlaces, 0);
  const ticked = boxes.filter(({ isTicked }) => isTicked).length;
  const parts = aims.length > 0 ? [toLookAt(open)] : [];
  if (boxes.length > 0) parts.push(l10n.t('{0} of {1} ticked', ticked, boxes.length));
  const hasMore = open > 0 || boxes.length > 0;
  const isDone = open === 0 && ticked === boxes.length;
  const item = new TreeItem(
    label,
    hasMore ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.iconPath = new ThemeIcon(isDone ? 'pass' : 'circle-large-outline');
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
  const words = range && document ? document.getText(rangeOf(range)).replace(/\s+/g, ' ') : '';
  const label = words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL - 1)}…` : words;
  const item = new TreeItem(label);
  item.tooltip = words;
  item.command = { title: l10n.t('Show'), command: REVEAL, arguments: [uri, at] };
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
