/** Code actions, answered from the last report and never by checking again. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Span, Translate } from '../../core/finding';
import { type Insertion, ignoreCode, ignoreHere, ignorePhrase } from '../../core/help/ignore';
import {
  type Suggestion,
  sentenceToLeaveOut,
  suggestionsFor,
  withBlanks,
} from '../../core/help/suggest';
import type { Letter } from '../../core/letter/letter';
import { CARE_CODES } from '../../core/precedence';
import type { Rule } from '../../core/rule';
import { WATCH_FOR } from '../../core/watch-for';
import { ADVISE, FIX_ALL, SWITCH_OFF, WHY } from '../../protocol';
import { toDiagnostic } from '../convert';
import type { Held, Session } from '../session';

export interface ActionSupport {
  /** Whether the client takes edits with tab stops. */
  readonly snippets: boolean;
  /** Whether the client takes edits that name the version they are of. */
  readonly versions: boolean;
  /** Whether the client runs our own command that changes its settings. */
  readonly switchesOff: boolean;
}

export class CodeActions {
  private readonly session: Session;
  private readonly rules: ReadonlyMap<string, Rule>;
  private readonly support: ActionSupport;
  private readonly t: Translate;

  constructor(
    session: Session,
    rules: ReadonlyMap<string, Rule>,
    support: ActionSupport,
    t: Translate,
  ) {
    this.session = session;
    this.rules = rules;
    this.support = support;
    this.t = t;
  }

  /** What can be done in a range. Kinds that are not ours are answered at once with nothing. */
  for(document: TextDocument, { range, context }: CodeActionParams): CodeAction[] {
    const wants = (kind: string) =>
      !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    const wantsAll = context.only !== undefined && wants(FIX_ALL);
    if (!wants(CodeActionKind.QuickFix) && !wantsAll) return [];
    const held = this.session.held(document);
    if (!held?.letter.isLetter) return [];
    if (wantsAll) return this.fixAll(document, held);
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    return held.report.findings
      .filter((finding) => finding.start <= end && finding.end >= start)
      .flatMap((finding) => this.forFinding(document, held, finding));
  }

  private forFinding(document: TextDocument, held: Held, finding: Finding): CodeAction[] {
    const rule = this.rules.get(finding.code);
    const { letter } = held;
    const { t } = this;
    const diagnostics = [toDiagnostic(document, finding, t)];
    if (finding.code === WATCH_FOR)
      return this.puttingOff(document, letter, finding, 'span', diagnostics);
    if (!rule) return [];
    const suggestions = suggestionsFor(letter, finding, rule).map((suggestion) =>
      this.suggest(document, suggestion, diagnostics),
    );
    const advice = rule.fixes.flatMap((fix) =>
      'advice' in fix ? [command(t(fix.title), ADVISE, [rule.code], diagnostics)] : [],
    );
    // What to do now comes before any words where care is meant; words about harm to oneself are not tidied away.
    const actions = CARE_CODES.has(rule.code)
      ? [...advice, ...suggestions]
      : [...suggestions, ...advice];
    const canGo = rule.where === 'span' && rule.code !== 'self-harm';
    const sentence = canGo ? sentenceToLeaveOut(letter, finding) : undefined;
    if (sentence)
      actions.push(this.edit(document, t('Leave the sentence out'), sentence, '', diagnostics));
    const why = command(t('Why this? ({0})', [rule.code]), WHY, [rule.code], diagnostics);
    return [
      ...actions,
      ...this.puttingOff(document, letter, finding, rule.where, diagnostics),
      why,
    ];
  }

  /** Ways to leave a finding alone: here, in this letter, anywhere. */
  private puttingOff(
    document: TextDocument,
    letter: Letter,
    finding: Finding,
    where: Rule['where'],
    diagnostics: Diagnostic[],
  ): CodeAction[] {
    const { t } = this;
    const { code } = finding;
    const puttingOff: [string, Insertion][] = [
      ...(where === 'span'
        ? ([
            [t('Leave this as it is ({0})', [code]), ignoreHere(letter, finding)],
            [
              t('Leave these words as they are in this letter ({0})', [code]),
              ignorePhrase(letter, finding),
            ],
          ] satisfies [string, Insertion][])
        : []),
      [t('Do not look for {0} in this letter', [code]), ignoreCode(letter, code)],
    ];
    const actions = puttingOff.map(([title, { at, text }]) =>
      this.edit(document, title, { start: at, end: at }, text, diagnostics),
    );
    const anywhere = t('Do not look for {0} anywhere', [code]);
    if (this.support.switchesOff) actions.push(command(anywhere, SWITCH_OFF, [code], diagnostics));
    return actions;
  }

  private suggest(
    document: TextDocument,
    { title: english, span, text, isGuided, isMechanical }: Suggestion,
    diagnostics: Diagnostic[],
  ): CodeAction {
    const title = this.t(english);
    const preferred = isMechanical ? { isPreferred: true } : {};
    const plain = isGuided ? withBlanks(text) : text;
    if (!isGuided || !this.support.snippets || !this.support.versions)
      return { ...this.edit(document, title, span, plain, diagnostics), ...preferred };
    const snippet: SnippetTextEdit = {
      range: rangeOf(document, span),
      snippet: { kind: 'snippet', value: text },
    };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: this.changes(document, snippet),
    };
  }

  /** All that is mechanical at once: where two would touch, the first is taken. */
  private fixAll(document: TextDocument, { letter, report }: Held): CodeAction[] {
    const edits: TextEdit[] = [];
    let done = 0;
    for (const finding of report.findings) {
      const rule = this.rules.get(finding.code);
      const safe = rule && suggestionsFor(letter, finding, rule).find((each) => each.isMechanical);
      if (!safe || safe.span.start < done) continue;
      edits.push({ range: rangeOf(document, safe.span), newText: safe.text });
      done = safe.span.end;
    }
    if (edits.length === 0) return [];
    const title = this.t('Calm the spelling');
    return [{ title, kind: FIX_ALL, edit: this.changes(document, ...edits) }];
  }

  private edit(
    document: TextDocument,
    title: string,
    span: Span,
    newText: string,
    diagnostics: Diagnostic[],
  ): CodeAction {
    const change: TextEdit = { range: rangeOf(document, span), newText };
    const kind = CodeActionKind.QuickFix;
    return { title, kind, diagnostics, edit: this.changes(document, change) };
  }

  private changes(
    { uri, version }: TextDocument,
    ...edits: (TextEdit | SnippetTextEdit)[]
  ): WorkspaceEdit {
    if (this.support.versions)
      return { documentChanges: [{ textDocument: { uri, version }, edits }] };
    return { changes: { [uri]: edits.filter((each) => 'newText' in each) } };
  }
}

function rangeOf(document: TextDocument, { start, end }: Span) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

function command(
  title: string,
  name: string,
  args: Command['arguments'],
  diagnostics: Diagnostic[],
): CodeAction {
  const run: Command = { title, command: name, ...(args && { arguments: args }) };
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command: run };
}
