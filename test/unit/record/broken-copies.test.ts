import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkData } from '../../../scripts/record/check-data.js';

// biome-ignore lint/suspicious/noExplicitAny: a broken file has no type
type Json = any;

/** Copies of data/, each broken in one way, and what is to be said about it. */
const breaks: readonly {
  readonly how: string;
  readonly file: string;
  readonly change: (json: Json) => unknown;
  readonly problem: RegExp;
}[] = [
  {
    how: 'a value without a source',
    file: 'agreements/DK-2019.json',
    change: (a) => {
      a.scope.extradition.cites = [];
      return a;
    },
    problem: /^agreements DK-2019: scope\.extradition\.cites: /,
  },
  {
    how: 'a source that does not exist',
    file: 'agreements/PL-2019.json',
    change: (a) => {
      a.dates[0].cites[0].source = 'law-database-pl-2018';
      return a;
    },
    problem: /^agreements PL-2019: dates\[0\]\.cites\[0\]\.source: there is no source "law-database-pl-2018"$/,
  },
  {
    how: 'an id twice',
    file: 'sources.json',
    change: (list) => [...list, list[0]],
    problem: /^sources founding-article: id: the id "founding-article" is taken$/,
  },
  {
    how: 'a party that does not exist',
    file: 'agreements/CH-2020.json',
    change: (a) => {
      a.parties[1].party = 'SZZ';
      return a;
    },
    problem: /^agreements CH-2020: parties\[1\]\.party: there is no party "SZZ"$/,
  },
  {
    how: 'a day that does not exist',
    file: 'agreements/SK-2021.json',
    change: (a) => {
      a.dates[0].date = '2021-02-29';
      return a;
    },
    problem: /^agreements SK-2021: dates\[0\]\.date: 2021-02-29 is no day of the calendar$/,
  },
  {
    how: 'entry into force before signature',
    file: 'agreements/ZA-2013.json',
    change: (a) => {
      a.dates[1].date = '2012-11-28';
      return a;
    },
    problem: /^agreements ZA-2013: dates\[1\]\.date: in force before it was signed$/,
  },
  {
    how: 'a settled dispute without its preferred side',
    file: 'agreements/DE-2023.json',
    change: (a) => {
      delete a.disputes[0].preferred;
      return a;
    },
    problem: /^agreements DE-2023: disputes\[0\]: a settled dispute needs its preferred side$/,
  },
  {
    how: 'a scope that goes beyond what the agreement is limited to',
    file: 'agreements/GB-2016.json',
    change: (a) => {
      a.scope.extradition.value = 'covered';
      return a;
    },
    problem: /^agreements GB-2016: scope\.extradition: "extradition" is covered by an agreement that is limited to other topics$/,
  },
  {
    how: 'a complete list that leaves one out',
    file: 'coverage.json',
    change: (list) => {
      list[0].parties = list[0].parties.filter((id: string) => id !== 'SK');
      return list;
    },
    problem: /^coverage europe-criminal-agreements: parties: "SK" is missing: "SK-2021"$/,
  },
  {
    how: 'an absence beside an older agreement',
    file: 'absences.json',
    change: (list) => {
      list[0].party = 'DK';
      return list;
    },
    problem: /^absences absence-FR: "DK-2019" is an agreement of the two and older than this statement$/,
  },
  {
    how: 'a topic that is a part of itself',
    file: 'topics.json',
    change: (list) => {
      list.find((t: Json) => t.id === 'mutual-legal-assistance').partOf = 'service-of-documents';
      return list;
    },
    problem: /^topics service-of-documents: partOf: "service-of-documents" is a part of itself$/,
  },
  {
    how: 'a misspelt key',
    file: 'memberships.json',
    change: (list) => {
      list[0].organization = list[0].organisation;
      return list;
    },
    problem: /^memberships\[0\]\.organization: there is no property/,
  },
  {
    how: 'a state that the list does not have',
    file: 'states-additions.json',
    change: (json) => {
      json.regions.nordic.push('QQ');
      return json;
    },
    problem: /no state QQ/,
  },
];

describe('a broken copy of the record', () => {
  let folder = '';
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'treaty-desk-record-'));
    fs.cpSync('data', folder, { recursive: true });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  const breakFile = (name: string, change: (json: Json) => unknown): void => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, JSON.stringify(change(JSON.parse(fs.readFileSync(file, 'utf8')))));
  };

  it('is told from a whole one', () => {
    assert.deepEqual(checkData(folder).problems, []);
  });

  for (const { how, file, change, problem } of breaks) {
    it(`fails for ${how}`, () => {
      breakFile(file, change);
      const { dataset, problems } = checkData(folder);
      assert.equal(dataset, undefined);
      assert.ok(
        problems.some((line) => problem.test(line)),
        problems.join('\n'),
      );
    });
  }

  it('fails for a file that is no JSON, and names it', () => {
    fs.appendFileSync(path.join(folder, 'agreements/DK-2019.json'), '}');
    assert.match(checkData(folder).problems.join('\n'), /DK-2019\.json: /);
  });

  it('makes npm run record exit with 1', function () {
    this.timeout(60_000);
    const run = () => spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/record.ts', folder], { encoding: 'utf8' });
    const whole = run();
    assert.equal(whole.status, 0, whole.stderr);
    assert.match(whole.stdout, /^34 instruments, 12 adjacent$/m);
    breakFile('agreements/PL-2019.json', (a) => ({ ...a, field: undefined }));
    const broken = run();
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /agreements PL-2019: field: /);
  });
});
