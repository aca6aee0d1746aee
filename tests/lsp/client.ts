/** A small LSP client over real stdio, for the built server: it can say anything, also what no editor would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly codeDescription?: { readonly href: string };
}

export interface Edit {
  readonly newText?: string;
  readonly snippet?: { readonly value: string };
  readonly range: Diagnostic['range'];
}

export interface Action {
  readonly title: string;
  readonly kind: string;
  readonly diagnostics?: readonly Diagnostic[];
  readonly edit?: {
    readonly documentChanges?: readonly { readonly edits: readonly Edit[] }[];
    readonly changes?: Readonly<Record<string, readonly Edit[]>>;
  };
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly detail?: string;
  readonly documentation: string | { readonly value: string };
  readonly textEdit?: unknown;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export const SERVER = join(process.cwd(), 'dist/server.js');

export class Client {
  readonly received: Message[] = [];
  /** What the client answers to `workspace/configuration`. */
  configuration: unknown = null;
  exitCode: number | null | undefined;
  stderr = '';
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly watchers = new Set<() => void>();
  private buffer: Buffer = Buffer.alloc(0);
  private next = 1;

  constructor(server = SERVER) {
    this.child = spawn(process.execPath, [server, '--stdio'], { stdio: 'pipe' });
    this.child.stdout?.on('data', (chunk: Buffer) => this.read(chunk));
    this.child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    this.child.on('exit', (code) => {
      this.exitCode = code;
      for (const done of this.waiting.values())
        done({ error: { code: 0, message: `the server ended (${code})` } });
      for (const watcher of this.watchers) watcher();
    });
  }

  send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.child.stdin?.write(
      Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]),
    );
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** The whole answer, error or result. */
  ask(method: string, params: unknown): Promise<Message> {
    const id = this.next++;
    return new Promise((done) => {
      this.waiting.set(id, done);
      this.send({ id, method, params });
    });
  }

  async start(
    capabilities: object,
    rest: object = {},
  ): Promise<{ capabilities: Record<string, unknown> }> {
    const params = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities,
      ...rest,
    };
    const { result } = await this.ask('initialize', params);
    this.notify('initialized', {});
    return result as { capabilities: Record<string, unknown> };
  }

  open(uri: string, text: string, version = 1): void {
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version, text },
    });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async pull(
    uri: string,
    previousResultId?: string,
  ): Promise<{ kind: string; resultId?: string; items: Diagnostic[] }> {
    const { result, error } = await this.ask('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
    if (error) throw new Error(error.message);
    return result as { kind: string; resultId?: string; items: Diagnostic[] };
  }

  async codes(uri: string): Promise<string[]> {
    return (await this.pull(uri)).items.map(({ code }) => code);
  }

  /** The text of the card at a place; undefined if there is none. */
  async hover(uri: string, position: Position): Promise<string | undefined> {
    const { result } = await this.ask('textDocument/hover', { textDocument: { uri }, position });
    return (result as { contents: { value: string } } | null)?.contents.value;
  }

  async actions(uri: string, range: Diagnostic['range'], only?: string[]): Promise<Action[]> {
    const { result } = await this.ask('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
    return result as Action[];
  }

  async completions(uri: string, position: Position): Promise<Completion[]> {
    const { result } = await this.ask('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return result as Completion[];
  }

  /** The first message that fits, received already or still to come. */
  until(fits: (message: Message) => boolean): Promise<Message> {
    return new Promise((done, failed) => {
      const late = setTimeout(
        () => finish(() => failed(new Error('no such message in 10 s'))),
        10_000,
      );
      const look = () => {
        const found = this.received.find(fits);
        if (found) finish(() => done(found));
        else if (this.exitCode !== undefined)
          finish(() => failed(new Error(`the server ended: ${this.stderr}`)));
      };
      const finish = (end: () => void) => {
        clearTimeout(late);
        this.watchers.delete(look);
        end();
      };
      this.watchers.add(look);
      look();
    });
  }

  /** The findings last published for a version of a document. */
  async published(uri: string, version?: number): Promise<Diagnostic[]> {
    const fits = ({ method, params }: Message) => {
      const sent = params as { uri: string; version?: number };
      return (
        method === 'textDocument/publishDiagnostics' &&
        sent.uri === uri &&
        (version === undefined || sent.version === version)
      );
    };
    await this.until(fits);
    const last = this.received.findLast(fits)?.params as { diagnostics: Diagnostic[] } | undefined;
    return last?.diagnostics ?? [];
  }

  async stop(): Promise<number | null> {
    if (this.exitCode === undefined) {
      await this.ask('shutdown', undefined);
      this.notify('exit', undefined);
      await new Promise<void>((done) => {
        this.watchers.add(() => this.exitCode !== undefined && done());
        setTimeout(() => this.child.kill('SIGKILL'), 5000).unref();
      });
    }
    return this.exitCode ?? null;
  }

  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const head = this.buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.buffer.subarray(0, head).toString())?.[1],
      );
      if (this.buffer.length < head + 4 + length) return;
      const message = JSON.parse(
        this.buffer.subarray(head + 4, head + 4 + length).toString(),
      ) as Message;
      this.buffer = this.buffer.subarray(head + 4 + length);
      this.take(message);
    }
  }

  private take(message: Message): void {
    if (message.method === undefined && typeof message.id === 'number') {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    } else if (message.method === 'workspace/configuration' && message.id !== undefined) {
      const { items } = message.params as { items: unknown[] };
      this.send({ id: message.id, result: items.map(() => this.configuration) });
    } else if (message.id !== undefined) this.send({ id: message.id, result: null });
    this.received.push(message);
    for (const watcher of this.watchers) watcher();
  }
}

export const PULLS = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};
export const IS_PUSHED = { textDocument: { publishDiagnostics: { versionSupport: true } } };
