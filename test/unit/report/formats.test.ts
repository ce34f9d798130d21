import assert from 'node:assert/strict';
import { jsonFormat } from '../../../src/report/json.js';
import { markdownFormat } from '../../../src/report/markdown.js';
import { textFormat } from '../../../src/report/text.js';
import { draftText, sampleDrafts, sampleReport } from './sampleReport.js';

describe('jsonFormat', () => {
  it('is laid out as JSON is', () => {
    for (const drafts of [sampleDrafts, sampleDrafts.slice(1)]) {
      const text = sampleReport(jsonFormat, drafts);
      assert.equal(text, `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
    }
  });

  it('keeps the contract', () => {
    const report = JSON.parse(sampleReport(jsonFormat));
    assert.deepEqual(Object.keys(report), ['tool', 'record', 'files', 'summary']);
    assert.deepEqual(report.tool, { name: 'treaty-desk', version: '0.1.0' });
    assert.deepEqual(report.record, {
      asOf: '2026-06-17',
      agreements: 2,
      datasets: [{ id: 'sample', title: 'Sample', version: '1.0.0', asOf: '2026-06-17' }],
    });
    assert.deepEqual(report.summary, { files: 2, claims: 2, contradicted: 1, supported: 1, disputed: 0, imprecise: 0, unrecorded: 0 });
    const [claim] = report.files[0].claims;
    const offset = draftText.indexOf('extradition');
    assert.deepEqual(Object.keys(claim), ['verdict', 'rule', 'severity', 'start', 'end', 'text', 'message', 'agreements', 'sources']);
    assert.deepEqual(claim.start, { line: 2, column: 15, offset });
    assert.deepEqual(claim.end, { line: 2, column: 35, offset: offset + 20 });
    assert.equal(claim.text, 'extradition <treaty>');
    assert.deepEqual(claim.agreements, ['SM-2019']);
    assert.deepEqual(claim.sources, ['https://example.org/gazette?a=1&b=(2)']);
    assert.match(claim.message, /covers transfer of sentenced persons only/);
    assert.deepEqual(report.files[1], { path: 'b.md', claims: [] });
  });
});

describe('textFormat', () => {
  it('has one line for what needs the writer, and the counts', () => {
    const lines = sampleReport(textFormat).split('\n');
    assert.equal(lines.length, 3);
    assert.match(lines[0] ?? '', /^a\.md:2:15: warning: “extradition <treaty>”: No agreement .* \[scope\]$/);
    assert.equal(lines[1], '2 claims in 2 drafts: 1 contradicted, 1 supported');
  });

  it('says so when there is no claim', () => {
    assert.equal(sampleReport(textFormat, [{ path: 'b.md', text: '', findings: [] }]), 'No claims in 1 draft\n');
  });
});

describe('markdownFormat', () => {
  it('groups by verdict, what needs the writer first', () => {
    const headings = sampleReport(markdownFormat()).match(/^#+ .*$/gm);
    assert.deepEqual(headings, ['# Check of drafts', '## a.md', '### Contradicted by the record (1)', '### Supported by the record (1)']);
  });

  it('quotes the sentence with the words in bold and no live markup', () => {
    assert.match(sampleReport(markdownFormat()), /^> The \\\*Sudmark\\\* \*\*extradition \\<treaty\\>\*\* stands\.$/m);
  });

  it('links places and agreements where it is told how', () => {
    const text = sampleReport(markdownFormat({ place: (draft, at) => `${draft.path}#L${at.line}`, agreement: (id) => `record/${id}` }));
    assert.match(text, /^\*\*\[Line 2\]\(<a\.md#L2>\)\*\* \(scope\)$/m);
    assert.match(text, /^- Record: \[Norlandish–Sudmarkish arrangement \(2019\)\]\(<record\/SM-2019>\)$/m);
    assert.match(text, /^- Source: \[Official \\\*Gazette\\\*\]\(.*\) \(Norland Law Office, 8 July 2019\), Article 4$/m);
  });
});
