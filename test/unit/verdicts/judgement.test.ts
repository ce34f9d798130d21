import assert from 'node:assert/strict';
import { gather, type PartyRuling } from '../../../src/verdicts/judgement.js';

const span = { start: 0, end: 40 };
const evidence = (id: string) => [{ kind: 'agreement', id, field: 'title', cites: [{ source: 's', at: 'p. 1' }] }] as const;
const right = (party: string, start: number): PartyRuling => ({
  named: { party, span: { start, end: start + 2 } },
  verdict: 'supported',
  rule: 'existence',
  message: { id: 'supported' },
  evidence: evidence(party),
});
const wrong = (party: string, start: number): PartyRuling => ({
  ...right(party, start),
  verdict: 'contradicted',
  message: { id: 'existence.none', party, counterpart: 'Z', asOf: '2024' },
});

describe('gather', () => {
  it('gives one judgement with the evidence of all where all stand alike', () => {
    const judgements = gather([right('A', 1), right('B', 5)], span, false);
    assert.equal(judgements.length, 1);
    assert.deepEqual(judgements[0]?.span, span);
    assert.deepEqual(
      judgements[0]?.evidence.map((e) => e.id),
      ['A', 'B'],
    );
  });

  it('names the others of whom the same holds', () => {
    const [judgement] = gather([wrong('A', 1), wrong('B', 5), wrong('C', 9)], span, false);
    assert.deepEqual(judgement?.message, { id: 'existence.none', party: 'A', counterpart: 'Z', asOf: '2024', also: ['B', 'C'] });
    assert.deepEqual(judgement?.span, span);
  });

  it('marks the wrong ones alone where others are right', () => {
    const judgements = gather([right('A', 1), wrong('B', 5), wrong('C', 9)], span, false);
    assert.deepEqual(judgements.find((j) => j.verdict === 'supported')?.span, span);
    assert.deepEqual(judgements.find((j) => j.verdict === 'contradicted')?.span, { start: 5, end: 11 });
  });

  it('keeps of a tentative claim only what is supported', () => {
    const judgements = gather([right('A', 1), wrong('B', 5)], span, true);
    assert.deepEqual(
      judgements.map((j) => j.verdict),
      ['supported'],
    );
  });

  it('gives nothing of nothing', () => {
    assert.deepEqual(gather([], span, false), []);
  });
});
