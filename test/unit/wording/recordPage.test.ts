import assert from 'node:assert/strict';
import { recordPage } from '../../../src/wording/recordPage.js';
import { sampleRecord } from './sampleRecord.js';

const record = sampleRecord();
const page = (id: string) => {
  const agreement = record.agreements.get(id);
  assert.ok(agreement);
  const { text, lines } = recordPage(agreement, record);
  const rows = text.split('\n');
  return { text, lineOf: (field: string) => rows[lines.get(field) ?? -1] };
};

describe('recordPage', () => {
  it('knows the line of every field a finding may rest on', () => {
    const { lineOf } = page('SM-2019');
    assert.match(lineOf('kind') ?? '', /^- \*\*Kind\*\*: arrangement in criminal matters — \[1\]\(<https:.*>\), Article 4$/);
    assert.match(lineOf('parties') ?? '', /^- \*\*Party\*\*: Norland, acting through Norland Office in Sudmark — /);
    assert.match(lineOf('dates.signed') ?? '', /^- \*\*Signed\*\*: 1 July 2019, by Sudmark — /);
    assert.match(lineOf('dates.in force') ?? '', /^- \*\*In force since\*\*: not recorded$/);
    assert.match(lineOf('limitedTo') ?? '', /^- \*\*Limited to\*\*: transfer of sentenced persons — /);
    assert.match(lineOf('scope.extradition') ?? '', /^- \*\*Extradition\*\*: not covered — /);
    assert.match(
      lineOf('scope.service') ?? '',
      /^- \*\*Service of documents\*\*: not covered \(the agreement is limited to other topics\) — /,
    );
    assert.match(lineOf('dispute.D1') ?? '', /^\*\*Does it cover extradition\?\*\* \(settled\) The text itself decides$/);
  });

  it('shows what is not recorded', () => {
    const { lineOf } = page('UV-2021');
    assert.equal(lineOf('status'), '- **Status**: not recorded');
    assert.equal(lineOf('scope.extradition'), '- **Extradition**: not recorded');
    assert.match(lineOf('scope.service') ?? '', /covered \(as a part of a wider topic\)/);
  });

  it('lets no markup of the record through', () => {
    const { text } = page('SM-2019');
    assert.match(text, /consent \\<b\\>in writing\\<\/b\\>/);
  });

  it('lists each source once, numbered as it is cited', () => {
    const { text } = page('SM-2019');
    assert.match(text, /## Sources\n\n1\. \[Official .*primary text\n2\. \[Norland signs\].*media\n$/);
  });
});
