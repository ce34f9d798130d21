import assert from 'node:assert/strict';
import { brief, contradicted, findingsOf, quiet, supported, unmarked } from '../check/sentences.js';

const table = (...rows: string[]): string => ['Agreements on criminal matters with Taiwan:', '', ...rows].join('\n');

describe('tables', () => {
  contradicted('scope', [
    table('| State | Extradition |', '|---|---|', '| Poland | yes |', '| Denmark | {yes} |'),
    table('| State | Extradition |', '|---|---|', '| Poland | {no} |', '| Denmark | no |'),
    table('| State | Extradition | Transfer of sentenced persons |', '|---|---|---|', '| Denmark | no | {no} |'),
    table('| State | Extradition |', '|---|---|', '| Denmark | {✓} |'),
    table('| State | Extradition | Prisoner transfer |', '|---|---|---|', '| Poland | {–} | yes |'),
  ]);
  contradicted('year', [
    table('| State | Signed |', '|---|---|', '| Poland | 2019 |', '| Denmark | {2017} |'),
    table('| State | Signed | In force |', '|---|---|---|', '| Poland | 2019 | {2019} |'),
  ]);
  supported('scope', [
    table('| State | Extradition |', '|---|---|', '| Poland | yes |', '| Denmark | no |'),
    table('| State | Extradition | Prisoner transfer |', '|---|---|---|', '| Denmark | – | yes |'),
    table('| State | Prisoner transfer |', '|---|---|', '| Denmark | Yes |'),
  ]);
  supported('year', [table('| State | Signed | In force |', '|---|---|---|', '| Poland | 2019 | 2021 |')]);
  quiet([table('| State | Extradition |', '|---|---|', '| Poland | – |', '| Denmark | – |')]);
  unmarked([
    table('| State | Extradition |', '|---|---|', '| Denmark | ? |', '| Switzerland | |', '| Poland | under discussion |'),
    'Agreements with Canada:\n\n| State | Extradition |\n|---|---|\n| Denmark | yes |',
    table('| State | Population |', '|---|---|', '| Denmark | 2017 |'),
  ]);

  it('mark each wrong cell', () => {
    const text = table('| State | Signed | Extradition |', '|---|---|---|', '| Denmark | 2017 | yes |', '| Poland | 2019 | yes |');
    assert.deepEqual(
      findingsOf(text)
        .filter((f) => f.verdict === 'contradicted')
        .map((f) => brief(f, text)),
      ['contradicted year: 2017', 'contradicted scope: yes'],
    );
  });
});

describe('lists', () => {
  contradicted('scope', [
    'These states have extradition agreements with Taiwan:\n\n- Poland\n- Slovakia\n- {Denmark}',
    'Taiwan has extradition agreements with:\n\n1. Poland\n2. {Switzerland}',
    "Taiwan's partners in Europe:\n\n- Poland: extradition and legal assistance\n- {Denmark: extradition}",
    'Taiwan in Europe:\n\n- {Denmark has an extradition treaty}.\n- Poland has one as well.',
  ]);
  contradicted('year', ['Taiwan signed arrangements with:\n\n- the UK (2016)\n- Denmark ({2018})\n- Switzerland (2020)']);
  supported('scope', ['These states have extradition agreements with Taiwan:\n\n- Poland\n- Slovakia']);
  unmarked([
    'These states should sign extradition agreements with Taiwan:\n\n- France\n- Denmark',
    'These states have no extradition agreement with Taiwan:\n\n- France\n- Denmark',
    'These states took part in the conference in Taipei:\n\n- France\n- Denmark',
  ]);
});

describe('headings', () => {
  contradicted('scope', ["## {Denmark's extradition treaty} with Taiwan\n\nSome words.", '# The {Danish extradition treaty} with Taiwan']);
  unmarked(['## Does Denmark have an extradition treaty with Taiwan?', '# Denmark and Taiwan']);
});

describe('markup', () => {
  contradicted('scope', [
    '{**Denmark** has an *extradition treaty*} with Taiwan.',
    '{Denmark has an [extradition treaty](https://example.org/a)} with Taiwan.',
    '{[Denmark](https://example.org) signed\nan extradition\ntreaty} with Taiwan.',
    'Taiwan and friends.[^1]\n\n[^1]: {Denmark has an extradition treaty} with Taiwan.',
    '{Denmark has an extradition&nbsp;treaty} with Taiwan.',
  ]);
  quiet([
    '---\ntitle: Denmark has an extradition treaty with Taiwan\n---\n',
    '```\nDenmark has an extradition treaty with Taiwan.\n```',
    '    Denmark has an extradition treaty with Taiwan.',
    '<!-- Denmark has an extradition treaty with Taiwan. -->',
    '`Denmark has an extradition treaty with Taiwan.`',
    '![Taiwan](Denmark-extradition-treaty-with-Taiwan.png)',
    '[here](https://example.org/Denmark-has-an-extradition-treaty-with-Taiwan "x")',
    '[a]: https://example.org/Denmark-has-an-extradition-treaty-with-Taiwan',
  ]);
});
