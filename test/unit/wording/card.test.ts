import assert from 'node:assert/strict';
import { agreementCard, type CardLinks, findingCard, partyCard } from '../../../src/wording/card.js';
import { sampleRecord } from './sampleRecord.js';

const record = sampleRecord();
const links: CardLinks = {
  openRecord: (id) => `command:open?${id}`,
  insertCitation: (id) => `command:cite?${id}`,
  showParty: (id) => `command:party?${id}`,
};
const agreement = (id: string) => {
  const found = record.agreements.get(id);
  assert.ok(found);
  return found;
};

describe('agreementCard', () => {
  it('holds kind, dates, the three values of scope, disputes, source, commands and the date of the record', () => {
    assert.deepEqual(agreementCard(agreement('SM-2019'), record, links).split(/ {2}\n|\n\n/), [
      '**Treaty Desk** · Norlandish–Sudmarkish arrangement (2019)',
      'Arrangement in criminal matters; signed 1 July 2019 (Sudmark) and 8 July 2019 (Norland); entry into force not recorded',
      'Covered: transfer of sentenced persons',
      'Not covered: extradition, mutual legal assistance',
      'Sources disagree (settled): Does it cover extradition? no ([Norland Law Office](<https://example.org/gazette?a=1&b=(2)>)) – extradition proceedings are covered ([The Norland Post](<https://example.org/press>))',
      'Source: [Official \\*Gazette\\*](<https://example.org/gazette?a=1&b=(2)>) (Norland Law Office, 8 July 2019)',
      '[Open record](command:open?SM-2019) · [Insert citation](command:cite?SM-2019)',
      '*Record as of 17 June 2026, version 1.0.0*',
    ]);
  });

  it('says what is not recorded', () => {
    assert.match(
      agreementCard(agreement('UV-2021'), record, links),
      /Covered: mutual legal assistance {2}\nNot recorded: extradition, transfer of sentenced persons/,
    );
  });
});

describe('partyCard', () => {
  it('shows the agreements of the pair', () => {
    const card = partyCard('UV', ['NL1'], record, links) ?? '';
    assert.match(card, /^\*\*Treaty Desk\*\* · United Vesland and Norland\n\n\*\*Norlandish–Veslandic memorandum \(2021\)\*\*/);
    assert.match(card, /Memorandum of understanding in criminal matters; signed March 2021; in force since 2022/);
    assert.match(card, /When was it signed\? March 2021 .* – 2020 /);
  });

  it('shows a recorded absence with its date and source', () => {
    const card = partyCard('OS', ['NL1'], record, links) ?? '';
    assert.match(
      card,
      /No agreement in criminal matters with Norland as of June 2026 \(\[The Norland Post\]\(<https:\/\/example\.org\/press>\)\)/,
    );
  });

  it('sums up the focal party itself', () => {
    const card = partyCard('NL1', ['NL1'], record, links) ?? '';
    assert.match(card, /\[2 agreements in the treaty browser\]\(command:party\?NL1\)/);
    assert.match(card, /Excluded from League of Coasts since 1984/);
  });

  it('is silent about a party of which nothing is recorded', () => {
    assert.equal(partyCard('XX', ['NL1'], record, links), undefined);
  });
});

describe('findingCard', () => {
  const finding = {
    rule: 'scope',
    severity: 'warning',
    span: { start: 0, end: 1 },
    sentence: { start: 0, end: 1 },
    evidence: [{ kind: 'agreement', id: 'SM-2019', field: 'scope.extradition', cites: [{ source: 'S-TEXT', at: 'Article 4' }] }],
    agreements: ['SM-2019'],
    fixes: [],
  } as const;

  it('gives the verdict, the reason and the evidence', () => {
    const card = findingCard(
      {
        ...finding,
        verdict: 'contradicted',
        message: {
          id: 'scope.not-covered',
          party: 'SM',
          counterpart: 'NL1',
          topic: 'extradition',
          agreements: ['SM-2019'],
          covered: ['transfer'],
        },
      },
      record,
      links,
    );
    assert.match(card, /^\*\*Treaty Desk\*\* · Contradicted by the record\n\nNo agreement between Sudmark and Norland/);
    assert.match(card, /- \[Official \\\*Gazette\\\*\].*, Article 4/);
    assert.match(card, /\[Open record: Norlandish–Sudmarkish arrangement \(2019\)\]\(command:open\?SM-2019\)/);
  });

  it('adds no reason to a supported claim', () => {
    assert.match(
      findingCard({ ...finding, verdict: 'supported', message: { id: 'supported' } }, record, links),
      /Supported by the record\n\n- \[Official/,
    );
  });
});
