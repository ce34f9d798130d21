import assert from 'node:assert/strict';
import { bestSource, footnoteDefinition, footnoteReference } from '../../../src/wording/citation.js';
import { sampleRecord } from './sampleRecord.js';

const record = sampleRecord();

describe('footnoteDefinition', () => {
  it('cites the text itself, on one line', () => {
    const agreement = record.agreements.get('SM-2019');
    assert.ok(agreement);
    assert.equal(footnoteReference(agreement), '[^sm-2019]');
    assert.equal(
      footnoteDefinition(agreement, record),
      '[^sm-2019]: *Arrangement on the Transfer of Sentenced Persons*, signed 1 July 2019 (Sudmark) and 8 July 2019 (Norland). ' +
        'Official \\*Gazette\\*, Norland Law Office, 8 July 2019, <https://example.org/gazette?a=1&b=(2)>.',
    );
  });

  it('takes the label where no title is recorded', () => {
    const agreement = record.agreements.get('UV-2021');
    assert.ok(agreement);
    assert.match(
      footnoteDefinition(agreement, record),
      /^\[\^uv-2021\]: \*Norlandish–Veslandic memorandum \(2021\)\*, signed March 2021, in force since 2022\. Norland signs/,
    );
  });
});

describe('bestSource', () => {
  it('prefers the text to what the press writes of it', () => {
    const agreement = record.agreements.get('SM-2019');
    assert.ok(agreement);
    const press = { ...agreement, titles: [], kind: { ...agreement.kind, cites: [{ source: 'S-PRESS', at: 'x' }] } };
    assert.equal(bestSource(press, record)?.id, 'S-TEXT');
  });
});
