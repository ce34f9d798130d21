import assert from 'node:assert/strict';
import { footnoteFor, readFootnotes } from '../../../src/wording/footnotes.js';
import { sampleRecord } from './sampleRecord.js';

const record = sampleRecord();
const cite = (draft: string) => {
  const agreement = record.agreements.get('SM-2019');
  assert.ok(agreement);
  return footnoteFor(agreement, readFootnotes(draft), record);
};

describe('footnoteFor', () => {
  it('puts the definition behind an empty line at the end', () => {
    const starts: readonly (readonly [string, string])[] = [
      ['Text.', '\n\n[^sm-2019]: '],
      ['Text.\n', '\n[^sm-2019]: '],
      ['Text.\n\n', '[^sm-2019]: '],
      ['Text.\r\n', '\r\n[^sm-2019]: '],
    ];
    for (const [draft, start] of starts) {
      const { reference, definition } = cite(draft);
      assert.equal(reference, '[^sm-2019]');
      assert.ok(definition?.startsWith(start), JSON.stringify([draft, definition]));
      assert.match(definition ?? '', draft.includes('\r') ? /[^\r\n]\r\n$/ : /[^\r\n]\n$/);
    }
  });

  it('goes straight below another footnote', () => {
    assert.ok(cite('Text.[^a]\n\n[^a]: Note.\n').definition?.startsWith('[^sm-2019]: '));
    assert.ok(cite('Text.[^a]\n\n[^a]: Note.').definition?.startsWith('\n[^sm-2019]: '));
  });

  it('defines a footnote once, whatever the case of its label', () => {
    assert.equal(cite('Text.[^sm-2019]\n\n[^SM-2019]: My own words.\n\nMore.\n').definition, undefined);
    assert.notEqual(cite('Only used: [^sm-2019].\n').definition, undefined);
  });
});
