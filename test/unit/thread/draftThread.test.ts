import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkDraft } from '../../../src/check/check.js';
import type { Change } from '../../../src/draft/draftText.js';
import { toLines } from '../../../src/record/lines.js';
import { DraftThread } from '../../../src/thread/draftThread.js';
import { FindingsReceiver, type FoundList, type SentFindings } from '../../../src/thread/findingLists.js';
import type { CallName, Calls, Reply } from '../../../src/thread/protocol.js';
import { record } from '../claims/records.js';
import { dice } from '../dice.js';
import { bundled } from '../record/bundled.js';

/** A thread that is no thread of its own, but hears and says only what could be copied to one. */
class Line {
  readonly replies: Reply[] = [];
  readonly #thread = new DraftThread((reply) => this.replies.push(structuredClone(reply)));
  #next = 0;

  record(): void {
    const parts = { bundled: new TextEncoder().encode(toLines(bundled())), own: [] };
    void this.#thread.hear(structuredClone({ kind: 'record', parts }));
  }

  close(draft: number): void {
    void this.#thread.hear({ kind: 'close', draft });
  }

  async call<Name extends CallName>(name: Name, ...args: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
    const id = this.#next++;
    await this.#thread.hear(structuredClone({ kind: 'call', id, name, args }));
    const reply = this.replies.find((r) => r.id === id && r.kind !== 'found');
    assert.ok(reply);
    if (reply.kind === 'failure') {
      throw reply.error;
    }
    assert.equal(reply.kind, 'result');
    return (reply as { result: unknown }).result as ReturnType<Calls[Name]>;
  }

  /** The lists that came since this was asked last. */
  lists(): FoundList[] {
    const lists = this.replies.flatMap((reply) => (reply.kind === 'found' ? reply.lists : []));
    this.replies.length = 0;
    return lists;
  }
}

const drafts = fs
  .readdirSync('test/drafts/dev')
  .map((file) => fs.readFileSync(path.join('test/drafts/dev', file), 'utf8').replace(/⟦[^:⟦⟧]*:([^⟦⟧]*)⟧/g, '$1'))
  .map((text) => text.slice(0, 3_000));

const insertions = ['a', ' ', '\n\n', '# ', 'Taiwan', 'Denmark ', ' not', ' extradition treaty', ' in 2019', 'It covers extradition. '];

describe('the thread that reads drafts', () => {
  let line: Line;
  beforeEach(() => {
    line = new Line();
    line.record();
  });

  it('finds what a check finds', async () => {
    for (const text of drafts.slice(0, 5)) {
      const sent = await line.call('checkText', text);
      assert.deepEqual(new FindingsReceiver().receive(sent, line.lists()), checkDraft(text, record));
    }
  });

  it('keeps in step with a draft, and sends again only what has changed', async () => {
    const roll = dice(23);
    let [findings, messages] = [0, 0];
    for (let round = 0; round < 4; round++) {
      let text = drafts[roll(drafts.length)] ?? '';
      const receiver = new FindingsReceiver();
      let from: string | Change[][] = text;
      for (let step = 0; step < 15; step++) {
        const sent: SentFindings = await line.call('check', round, from);
        const lists = line.lists();
        const expected = checkDraft(text, record);
        assert.deepEqual(receiver.receive(sent, lists), expected);
        assert.equal(sent.length, text.length);
        findings += expected.length;
        messages += step === 0 ? 0 : lists.reduce((sum, [, list]) => sum + list.length, 0);
        from = [];
        for (let edit = roll(3); edit >= 0; edit--) {
          const start = roll(text.length + 1);
          const end = Math.min(text.length, start + roll(4));
          const change = { start, end, text: insertions[roll(insertions.length)] ?? '' };
          text = text.slice(0, start) + change.text + text.slice(end);
          from.push([change]);
        }
      }
    }
    assert.ok(findings > 500, `${findings} findings`);
    assert.ok(messages < findings / 2, `${messages} of ${findings} findings sent again`);
  }).timeout(20_000);

  it('answers calls about one draft in their order, those about others in between', async () => {
    const long = 'Denmark signed an extradition treaty with Taiwan.\n\n'.repeat(400);
    const order: string[] = [];
    const first = line.call('check', 1, long).then(() => order.push('first'));
    const second = line.call('check', 1, [[{ start: 0, end: 0, text: 'Poland and ' }]]).then(() => order.push('second'));
    const other = line.call('isProse', 'Some words.', { start: 4, end: 4 }).then(() => order.push('other'));
    await Promise.all([first, second, other]);
    assert.deepEqual(order, ['other', 'first', 'second']);
  });

  it('says what went wrong, and goes on', async () => {
    await assert.rejects(line.call('check', 1, [[{ start: 0, end: 0, text: 'x' }]]), /not open/);
    await assert.rejects(line.call('nothing' as 'isProse', '', { start: 0, end: 0 }), /no call “nothing”/);
    await line.call('check', 1, 'Some words.');
    line.close(1);
    await assert.rejects(line.call('check', 1, []), /not open/);
    assert.equal((await line.call('check', 1, 'Other words.')).length, 12);
  });

  it('has no answer before it has a record', async () => {
    await assert.rejects(new Line().call('checkText', 'Some words.'), /no record yet/);
  });

  it('names what stands at a place, by ids', async () => {
    const text = 'The 2019 agreement of Denmark and Taiwan.';
    const target = await line.call('hoverTarget', text, text.indexOf('Denmark'));
    assert.equal(target?.kind === 'party' && target.party, 'DK');
    const phrase = await line.call('hoverTarget', text, text.indexOf('2019'));
    assert.ok(phrase?.kind === 'agreements' && phrase.agreements.every((id) => record.agreements.has(id)));
    assert.equal(await line.call('isProse', 'a `code` b', { start: 4, end: 4 }), false);
  });
});
