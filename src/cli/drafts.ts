import fs from 'node:fs';
import path from 'node:path';
import { decodeText } from './decode.js';
import { type Io, UsageError } from './io.js';

/** A draft as read, under the name the user knows it by. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

/** What a folder is searched for; a file named by the user is read whatever its name. */
const extensions: ReadonlySet<string> = new Set(['.md', '.markdown', '.qmd', '.rmd', '.mdx']);

/** Folders that hold other people's texts. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The drafts at the given paths: folders are walked, `-` is standard input; each file once, in a fixed order.
 * @param onUnreadable called with a message for each path that cannot be read; the others are read all the same
 */
export async function readDrafts(paths: readonly string[], io: Io, onUnreadable: (message: string) => void): Promise<readonly Draft[]> {
  const drafts = new Map<string, Draft>();
  const put = async (name: string, key: string, read: () => Uint8Array | Promise<Uint8Array>): Promise<void> => {
    if (drafts.has(key)) {
      return;
    }
    try {
      drafts.set(key, { path: name, text: decodeText(await read()) });
    } catch (error) {
      onUnreadable(`cannot read ${name === '-' ? 'standard input' : name}: ${reasonOf(error)}`);
    }
  };
  for (const given of paths) {
    if (given === '-') {
      await put('-', '-', io.readInput);
      continue;
    }
    for (const file of filesAt(given, onUnreadable)) {
      await put(file, path.resolve(file), () => fs.readFileSync(file));
    }
  }
  return [...drafts.values()];
}

/** The bytes of one file, decoded. @throws UsageError naming the file */
export function readTextFile(file: string): string {
  try {
    return decodeText(fs.readFileSync(file));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

/** The file itself, or the drafts below a folder in the order of their names. Linked folders are not followed. */
function filesAt(given: string, onUnreadable: (message: string) => void): readonly string[] {
  try {
    if (!fs.statSync(given).isDirectory()) {
      return [given];
    }
    const entries = fs.readdirSync(given, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const at = path.join(given, entry.name);
      if (entry.isDirectory()) {
        return skipped.has(entry.name) ? [] : filesAt(at, onUnreadable);
      }
      const isFile = entry.isFile() || (entry.isSymbolicLink() && fs.statSync(at, { throwIfNoEntry: false })?.isFile() === true);
      return isFile && extensions.has(path.extname(entry.name).toLowerCase()) ? [at] : [];
    });
  } catch (error) {
    onUnreadable(`cannot read ${given}: ${reasonOf(error)}`);
    return [];
  }
}

/** Why the system refused, in words. */
function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
