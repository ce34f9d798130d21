import assert from 'node:assert/strict';
import { createRecord } from '../../../src/record/record.js';
import { partyCard } from '../../../src/wording/card.js';
import { bundled } from '../record/bundled.js';

describe('the card of a state in the bundled record', () => {
  const record = createRecord([bundled()]);
  const links = { openRecord: () => 'open', insertCitation: () => 'cite', showParty: () => 'show' };
  const card = (party: string): string => partyCard(party, ['TW'], record, links) ?? '';
  const article = '[European Values Center for Security Policy / CEIAS](';

  it('of Germany has both instruments, the open dispute on the first one’s year and the settled one on extradition', () => {
    const text = card('DE');
    assert.match(text, /German–Taiwanese arrangement on sentenced persons \(2013\)/);
    assert.match(text, /German–Taiwanese arrangement on mutual legal assistance \(2023\)/);
    const year = text.split('\n').find((line) => line.startsWith('Sources disagree (open): When was'));
    assert.ok(year?.includes('2013') && year.includes(`2012 (${article}`) && year.includes('[Laws & Regulations Database of the ROC'));
    const extradition = text.split('\n').find((line) => line.startsWith('Sources disagree (settled): Does the arrangement of 2023'));
    assert.match(extradition ?? '', /It does not: .*Ministry of Justice.*It helps in extradition proceedings .*Taipei Times/);
    assert.match(text, /^Not covered: extradition/m);
  });

  it('of the United States and of Paraguay has what the instrument covers, and how the founding article describes it', () => {
    for (const [party, date, topic] of [
      ['US', /signed 26 March 2002; in force since 26 March 2002/, 'mutual legal assistance'],
      ['PY', /signed 24 April 1986/, 'extradition'],
    ] as const) {
      const text = card(party);
      assert.match(text, date);
      assert.match(text, new RegExp(`^Covered: ${topic} *$`, 'm'));
      const dispute = text.split('\n').find((line) => line.startsWith('Sources disagree (open): Is the agreement with'));
      assert.ok(dispute?.includes(`Similar to those on transfers, by the order of the sentences (${article}`), text);
    }
  });

  it('says which version of the record it is from', () => {
    assert.match(card('DE'), /\*Record as of 17 June 2026, version \d+\.\d+\.\d+\*$/);
  });
});
