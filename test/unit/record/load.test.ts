import assert from 'node:assert/strict';
import fs from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';
import { formatPath } from '../../../src/record/jsonText.js';
import { loadDatasets } from '../../../src/record/load.js';
import { createRecord } from '../../../src/record/record.js';
import { bundled } from './bundled.js';

describe('loading datasets', () => {
  const base = bundled();
  const invented = fs.readFileSync('test/datasets/invented.json', 'utf8');
  const changed = (change: (json: ReturnType<typeof JSON.parse>) => void): string => {
    const json = JSON.parse(invented);
    change(json);
    return JSON.stringify(json);
  };
  const places = async (text: string) => {
    const { datasets, problems } = await loadDatasets([{ name: 'mine.json', text }], [base]);
    assert.deepEqual(datasets, []);
    return problems.map(({ file, path, message }) => `${file} ${formatPath(path)}: ${message}`);
  };

  it('puts a dataset with another focal party beside the bundled one', async () => {
    const { datasets, problems } = await loadDatasets([{ name: 'invented.json', text: invented }], [base]);
    assert.deepEqual(problems, []);
    const record = createRecord([base, ...datasets]);
    assert.deepEqual([...record.focalParties], ['TW', 'X-RURITANIA']);
    assert.deepEqual(
      record.agreementsBetween('X-BORDURIA', 'X-RURITANIA').map((a) => a.id),
      ['X-BORDURIA-2020'],
    );
    const [arrangement] = record.agreementsBetween('X-BORDURIA', 'X-RURITANIA');
    assert.ok(arrangement);
    assert.equal(record.scopeOf(arrangement, 'mutual-legal-assistance').value, 'not covered');
    assert.ok(record.agreements.has('DK-2019'));
    assert.equal(record.asOf, '2026-06-17');
  });

  it('lets a later file replace an entry by its id', async () => {
    const newer = changed((json) => {
      json.id = 'newer';
      json.agreements = [{ ...json.agreements[0], label: 'Another label' }];
      for (const list of ['coverage', 'absences', 'memberships']) {
        delete json[list];
      }
    });
    const files = [
      { name: 'invented.json', text: invented },
      { name: 'newer.json', text: newer },
    ];
    const { datasets, problems } = await loadDatasets(files, [base]);
    assert.deepEqual(problems, []);
    const record = createRecord([base, ...datasets]);
    assert.equal(record.agreements.get('X-SYLDAVIA-2011')?.label, 'Another label');
    assert.equal(record.agreements.get('X-BORDURIA-2020')?.label, 'Ruritanian–Bordurian arrangement (2020)');
    assert.equal(record.agreementsOf('X-SYLDAVIA').length, 1);
  });

  it('lets a file refer to one before it, and not to one after it', async () => {
    const agreements = changed((json) => {
      json.id = 'first';
      json.parties = [];
      json.coverage = [];
      json.absences = [];
      json.memberships = [];
    });
    const files = [
      { name: 'agreements.json', text: agreements },
      { name: 'invented.json', text: invented },
    ];
    const wrong = await loadDatasets(files, [base]);
    assert.deepEqual(
      wrong.datasets.map((d) => d.id),
      ['invented'],
    );
    assert.ok(wrong.problems.some((p) => p.file === 'agreements.json' && p.message === 'there is no party "X-SYLDAVIA"'));
    assert.ok(wrong.problems.every((p) => p.file === 'agreements.json'));
    const right = await loadDatasets(files.reverse(), [base]);
    assert.deepEqual(right.problems, []);
    assert.equal(right.datasets.length, 2);
  });

  it('leaves a broken file out and keeps the others', async () => {
    const files = [
      { name: 'broken.json', text: '{ "id": ' },
      { name: 'invented.json', text: invented },
    ];
    const { datasets, problems } = await loadDatasets(files, [base]);
    assert.deepEqual(
      datasets.map((d) => d.id),
      ['invented'],
    );
    assert.deepEqual(
      problems.map((p) => [p.file, p.path.length]),
      [['broken.json', 0]],
    );
    assert.match(problems[0]?.message ?? '', /^no JSON: /);
  });

  it('names the place of a wrong shape', async () => {
    assert.deepEqual(
      await places(
        changed((json) => {
          json.agreements[1].dates[0].date = '12 October 2020';
        }),
      ).then((lines) => lines.map((line) => line.split(': ')[0])),
      ['mine.json agreements[1].dates[0].date'],
    );
    const noList = await places('[]');
    assert.match(noList.join('\n'), /^mine\.json : /);
  });

  it('names the place of a reference to nothing', async () => {
    const lines = await places(
      changed((json) => {
        json.agreements[0].scope['space-law'] = json.agreements[0].scope.extradition;
        json.coverage[0].region = 'far-lands';
      }),
    );
    assert.deepEqual(lines.slice(0, 2), [
      'mine.json agreements[0].scope["space-law"]: there is no topic "space-law"',
      'mine.json coverage[0].region: there is no region "far-lands"',
    ]);
  });

  it('marks the place in the text: the value, the unknown name, or the brace that lacks one', async () => {
    const marked = async (text: string) => {
      const { problems } = await loadDatasets([{ name: 'mine.json', text }], [base]);
      return problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);
    };
    const head = '"id": "mine", "title": "Mine", "version": "1.0.0"';
    assert.deepEqual(await marked(`{ ${head}, "asOf": "May 2024" }`), [
      ['"May 2024"', 'a date is 2019, 2019-07 or 2019-07-08, as exact as the source is'],
    ]);
    assert.deepEqual(await marked(`{ ${head}, "asOf": "2024", "sorces": [] }`), [['"sorces"', 'there is no property "sorces" here']]);
    assert.deepEqual(await marked(`\uFEFF{ ${head} }`), [['{', '"asOf" is missing']]);
    assert.deepEqual(await marked(`{ ${head}, "asOf": "2024-02-30" }`), [['"2024-02-30"', '2024-02-30 is no day of the calendar']]);
    assert.deepEqual(await marked(`{ ${head}, "asOf": "2024", "focalParty": "X-NOBODY" }`), [
      ['"X-NOBODY"', 'there is no party "X-NOBODY"'],
    ]);
    assert.deepEqual(await marked(`{ ${head} "asOf": "2024" }`), [['"asOf"', 'no JSON: comma expected']]);
    assert.deepEqual(await marked(''), [['', 'no JSON: value expected']]);
  });

  it('refuses a dataset that takes the id of another', async () => {
    const twice = [
      { name: 'a.json', text: invented },
      { name: 'b.json', text: invented },
    ];
    const { datasets, problems } = await loadDatasets(twice, [base]);
    assert.equal(datasets.length, 1);
    assert.deepEqual(
      problems.map(({ file, path, message }) => `${file} ${formatPath(path)}: ${message}`),
      ['b.json id: a.json has this id; a dataset needs one of its own'],
    );
    const taken = changed((json) => {
      json.id = base.id;
    });
    assert.deepEqual(await places(taken), [`mine.json id: “${base.title}” has this id; a dataset needs one of its own`]);
  });

  it('takes a file with a byte order mark', async () => {
    const { problems } = await loadDatasets([{ name: 'invented.json', text: `\uFEFF${invented}` }], [base]);
    assert.deepEqual(problems, []);
  });

  it('costs no zod until a dataset is loaded', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export * from './src/record/load.ts'; export * from './src/record/record.ts';",
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      format: 'iife',
      globalName: 'bundle',
      write: false,
    });
    const context = vm.createContext({});
    vm.runInContext(outputFiles[0]?.text ?? '', context);
    // zod keeps its registry there as soon as it is evaluated
    const evaluated = () => '__zod_globalRegistry' in context;
    await vm.runInContext('bundle.loadDatasets([], [])', context);
    assert.equal(evaluated(), false);
    await vm.runInContext("bundle.loadDatasets([{ name: 'x', text: '{}' }], [])", context);
    assert.equal(evaluated(), true);
  });
});
