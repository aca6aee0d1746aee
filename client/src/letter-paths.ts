/** The globs that say which paths are letters, as far as the client has to know them before a server is there to ask. */
import { type TextDocument, type Uri, workspace } from 'vscode';
import { SETTINGS_FILE } from '../../server/src/core/letter/is-letter';
import { SECTION } from '../../server/src/protocol';

/** What is read as a letter where a settings file cannot be understood here: the server, once started, will tell. */
const ANY: readonly string[] = ['**'];

/** What the editor's settings say for a document; undefined if nothing that can be used. */
export function globsOfEditor(document: TextDocument): readonly string[] | undefined {
  return strings(workspace.getConfiguration(SECTION, document.uri).get('letters.include'));
}

/** What the nearest settings file says, the same that the server would take; undefined if there is none or it does not say. */
export async function globsOfFolder({ uri }: TextDocument): Promise<readonly string[] | undefined> {
  if (uri.scheme !== 'file') return undefined;
  const root = workspace.getWorkspaceFolder(uri)?.uri.path;
  for (let path = uri.path; path.length > 1; ) {
    path = path.slice(0, path.lastIndexOf('/'));
    const text = await read(uri.with({ path: `${path}/${SETTINGS_FILE}` }));
    if (text !== undefined) return globsIn(text);
    if (path === root) return undefined;
  }
  return undefined;
}

async function read(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    // There is none, which is how it is for most folders.
    return undefined;
  }
}

function globsIn(text: string): readonly string[] | undefined {
  if (!text.includes('include')) return undefined;
  try {
    const file = JSON.parse(text) as Record<string, unknown>;
    const { include } = (file.letters ?? {}) as Record<string, unknown>;
    return strings(file['letters.include'] ?? include);
  } catch {
    return ANY;
  }
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}
