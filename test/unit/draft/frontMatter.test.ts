import assert from 'node:assert/strict';
import { frontMatterEnd } from '../../../src/draft/frontMatter.js';

/** What is left of a draft without its front matter. */
function rest(text: string): string {
  return text.slice(frontMatterEnd(text));
}

describe('frontMatterEnd', () => {
  it('ends behind the line that closes YAML', () => {
    assert.equal(rest('---\ntitle: A\n---\nText'), 'Text');
    assert.equal(rest('---\ntitle: A\n...\nText'), 'Text');
    assert.equal(rest('--- \ntitle: A\n---\t\nText'), 'Text');
    assert.equal(rest('---\n---\nText'), 'Text');
    assert.equal(rest('---\ntitle: A\n---'), '');
  });

  it('ends behind the line that closes TOML, and not before', () => {
    assert.equal(rest('+++\na = 1\n---\nb = 2\n+++\nText'), 'Text');
  });

  it('takes a byte order mark and every kind of line end', () => {
    assert.equal(rest('\uFEFF---\ntitle: A\n---\nText'), 'Text');
    assert.equal(rest('---\r\ntitle: A\r\n---\r\nText'), 'Text');
    assert.equal(rest('---\rtitle: A\r---\rText'), 'Text');
  });

  it('is none when it is never closed', () => {
    assert.equal(frontMatterEnd('---\ntitle: A\nText'), 0);
    assert.equal(frontMatterEnd('+++\na = 1\n---\nText'), 0);
  });

  it('is none anywhere but at the very start', () => {
    assert.equal(frontMatterEnd('\n---\ntitle: A\n---\n'), 0);
    assert.equal(frontMatterEnd('Text\n---\ntitle: A\n---\n'), 0);
    assert.equal(frontMatterEnd(' ---\ntitle: A\n---\n'), 0);
    assert.equal(frontMatterEnd('----\ntitle: A\n----\n'), 0);
    assert.equal(frontMatterEnd(''), 0);
  });

  it('tells a thematic break before prose from YAML that begins with a blank line', () => {
    assert.equal(frontMatterEnd('---\n\nProse of the draft.\n\n---\n\nMore.'), 0);
    assert.equal(rest('---\n\ntitle: A\n---\nText'), 'Text');
    assert.equal(rest('---\n\n# comment\ntitle: A\n---\nText'), 'Text');
  });
});
