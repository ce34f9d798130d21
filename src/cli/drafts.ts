import fs from 'node:fs';
import path from 'node:path';
import { isDraftName } from '../config/draftNames.js';
import { decodeText } from './decode.js';
import { UsageError } from './io.js';

/** Folders that hold other people's texts. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The drafts at the given paths, by name: folders are walked for what is named as a draft, a file named by the user is taken
 * whatever its name, `-` is standard input; each once, in a fixed order.
 * @param onUnreadable called with a message for each path that cannot be read; the others are listed all the same
 */
export function listDrafts(paths: readonly string[], onUnreadable: (message: string) => void): readonly string[] {
  const drafts = new Map<string, string>();
  for (const given of paths) {
    for (const name of given === '-' ? ['-'] : filesAt(given, onUnreadable)) {
      const key = name === '-' ? '-' : path.resolve(name);
      if (!drafts.has(key)) {
        drafts.set(key, name);
      }
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
      return isFile && isDraftName(entry.name) ? [at] : [];
    });
  } catch (error) {
    onUnreadable(`cannot read ${given}: ${reasonOf(error)}`);
    return [];
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
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
