import { openDraftInSteps, readerInSteps } from '../check/check.js';
import type { CheckedDraft } from '../check/incremental.js';
import type { Change } from '../draft/draftText.js';
import { parseDraft } from '../draft/prose.js';
import { fromLines } from '../record/lines.js';
import { createRecord, type TreatyRecord } from '../record/record.js';
import { Breather, inPieces } from './breather.js';
import { FindingsSender, type SentFindings } from './findingLists.js';
import { HoverTargets } from './hoverTarget.js';
import { isProse } from './proseAt.js';
import type { Call, CallName, Calls, RecordParts, Reply, Request } from './protocol.js';

/** How many milliseconds a check may go on before other calls get their turn. */
const stretch = 20;

/** What drafts are read with. */
interface Reading {
  readonly record: TreatyRecord;
  readonly targets: () => HoverTargets;
}

/** A draft that stays open. */
interface OpenDraft {
  checked: CheckedDraft | undefined;
  readonly sender: FindingsSender;
  /** The check asked for last: the next one waits for it. */
  last: Promise<unknown>;
}

/**
 * What runs in the thread beside the extension host: it reads drafts and judges them, so that the host, which all
 * extensions share, never waits for that. Long checks make room for short calls.
 */
export class DraftThread {
  readonly #post: (reply: Reply) => void;
  readonly #drafts = new Map<number, OpenDraft>();
  #reading: Promise<Reading> | undefined;

  constructor(post: (reply: Reply) => void) {
    this.#post = post;
  }

  /** Does what is asked, and answers when it is done; resolves then. Never rejects. */
  async hear(request: Request): Promise<void> {
    switch (request.kind) {
      case 'record':
        this.#reading = readingOf(request.parts);
        // told to whoever calls
        this.#reading.catch(() => {});
        return;
      case 'close':
        this.#drafts.delete(request.draft);
        return;
      case 'call':
        return this.#answer(request);
    }
  }

  async #answer(call: Call): Promise<void> {
    const { id } = call;
    try {
      this.#post({ kind: 'result', id, result: await this.#result(call) });
    } catch (error) {
      this.#post({ kind: 'failure', id, error: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  async #result(call: Call): Promise<ReturnType<Calls[CallName]>> {
    if (isCall(call, 'isProse')) {
      const [text, span] = call.args;
      return isProse(text, span);
    }
    // the record that was given last when the call came
    const reading = this.#reading;
    if (!reading) {
      throw new Error('there is no record yet');
    }
    if (isCall(call, 'hoverTarget')) {
      const [text, offset] = call.args;
      return (await reading).targets().at(parseDraft(text), offset);
    }
    if (isCall(call, 'checkText')) {
      const checked = await this.#checked(call.args[0], undefined, reading);
      return this.#send(call.id, checked, new FindingsSender());
    }
    if (isCall(call, 'check')) {
      return this.#check(call, reading);
    }
    throw new Error(`there is no call “${call.name}”`);
  }

  #check({ id, args: [number, from] }: Call<'check'>, reading: Promise<Reading>): Promise<SentFindings> {
    let draft = this.#drafts.get(number);
    if (!draft) {
      draft = { checked: undefined, sender: new FindingsSender(), last: Promise.resolve() };
      this.#drafts.set(number, draft);
    }
    const open = draft;
    const check = async (): Promise<SentFindings> => {
      open.checked = await this.#checked(from, open.checked, reading);
      return this.#send(id, open.checked, open.sender);
    };
    const next = open.last.then(check, check);
    open.last = next;
    return next;
  }

  async #checked(
    from: string | readonly (readonly Change[])[],
    last: CheckedDraft | undefined,
    reading: Promise<Reading>,
  ): Promise<CheckedDraft> {
    const breather = new Breather(stretch);
    if (typeof from === 'string') {
      return inPieces(openDraftInSteps(from, (await reading).record), breather);
    }
    if (!last) {
      throw new Error('a draft that is not open cannot have changed');
    }
    let checked = last;
    for (const changes of from) {
      checked = await inPieces(checked.editInSteps(changes), breather);
    }
    return checked;
  }

  #send(id: number, checked: CheckedDraft, sender: FindingsSender): SentFindings {
    return sender.send(checked, (lists) => this.#post({ kind: 'found', id, lists }));
  }
}

function isCall<Name extends CallName>(call: Call, name: Name): call is Call<Name> & Call {
  return call.name === name;
}

async function readingOf({ bundled, own }: RecordParts): Promise<Reading> {
  const breather = new Breather(stretch);
  const dataset = await inPieces(fromLines(new TextDecoder().decode(bundled)), breather);
  const record = createRecord([dataset, ...own]);
  await inPieces(readerInSteps(record), breather);
  let targets: HoverTargets | undefined;
  return {
    record,
    targets: () => {
      targets ??= new HoverTargets(record);
      return targets;
    },
  };
}
