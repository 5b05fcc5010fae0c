import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** A diagnostic of the language server; lines from 0, as it counts. */
export interface ServerDiagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** The settings an editor gives: schemas come from the first line of each file, never from the network. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false, url: '' } },
};

/** Drives the real yaml-language-server over stdio, as an editor does. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnostics = new Map<string, (list: readonly ServerDiagnostic[]) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  constructor() {
    const bin = createRequire(import.meta.url).resolve('yaml-language-server/out/server/src/server.js');
    this.#process = spawn(process.execPath, [bin, '--stdio']);
    this.#process.stdout.on('data', (part: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, part]);
      this.#read();
    });
  }

  async initialize(rootUri: string): Promise<void> {
    await this.#ask('initialize', {
      processId: null,
      rootUri,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } }, hover: {} },
      },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a text and waits for what is wrong with it. */
  open(uri: string, text: string): Promise<readonly ServerDiagnostic[]> {
    const list = new Promise<readonly ServerDiagnostic[]>((resolve) => this.#diagnostics.set(uri, resolve));
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    return list;
  }

  completion(uri: string, line: number, character: number): Promise<{ items: { label: string }[] }> {
    const params = { textDocument: { uri }, position: { line, character } };
    return this.#ask('textDocument/completion', params) as Promise<{ items: { label: string }[] }>;
  }

  hover(uri: string, line: number, character: number): Promise<{ contents: { value: string } } | null> {
    const params = { textDocument: { uri }, position: { line, character } };
    return this.#ask('textDocument/hover', params) as Promise<{ contents: { value: string } } | null>;
  }

  async close(): Promise<void> {
    await this.#ask('shutdown', undefined);
    this.#send({ method: 'exit' });
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<unknown>((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(): void {
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, end).toString())?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const message: Message = JSON.parse(this.#buffer.subarray(end + 4, end + 4 + length).toString());
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (method === undefined) {
      if (id !== undefined) this.#answers.get(id)?.(result);
    } else if (method === 'workspace/configuration') {
      const { items } = params as { items: { section?: string }[] };
      this.#send({
        ...(id !== undefined && { id }),
        result: items.map(({ section }) => SETTINGS[section ?? ''] ?? {}),
      });
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly ServerDiagnostic[] };
      this.#diagnostics.get(uri)?.(diagnostics);
    } else if (id !== undefined) this.#send({ id, result: null });
  }
}
