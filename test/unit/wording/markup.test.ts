import assert from 'node:assert/strict';
import { escapeMarkdown, webLink } from '../../../src/wording/markup.js';

describe('escapeMarkdown', () => {
  it('takes the markup out of foreign text', () => {
    assert.equal(escapeMarkdown('[x](command:a) <b>*n* `c` $(icon) a|b'), '\\[x\\](command:a) \\<b\\>\\*n\\* \\`c\\` \\$(icon) a\\|b');
  });

  it('keeps it on one line, and entities as they were written', () => {
    assert.equal(escapeMarkdown('a\r\n\r\n# b &lt; & c'), 'a # b &amp;lt; & c');
  });
});

describe('webLink', () => {
  it('links to the web', () => {
    assert.equal(webLink('A [b]', 'https://example.org/?a=(1)'), '[A \\[b\\]](<https://example.org/?a=(1)>)');
  });

  it('cannot be left early', () => {
    assert.equal(webLink('A', 'https://example.org/> [x](command:y) <'), '[A](<https://example.org/%3E%20[x](command:y)%20%3C>)');
  });

  it('links to nothing else', () => {
    for (const url of ['command:workbench.action.quit', 'javascript:alert(1)', 'file:///etc/passwd', 'vscode://x']) {
      assert.equal(webLink('A', url), 'A');
    }
  });
});
