import os from 'node:os';
import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { createRecord } from '../record/record.js';
import type { Dataset } from '../record/schema.js';
import { type CheckedFile, type CheckPlan, checkFile } from './checkFile.js';
import { formats } from './formats.js';

/** What a thread needs to check as the main one does. */
export interface ThreadPlan {
  readonly datasets: readonly Dataset[];
  readonly tool: CheckPlan['head']['tool'];
  readonly only: string | undefined;
  /** The name of the format. */
  readonly format: string;
  readonly failOn: string | undefined;
}

/** The plan of a run, made from what can be sent to a thread. */
export function planOf({ datasets, tool, only, format, failOn }: ThreadPlan): CheckPlan {
  const known = formats.get(format);
  if (!known) {
    throw new Error(`no format ${format}`);
  }
  return { head: { tool, record: createRecord(datasets), only }, format: known, failOn };
}

/**
 * How long, in milliseconds, one thread works alone: a thread takes about a third of that to start and to index the record,
 * so that a run which is done by then is not worth a second one.
 */
const alone = 400;

/** The most threads, however many processors there are: the record is held once in each. */
const most = 8;

/**
 * Checks files in the order given, in this thread and, once that has taken a while, in others as well. At most a few results
 * wait for those before them, so memory does not grow with the number of files.
 * @param script the file that serves as a thread when it is loaded as one; without it there are no others
 */
export async function* checkFiles(
  files: readonly string[],
  plan: CheckPlan,
  thread: ThreadPlan,
  script: string | undefined,
): AsyncGenerator<CheckedFile> {
  const started = Date.now();
  let next = 0;
  while (next < files.length && (script === undefined || Date.now() - started < alone)) {
    yield checkFile(files[next++] as string, plan);
  }
  const threads = Math.min(os.availableParallelism(), most, files.length - next);
  if (script === undefined || threads < 2) {
    for (; next < files.length; next++) {
      yield checkFile(files[next] as string, plan);
    }
    return;
  }
  yield* inThreads(files.slice(next), threads, script, thread);
}

/** How many files beyond the one that is waited for may be under way or done, for each thread. */
const ahead = 16;

async function* inThreads(files: readonly string[], count: number, script: string, thread: ThreadPlan): AsyncGenerator<CheckedFile> {
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: thread }));
  const done = new Map<number, CheckedFile>();
  const idle: Worker[] = [];
  let next = 0;
  let wanted = 0;
  let wake: () => void = () => {};
  let failure: unknown;
  const give = (): void => {
    while (idle.length > 0 && next < files.length && next < wanted + ahead * count) {
      const index = next++;
      idle.pop()?.postMessage({ index, file: files[index] });
    }
  };
  for (const worker of workers) {
    idle.push(worker);
    worker.on('message', ({ index, checked }: { index: number; checked: CheckedFile }) => {
      done.set(index, checked);
      idle.push(worker);
      give();
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
  }
  try {
    give();
    while (wanted < files.length) {
      const checked = done.get(wanted);
      if (checked) {
        done.delete(wanted++);
        give();
        yield checked;
      } else if (failure !== undefined) {
        throw failure;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** What a thread does: it checks the files it is given one by one. */
export function serveAsThread(port: MessagePort = parentPort as MessagePort, thread: ThreadPlan = workerData as ThreadPlan): void {
  const plan = planOf(thread);
  port.on('message', ({ index, file }: { index: number; file: string }) => port.postMessage({ index, checked: checkFile(file, plan) }));
}
