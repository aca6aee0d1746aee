/** What stands around the writing: ticks, the last look, the letter as it goes, new letters. Each a request of our own client. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Edit as CoreEdit, editForTick, editsForSent } from '../../core/desk/matter-edit';
import { reviewOf } from '../../core/desk/review';
import { stepsOf } from '../../core/desk/steps';
import { TEMPLATES as ALL, fileNameFor, letterFrom, withoutStops } from '../../core/desk/templates';
import { say } from '../../core/finding';
import { FRONT_MATTER_KEYS } from '../../core/help/front-matter-keys';
import type { Letter } from '../../core/letter/letter';
import {
  type Edit,
  NEW_LETTER,
  type NewLetter,
  type NewLetterParams,
  OUTGOING,
  type Outgoing,
  REVIEW,
  type ReviewLine,
  type ReviewParams,
  SENT,
  type SentParams,
  TEMPLATES,
  type TemplateChoice,
  TICK,
  type TickParams,
} from '../../protocol';
import { toRange } from '../convert';
import type { Service } from '../server';

/** Answers the requests of the desk. What is asked of a document that is no letter gets nothing. */
export function serveDesk(service: Service): void {
  const { connection } = service;
  connection.onRequest(TICK, ({ uri, box, isTicked }: TickParams) =>
    withLetter<Edit[]>(service, uri, [], (letter, document) =>
      edits(document, [editForTick(letter, box, isTicked)]),
    ),
  );
  connection.onRequest(SENT, ({ uri, day }: SentParams) =>
    withLetter<Edit[]>(service, uri, [], (letter, document) =>
      edits(document, editsForSent(letter, day)),
    ),
  );
  connection.onRequest(OUTGOING, ({ uri }: { uri: string }) => outgoing(service, uri));
  connection.onRequest(REVIEW, (params: ReviewParams) => review(service, params));
  connection.onRequest(TEMPLATES, () => templates(service));
  connection.onRequest(NEW_LETTER, (params: NewLetterParams) => newLetter(params));
}

/** What makes HTML is loaded here and not when the server starts: few letters go on a day. */
async function outgoing(service: Service, uri: string): Promise<Outgoing | null> {
  const { htmlOf, plainTextOf } = await import('../outgoing');
  return withLetter<Outgoing | null>(service, uri, null, (letter) => ({
    to: letter.matter.to ?? null,
    text: plainTextOf(letter),
    html: htmlOf(letter),
  }));
}

function withLetter<Answer>(
  { documents, session }: Service,
  uri: string,
  none: Answer,
  answer: (letter: Letter, document: TextDocument) => Answer,
): Answer {
  const document = documents.get(uri);
  const letter = document && session.letter(document);
  return document && letter?.isLetter ? answer(letter, document) : none;
}

function edits(document: TextDocument, list: readonly (CoreEdit | undefined)[]): Edit[] {
  return list.flatMap((edit) =>
    edit ? [{ range: toRange(document, edit), newText: edit.text }] : [],
  );
}

/** A letter is looked over as it stands, whatever the settings say of when it is read. */
async function review(service: Service, { uri, rest }: ReviewParams): Promise<ReviewLine[] | null> {
  const { documents, session, settings: source, list, t } = service;
  const settings = await source.for(uri);
  const document = documents.get(uri);
  if (!document) return null;
  const { report } = session.check(document, settings);
  const letter = session.letter(document);
  if (!report.isLetter) return null;
  const steps = stepsOf(letter, report, list, settings);
  return reviewOf(letter, report, steps, { now: new Date(), rest }).map((line) => ({
    about: line.about,
    label: say(line.says, t),
    isOpen: line.isOpen,
    ...(line.place && { range: toRange(document, line.place) }),
  }));
}

function templates({ t }: Service): TemplateChoice[] {
  const meanings = FRONT_MATTER_KEYS.find(({ name }) => name === 'medium')?.values ?? [];
  return ALL.map(({ id, label, when, media }) => ({
    id,
    label: t(label),
    when: t(when),
    media: media.map((medium) => ({
      id: medium,
      means: t(meanings.find(({ value }) => value === medium)?.means ?? ''),
    })),
  }));
}

function newLetter({ template, to, medium, begun }: NewLetterParams): NewLetter | null {
  const found = ALL.find(({ id }) => id === template);
  const by = found?.media.find((each) => each === medium) ?? found?.media[0];
  if (!found || !by) return null;
  const snippet = letterFrom(found, { to, medium: by, begun });
  const name = fileNameFor(found, { to, date: begun.slice(0, 10) });
  return { name, snippet, text: withoutStops(snippet) };
}
