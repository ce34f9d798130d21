import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/check/check.js';
import type { Finding } from '../../../src/verdicts/verdict.js';
import { elsewhere, record } from '../claims/records.js';
import { dice } from '../dice.js';

const phrases = [
  'Denmark signed an extradition treaty with Taiwan',
  'Poland and Denmark have agreements on criminal matters with Taiwan',
  'they cover extradition',
  'it does not cover extradition',
  'nine European states have criminal-law agreements with Taiwan',
  'only Poland and Denmark',
  'Denmark was the first European state to sign',
  'Taiwan is a member of Interpol',
  'in 2017',
  'on 8 July 2019, respectively',
  'is limited to the transfer of sentenced persons',
  'mutual legal assistance',
  'the other three do not',
  ...(
    'Denmark Danish Poland UK Taiwan Taiwan’s Taipei France Swiss China Interpol Europe European extradition treaty agreement states six half ' +
    'only first all none neither not no never but except and or which that has have signed covers cover excludes lacks is was are should if ' +
    'allegedly wrongly with between of since 2019 prisoners member it one four so did can comprehensive'
  ).split(' '),
];
const marks = [
  ' ',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '; ',
  ': ',
  ' — ',
  '-',
  '–',
  '\n',
  '\n\n',
  '\r\n',
  '\n- ',
  '\n  * ',
  '\n1. ',
  '\n# ',
  '\n> ',
  '\n| ',
  ' | ',
  '\n|---|---|\n',
  '**',
  '*',
  '_',
  '`',
  '\n```\n',
  '[',
  '](x)',
  '[^1]',
  '\n[^1]: ',
  '<!-- ',
  ' -->',
  '(',
  ')',
  '“',
  '”',
  '"',
  "'",
  "'s ",
  "n't ",
  '?',
  '! ',
  '&nbsp;',
  '\u0301',
  '🇩🇰',
  '\uD83C',
  '\u0000',
  '\uFEFF',
  '\t',
  '~~',
  '\\',
  '---\n',
  '<b>',
];

function draft(roll: (bound: number) => number, vocabulary: readonly string[]): string {
  let text = '';
  for (let i = 5 + roll(60); i > 0; i--) {
    text += (vocabulary[roll(vocabulary.length)] ?? '') + (roll(3) === 0 ? (marks[roll(marks.length)] ?? '') : ' ');
  }
  return text;
}

/** Asserts that all spans lie within the text, and that the findings stand in order. */
function assertWithin(findings: readonly Finding[], text: string): void {
  let before = 0;
  for (const { span, sentence, fixes } of findings) {
    for (const { start, end } of [span, sentence, ...fixes.map((f) => f.span)]) {
      assert.ok(start >= 0 && end > start && end <= text.length, `${start}–${end} in ${JSON.stringify(text)}`);
    }
    assert.ok(span.start >= before, `out of order in ${JSON.stringify(text)}`);
    before = span.start;
  }
}

describe('checkDraft on drafts nobody would write', () => {
  const elsewherePhrases = phrases.map((p) =>
    p
      .replaceAll('Taiwan', 'Ruritania')
      .replaceAll('Denmark', 'Borduria')
      .replaceAll('Poland', 'Syldavia')
      .replaceAll('European', 'Middle-Landish'),
  );
  for (const [name, among, vocabulary] of [
    ['of the bundled record', record, phrases],
    ['of the invented record', elsewhere, elsewherePhrases],
  ] as const) {
    it(`throws never, and its spans lie within the text: ${name}`, () => {
      const roll = dice(2026);
      const verdicts = new Map<string, number>();
      for (let i = 0; i < 250; i++) {
        const text = draft(roll, vocabulary);
        let findings: Finding[] = [];
        try {
          findings = checkDraft(text, among, { readQuotes: roll(2) === 0 });
        } catch (error) {
          assert.fail(`${String(error)} on ${JSON.stringify(text)}`);
        }
        assertWithin(findings, text);
        for (const f of findings) {
          verdicts.set(f.verdict, (verdicts.get(f.verdict) ?? 0) + 1);
        }
      }
      // the drafts are odd, but not so odd that nothing is read in them
      assert.ok((verdicts.get('supported') ?? 0) > 20, JSON.stringify([...verdicts]));
      assert.ok((verdicts.get('contradicted') ?? 0) > 20, JSON.stringify([...verdicts]));
    }).timeout(60_000);
  }

  it('throws never on any beginning or end of a draft', () => {
    const text =
      '---\ntitle: T\n---\n# Taiwan\n\n| State | Signed |\n|---|---|\n| Denmark | 2017 |\n\n> *Denmark* has an [extradition\n> treaty](x "y") with Taiwan.\n\n' +
      "- Poland and Slovakia hadn't signed `it`, respectively;[^1]\n\n[^1]: In 2019 (and 2021).\n";
    for (let at = 0; at <= text.length; at++) {
      for (const part of [text.slice(0, at), text.slice(at)]) {
        assertWithin(checkDraft(part, record), part);
      }
    }
  }).timeout(60_000);
});
