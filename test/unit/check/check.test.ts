import assert from 'node:assert/strict';
import { checkDraft, readerFor } from '../../../src/check/check.js';
import type { Finding } from '../../../src/verdicts/verdict.js';
import { elsewhere, record } from '../claims/records.js';
import { assertSound, brief, findingsOf } from './sentences.js';

const contradictions = (text: string): Finding[] => findingsOf(text).filter((f) => f.verdict === 'contradicted');
const marks = (text: string): string[] => contradictions(text).map((f) => brief(f, text));

describe('checkDraft', () => {
  it('finds nothing where nothing is claimed', () => {
    for (const text of ['', '\n', '\uFEFF', '# Title', 'Some words about the weather.', 'Taiwan', '---\n---\n']) {
      assert.deepEqual(checkDraft(text, record), [], JSON.stringify(text));
    }
  });

  it('gives the findings in the order of the draft', () => {
    const text =
      'Taiwan is a member of Interpol.\n\n# Europe\n\nNine European states have criminal-law agreements with Taiwan. ' +
      'Denmark signed an extradition treaty with Taiwan in 2017.\n\n- Taiwan signed its agreement with Switzerland in 2021.\n';
    assert.deepEqual(
      contradictions(text).map((f) => f.rule),
      ['membership', 'count', 'scope', 'year', 'year'],
    );
    const starts = checkDraft(text, record).map((f) => f.span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('gives one finding for one error', () => {
    for (const text of [
      'Denmark extradition treaty',
      'Only Poland and Denmark have extradition provisions in their agreements with Taiwan.',
      'Denmark signed its arrangement with Taiwan in 2017.',
      'France has signed an extradition treaty with Taiwan.',
    ]) {
      assert.equal(contradictions(text).length, 1, text);
    }
  });

  it('gives two findings for two errors in one sentence', () => {
    assert.deepEqual(
      contradictions('Denmark signed an extradition treaty with Taiwan in 2017.').map((f) => f.rule),
      ['scope', 'year'],
    );
  });

  it('finds the same error again in another sentence', () => {
    const sentence = 'Denmark has an extradition treaty with Taiwan.';
    assert.equal(contradictions(`${sentence} ${sentence}\n\n${sentence}`).length, 3);
  });

  it('tells the sentence around each finding', () => {
    const text = 'One. **Denmark** signed an extradition treaty with Taiwan. Three.';
    const [finding] = contradictions(text);
    const sentence = text.slice(finding?.sentence.start, finding?.sentence.end);
    assert.match(sentence, /Denmark/);
    assert.match(sentence, /with Taiwan/);
    assert.doesNotMatch(sentence, /One|Three/);
  });

  it('names the agreements of its evidence, each once', () => {
    for (const finding of findingsOf('Denmark and Poland have extradition agreements with Taiwan, and Germany has none.')) {
      const ids = finding.evidence.filter((e) => e.kind === 'agreement').map((e) => e.id);
      assert.deepEqual(finding.agreements, [...new Set(ids)]);
    }
    assert.deepEqual(contradictions('Denmark has an extradition treaty with Taiwan.')[0]?.agreements, ['DK-2019']);
  });

  it('is quiet about all but contradictions', () => {
    const findings = checkDraft(
      'Poland has an extradition agreement with Taiwan. Germany signed its first arrangement with Taiwan in 2012. ' +
        'Mexico has an extradition treaty with Taiwan. Denmark has an extradition treaty with Taiwan.',
      record,
    );
    assert.deepEqual([...new Set(findings.map((f) => `${f.verdict} ${f.severity}`))].sort(), [
      'contradicted warning',
      'disputed off',
      'supported off',
      'unrecorded off',
    ]);
  });

  it('gives the same findings again', () => {
    const text = 'Denmark has an extradition treaty with Taiwan. It was signed in 2018.';
    assert.deepEqual(checkDraft(text, record), checkDraft(text, record));
  });

  it('changes nothing in the record', () => {
    const before = JSON.stringify([...record.agreements.values()]);
    checkDraft('Denmark has an extradition treaty with Taiwan.', record);
    assert.equal(JSON.stringify([...record.agreements.values()]), before);
  });

  it('takes no draft for a part of another', () => {
    checkDraft('Agreements with Canada. Denmark has an extradition treaty with Canada.', record);
    assert.equal(marks('Denmark extradition treaty').length, 1);
  });
});

describe('spans', () => {
  const span = (text: string): string => {
    const [finding, ...more] = contradictions(text);
    assert.ok(finding, text);
    assert.deepEqual(more, []);
    return text.slice(finding.span.start, finding.span.end);
  };

  it('are those of the draft, through emphasis, links and line breaks', () => {
    assert.equal(span('Denmark signed its arrangement with Taiwan in **2017**.'), '2017');
    assert.equal(span('Denmark signed its arrangement with Taiwan in [2017](https://example.org/2019).'), '2017');
    assert.equal(span('*Denmark* signed\nits [arrangement](https://example.org)\nwith Taiwan\nin 2017.'), '2017');
    assert.equal(span('---\ntitle: x\n---\n\n# Taiwan\n\nDenmark signed its arrangement with Taiwan in 2017.'), '2017');
    assert.equal(span('> Said the minister.\n\n- Denmark signed its arrangement with Taiwan in 2017.'), '2017');
    assert.match(span('The **Danish *extradition\ntreaty*** with Taiwan is old.'), /^\**Danish \*extradition\ntreaty\**$/);
  });

  it('count UTF-16 units and know every line ending', () => {
    for (const before of ['🇹🇼🇩🇰 ', '劉鴻濤 ', 'é\u0301 ', '\uFEFF', 'One.\r\n\r\n', 'One.\r\r', '&amp; ']) {
      assert.equal(span(`${before}Denmark signed its arrangement with Taiwan in 2017.`), '2017', JSON.stringify(before));
    }
  });

  it('start at the first and end at the last character of the draft if need be', () => {
    const text = 'Denmark extradition treaty';
    assert.equal(span(text), text);
  });

  it('do not move when the same text stands elsewhere', () => {
    const text = 'Denmark signed its arrangement with Taiwan in 2017.';
    const [alone] = contradictions(text);
    const [later] = contradictions(`Some words.\n\n${text}`);
    assert.ok(alone && later);
    assert.equal(later.span.start - alone.span.start, 'Some words.\n\n'.length);
  });
});

describe('block quotes', () => {
  const quoted = '> Denmark has an extradition treaty with Taiwan.';

  it('are not the words of the draft', () => {
    assert.deepEqual(marks(quoted), []);
    assert.deepEqual(marks(`A blogger writes:\n\n${quoted}`), []);
    assert.deepEqual(marks(`Some claim:\n\n${quoted}`), []);
    assert.deepEqual(marks(`>${quoted}`), []);
  });

  it('are, where the draft endorses them', () => {
    assert.equal(marks(`The ministry confirms:\n\n${quoted}`).length, 1);
    assert.equal(marks(`According to the ministry:\n\n${quoted}`).length, 1);
    assert.equal(marks(`The annual report puts it plainly:\n\n${quoted}`).length, 1);
  });

  it('are, where the reader wants them read', () => {
    const findings = checkDraft(quoted, record, { readQuotes: true });
    assert.deepEqual(
      findings.filter((f) => f.verdict === 'contradicted').map((f) => f.rule),
      ['scope'],
    );
    assert.equal(quoted.slice(findings[0]?.span.start, findings[0]?.span.end).includes('>'), false);
    assert.deepEqual(
      checkDraft(quoted, record, { readQuotes: false }).filter((f) => f.verdict === 'contradicted'),
      [],
    );
  });

  it('leave the words around them to be read', () => {
    assert.equal(marks(`${quoted}\n\nDenmark signed its arrangement with Taiwan in 2017.`).length, 1);
  });
});

describe('what is not read', () => {
  const wrong = 'Denmark has an extradition treaty with Taiwan.';
  for (const [what, text] of [
    ['fenced code', `\`\`\`\n${wrong}\n\`\`\``],
    ['fenced code with tildes', `~~~md\n${wrong}\n~~~`],
    ['unclosed code', `\`\`\`\n${wrong}`],
    ['indented code', `    ${wrong}`],
    ['inline code', `\`${wrong}\``],
    ['front matter', `---\nabstract: ${wrong}\n---\n`],
    ['a comment', `<!-- ${wrong} -->`],
    ['a comment of several lines', `<!--\n\n${wrong}\n\n-->`],
    ['an address', '<https://example.org/Denmark-has-an-extradition-treaty-with-Taiwan>'],
    ['a link definition', '[a]: https://example.org "Denmark has an extradition treaty with Taiwan"'],
  ] as const) {
    it(`is ${what}`, () => {
      assert.deepEqual(marks(text), []);
      // and what follows is
      const after = what === 'unclosed code' ? '' : `${text}\n\n${wrong}`;
      assert.equal(marks(after).length, after === '' ? 0 : 1);
    });
  }
});

describe('readerFor', () => {
  it('is built once for a record', () => {
    assert.equal(readerFor(record), readerFor(record));
    assert.notEqual(readerFor(record), readerFor(elsewhere));
  });
});

describe('an invented record', () => {
  it('drives a whole draft', () => {
    const text =
      '# Ruritania in the Middle Lands\n\nThree Middle-Landish states have agreements on criminal matters with Ruritania. ' +
      'Syldavia signed its extradition treaty in 2012. Borduria has an extradition treaty as well. ' +
      'Freedonia has no agreement on criminal matters. Ruritania is a member of the LML.\n';
    const findings = checkDraft(text, elsewhere);
    assertSound(findings, text, elsewhere);
    assert.deepEqual(
      findings.filter((f) => f.verdict === 'contradicted').map((f) => f.rule),
      ['count', 'year', 'scope', 'membership'],
    );
    assert.ok(findings.some((f) => f.verdict === 'supported' && f.rule === 'existence'));
  });
});
