import assert from 'node:assert/strict';
import type { Evidence, Message } from '../../../src/verdicts/verdict.js';
import { messageOf } from '../../../src/wording/messages.js';
import { sampleRecord } from './sampleRecord.js';

const record = sampleRecord();
const pair = { party: 'SM', counterpart: 'NL1' } as const;
const evidence = (field: string, source: string): Evidence[] => [
  { kind: 'agreement', id: 'SM-2019', field, cites: [{ source, at: 'Article 4' }] },
];
const say = (message: Message, proof: readonly Evidence[] = []): string => messageOf({ message, evidence: proof }, record);

describe('messageOf', () => {
  it('says what an agreement covers instead, who says otherwise, where it is from, and when to keep the sentence', () => {
    const text = say(
      { id: 'scope.not-covered', ...pair, topic: 'extradition', agreements: ['SM-2019'], covered: ['transfer'] },
      evidence('scope.extradition', 'S-TEXT'),
    );
    assert.equal(
      text,
      'No agreement between Sudmark and Norland on record covers extradition: the Norlandish–Sudmarkish arrangement (2019) covers ' +
        'transfer of sentenced persons only. Some sources say otherwise (extradition proceedings are covered: The Norland Post). ' +
        'The text itself decides. Source: “Official *Gazette*” (Norland Law Office, 8 July 2019). ' +
        'Keep it if you mean a counterpart other than Norland, or what was done without an agreement.',
    );
  });

  it('names the other side of a settled dispute only where the draft takes it', () => {
    const text = say(
      { id: 'scope.covered', ...pair, topic: 'extradition', agreements: ['SM-2019'] },
      evidence('scope.extradition', 'S-TEXT'),
    );
    assert.doesNotMatch(text, /Some sources/);
  });

  it('does not say "only" of an agreement that is not closed', () => {
    const text = say({
      id: 'scope.not-covered',
      party: 'UV',
      counterpart: 'NL1',
      topic: 'extradition',
      agreements: ['UV-2021'],
      covered: ['assistance'],
    });
    assert.match(text, /United Vesland and Norland.*memorandum \(2021\) covers mutual legal assistance\./);
  });

  it('has a sentence for every message', () => {
    const covers = { kind: 'covers', topic: 'extradition' } as const;
    const expected: readonly (readonly [Message, RegExp])[] = [
      [
        { id: 'scope.covered', ...pair, topic: 'transfer', agreements: ['SM-2019'] },
        /^The Norlandish.* covers transfer of sentenced persons\./,
      ],
      [
        { id: 'scope.not-limited', ...pair, topic: 'transfer', agreements: ['SM-2019', 'UV-2021'], covered: ['transfer', 'assistance'] },
        /cover more than transfer of sentenced persons: transfer of sentenced persons and mutual legal assistance\./,
      ],
      [{ id: 'scope.not-comprehensive', ...pair, agreements: ['SM-2019'], covered: ['transfer'] }, /are not comprehensive: the .* only\./],
      [
        { id: 'existence.none', party: 'OS', counterpart: 'NL1', asOf: '2026-06' },
        /^As of June 2026, the record has no agreement between Ostria and Norland\..*made after June 2026/,
      ],
      [
        { id: 'existence.none', party: 'OS', counterpart: 'NL1', topic: 'extradition', asOf: '2026-06' },
        /no agreement on extradition between/,
      ],
      [{ id: 'existence.exists', ...pair, agreements: ['SM-2019'] }, /^There is an agreement between Sudmark and Norland: the Norlandish/],
      [
        {
          id: 'year.other',
          ...pair,
          event: 'signed',
          stated: '2017',
          recorded: [{ event: 'signed', date: '2019-07-08', agreement: 'SM-2019' }],
        },
        /^The Norlandish.* \(2019\) was signed on 8 July 2019, not in 2017\./,
      ],
      [
        { id: 'count.other', stated: '9', recorded: 1, property: covers, region: 'north', parties: ['UV'], asOf: '2026' },
        /counts 1 state in the North with an agreement that covers extradition as of 2026: the United Vesland\. The draft says 9\./,
      ],
      [
        { id: 'party.other', named: ['OS'], recorded: ['SM', 'UV'], property: { kind: 'agreement', field: 'criminal' }, asOf: '2026' },
        /with an agreement in criminal matters are, as of 2026, Sudmark and the United Vesland; Ostria is not among them\./,
      ],
      [
        { id: 'party.other', named: ['SM'], recorded: ['SM', 'UV'], property: { kind: 'limited to', topic: 'transfer' }, asOf: '2026' },
        /limited to transfer of sentenced persons .*; the draft leaves out the United Vesland\./,
      ],
      [
        {
          id: 'order.other',
          party: 'UV',
          recorded: [
            { party: 'SM', date: '2019' },
            { party: 'UV', date: '2021' },
          ],
          property: { kind: 'comprehensive', field: 'criminal' },
        },
        /is Sudmark \(2019\) and the United Vesland \(2021\)\./,
      ],
      [
        {
          id: 'order.other',
          party: 'UV',
          recorded: [
            { party: 'SM', date: '2019', through: '2023' },
            { party: 'UV', date: '2021' },
          ],
          property: { kind: 'comprehensive', field: 'criminal' },
        },
        /is Sudmark \(between 2019 and 2023\) and the United Vesland \(2021\)\./,
      ],
      [
        { id: 'membership.other', party: 'NL1', organisation: 'league', stated: 'member', recorded: 'excluded', since: '1984' },
        /^Norland is excluded from League of Coasts since 1984; in the draft it is a member\./,
      ],
      [{ id: 'supported' }, /^The record bears this out\.$/],
      [
        { id: 'disputed', agreement: 'UV-2021', dispute: 'D2' },
        /When was it signed\? March 2021 \(The Norland Post\) or 2020 \(Norland Law Office\)\./,
      ],
      [
        { id: 'imprecise.event', agreement: 'UV-2021', stated: 'signed', actual: 'in force', date: '2022' },
        /^2022 is when the .* entered into force; it is not recorded as the date of signature\./,
      ],
      [
        { id: 'imprecise.kind', agreement: 'SM-2019', stated: 'treaty', actual: 'arrangement' },
        /is recorded as an arrangement, not as a treaty\./,
      ],
      [{ id: 'unrecorded' }, /^The record \(as of 17 June 2026\) says nothing about this\.$/],
    ];
    for (const [message, pattern] of expected) {
      assert.match(say(message), pattern, message.id);
    }
  });

  it('names two sources and counts the rest', () => {
    const cites = [
      { source: 'S-TEXT', at: 'a' },
      { source: 'S-PRESS', at: 'b' },
      { source: 'S-TEXT', at: 'c' },
    ];
    const text = say({ id: 'unrecorded' }, [{ kind: 'agreement', id: 'SM-2019', field: 'kind', cites }]);
    assert.match(
      text,
      /Sources: “Official \*Gazette\*” \(Norland Law Office, 8 July 2019\); “Norland signs” \(The Norland Post, autumn 2019\)\.$/,
    );
  });
});
