import assert from 'node:assert/strict';
import { severityOf } from '../../../src/vscode/severity.js';

describe('the severity of a finding', () => {
  const wrong = { verdict: 'contradicted', rule: 'scope', severity: 'warning' } as const;
  const loose = { verdict: 'imprecise', rule: 'scope', severity: 'information' } as const;
  const unknown = { verdict: 'unrecorded', rule: 'scope', severity: 'off' } as const;

  it('is what the check says, until the settings say otherwise', () => {
    assert.equal(severityOf(wrong, {}), 'warning');
    assert.equal(severityOf(wrong, { year: 'error' }), 'warning');
    assert.equal(severityOf(wrong, { scope: 'error' }), 'error');
    assert.equal(severityOf(unknown, {}), 'off');
    assert.equal(severityOf(unknown, { unrecorded: 'hint' }), 'hint');
  });

  it('is that of the verdict where nothing is contradicted', () => {
    assert.equal(severityOf(loose, { scope: 'error' }), 'information');
    assert.equal(severityOf(loose, { imprecise: 'hint' }), 'hint');
  });

  it('is off for a rule that is off, and for what is supported', () => {
    assert.equal(severityOf(loose, { scope: 'off', imprecise: 'error' }), 'off');
    assert.equal(severityOf({ ...wrong, verdict: 'supported' }, { scope: 'error' }), 'off');
  });
});
