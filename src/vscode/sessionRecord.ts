import * as vscode from 'vscode';
import type { DatasetProblem, LoadedDatasets } from '../record/load.js';
import { createRecord, type TreatyRecord } from '../record/record.js';
import type { Dataset } from '../record/schema.js';
import type { AgreementSearch } from '../record/search.js';
import type { RecordParts } from '../thread/protocol.js';
import type { BundledDataset } from './bundledDataset.js';
import { rangesIn } from './convert.js';
import { type FileProblem, findDatasets, type NamedDataset } from './datasetFiles.js';
import { DatasetProblems } from './datasetProblems.js';
import { FileWatch } from './fileWatch.js';
import { loadOwnFiles, loadRecordSearch } from './lateParts.js';
import { PerRecord } from './perRecord.js';
import { onDatasetsChange } from './settings.js';
import { readTextFile } from './textFile.js';

/** A dataset file and its text, under the name by which its problems are told. */
interface ReadDataset {
  readonly name: string;
  readonly text: string;
  readonly file: NamedDataset;
}

/** Changes that come within this many milliseconds are taken together. */
const settleTime = 100;

/**
 * The record of a window: the bundled dataset with the user's own on top. These are read when the record is first asked
 * for, and again when one of them, or what names them, changes; until the new record is ready the old one is in use. A file
 * that cannot be used is left out, is marked where it is wrong, and disturbs nothing else.
 */
export class SessionRecord implements vscode.Disposable {
  readonly #bundled: BundledDataset;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the record has become another. */
  readonly onDidChange = this.#changed.event;
  readonly #problems = new DatasetProblems();
  readonly #watch: FileWatch;
  readonly #subscriptions: vscode.Disposable;
  #record: Promise<TreatyRecord | undefined> | undefined;
  readonly #search = new PerRecord<AgreementSearch>();
  readonly #parts = new WeakMap<TreatyRecord, RecordParts>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reloading: Promise<void> = Promise.resolve();

  constructor(bundled: BundledDataset, log: vscode.LogOutputChannel) {
    this.#bundled = bundled;
    this.#log = log;
    this.#watch = new FileWatch(() => this.#settle());
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#problems,
      this.#watch,
      onDatasetsChange(() => this.#settle()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#settle()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.#settle()),
    );
  }

  /** The record; `undefined` where the bundled one cannot be read. Never rejects. */
  get(): Promise<TreatyRecord | undefined> {
    this.#record ??= this.#load();
    return this.#record;
  }

  /** What a record that {@link get} gave is made of. */
  partsOf(record: TreatyRecord): RecordParts {
    const parts = this.#parts.get(record);
    if (!parts) {
      throw new Error('this record is none of the session');
    }
    return parts;
  }

  /** The search over the record, made when it is first asked for. */
  async search(): Promise<AgreementSearch | undefined> {
    const record = await this.get();
    if (!record) {
      return undefined;
    }
    const { createSearch } = await loadRecordSearch();
    return this.#search.of(record, () => createSearch(record));
  }

  /** Loads the record anew once the changes have come to rest; one load at a time. */
  #settle(): void {
    if (!this.#record) {
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#reloading = this.#reloading.then(async () => {
        const loading = this.#load();
        const record = await loading;
        if (record !== (await this.#record)) {
          this.#record = loading;
          this.#changed.fire();
        }
      });
    }, settleTime);
  }

  async #load(): Promise<TreatyRecord | undefined> {
    const bundled = await this.#bundled.get();
    if (!bundled) {
      return undefined;
    }
    const { bytes, dataset, record } = bundled;
    this.#parts.set(record, { bundled: bytes, own: [] });
    try {
      const own = await this.#own(dataset);
      if (own.length === 0) {
        return record;
      }
      const both = createRecord([dataset, ...own]);
      this.#parts.set(both, { bundled: bytes, own });
      return both;
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
      return record;
    }
  }

  /** The user's own datasets, as far as they can be used. */
  async #own(bundled: Dataset): Promise<readonly Dataset[]> {
    const { files, problems: found, configs } = await findDatasets(this.#log);
    this.#watch.set([...configs, ...files.map(({ uri }) => uri)]);
    const problems = [...found];
    const texts: ReadDataset[] = [];
    for (const file of files) {
      const read = await readTextFile(file.uri);
      if ('text' in read) {
        texts.push({ name: vscode.workspace.asRelativePath(file.uri), text: read.text, file });
      } else {
        problems.push(unreadable(file, read.reason));
      }
    }
    const started = Date.now();
    const loaded = texts.length === 0 ? nothing : await (await loadOwnFiles()).loadDatasets(texts, [bundled]);
    problems.push(...texts.flatMap((text) => inFile(text, loaded.problems)));
    this.#problems.show(problems);
    for (const { title, version, agreements } of loaded.datasets) {
      this.#log.info(`dataset “${title}” ${version}: ${agreements.length} agreements, validated in ${Date.now() - started} ms`);
    }
    for (const { uri, range, message } of problems) {
      this.#log.warn(`${uri ? `${uri.toString(true)}:${range.start.line + 1}:${range.start.character + 1}: ` : ''}${message}`);
    }
    return loaded.datasets;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }
}

const nothing: LoadedDatasets = { datasets: [], problems: [] };

/** A file that is named and cannot be read: told where it is named. */
function unreadable({ uri, name, place }: NamedDataset, reason: string): FileProblem {
  const message = `the dataset ${name} cannot be read: ${reason}`;
  return place
    ? { uri: place.uri, range: place.range, message }
    : { uri: undefined, range: new vscode.Range(0, 0, 0, 0), message: `${message} (${uri.fsPath})` };
}

/** What is wrong in a file, at its places. */
function inFile({ name, text, file: { uri } }: ReadDataset, problems: readonly DatasetProblem[]): FileProblem[] {
  const range = rangesIn(text);
  return problems.filter(({ file }) => file === name).map(({ span, message }) => ({ uri, range: range(span), message }));
}
