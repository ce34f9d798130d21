import assert from 'node:assert/strict';
import { fails } from '../../../src/cli/failOn.js';
import type { Finding } from '../../../src/verdicts/verdict.js';

const finding = (verdict: Finding['verdict'], severity: Finding['severity']): Finding => ({
  verdict,
  severity,
  rule: 'scope',
  span: { start: 0, end: 1 },
  sentence: { start: 0, end: 1 },
  message: { id: 'unrecorded' },
  evidence: [],
  agreements: [],
  fixes: [],
});

describe('fails', () => {
  it('without a level: on whatever is contradicted', () => {
    assert.equal(fails(finding('contradicted', 'hint'), undefined), true);
    assert.equal(fails(finding('imprecise', 'error'), undefined), false);
  });

  it('with a level: on that severity and louder ones', () => {
    assert.equal(fails(finding('contradicted', 'warning'), 'error'), false);
    assert.equal(fails(finding('contradicted', 'warning'), 'warning'), true);
    assert.equal(fails(finding('imprecise', 'information'), 'hint'), true);
    assert.equal(fails(finding('supported', 'off'), 'hint'), false);
  });

  it('never, when told so', () => {
    assert.equal(fails(finding('contradicted', 'error'), 'never'), false);
  });
});
