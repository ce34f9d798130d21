import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { sampleDataset } from '../wording/sampleRecord.js';
import { cli, folderWith } from './cli.js';

const pathsIn = (json: string): string[] => JSON.parse(json).files.map((file: { path: string }) => file.path);

describe('treaty-desk check', () => {
  let folder: ReturnType<typeof folderWith>;
  beforeEach(() => {
    folder = folderWith({
      'b.md': 'Nothing.\n',
      'a.markdown': 'Nothing.\n',
      'deep/c.QMD': 'Nothing.\n',
      'deep/d.Rmd': 'Nothing.\n',
      'deep/e.mdx': 'Nothing.\n',
      'notes.txt': 'Nothing.\n',
      'node_modules/x/README.md': 'Nothing.\n',
      '.git/x.md': 'Nothing.\n',
    });
  });
  afterEach(() => folder.remove());

  it('walks folders for drafts, in a fixed order, and not into the texts of others', async () => {
    const { code, out } = await cli(['check', '--format', 'json', folder.at('.')]);
    assert.equal(code, 0);
    const names = pathsIn(out).map((file) => path.relative(folder.at('.'), file).replaceAll(path.sep, '/'));
    assert.deepEqual(names, ['a.markdown', 'b.md', 'deep/c.QMD', 'deep/d.Rmd', 'deep/e.mdx']);
  });

  it('reads a named file whatever its name, and each file once', async () => {
    const { out } = await cli(['check', '--format', 'json', folder.at('notes.txt'), folder.at('b.md'), folder.at('./b.md')]);
    assert.deepEqual(pathsIn(out), [folder.at('notes.txt'), folder.at('b.md')]);
  });

  it('does not run in circles', async () => {
    fs.symlinkSync(folder.at('.'), folder.at('deep/loop'));
    fs.symlinkSync(folder.at('nowhere.md'), folder.at('deep/broken.md'));
    const { code, out } = await cli(['check', '--format', 'json', folder.at('deep')]);
    assert.equal(code, 0);
    assert.equal(pathsIn(out).length, 3);
  });

  it('reads standard input', async () => {
    const { code, out } = await cli(['check', '--format', 'json', '-'], new TextEncoder().encode('Nothing.'));
    assert.equal(code, 0);
    assert.deepEqual(pathsIn(out), ['-']);
  });

  it('names what it cannot read, checks the rest, and ends with 2', async () => {
    const { code, out, error } = await cli(['check', '--format', 'json', folder.at('none.md'), folder.at('b.md')]);
    assert.equal(code, 2);
    assert.equal(error, `treaty-desk: cannot read ${folder.at('none.md')}: there is no such file or folder\n`);
    assert.deepEqual(pathsIn(out), [folder.at('b.md')]);
  });

  it('takes a byte order mark for what it is', async () => {
    const words = 'Café';
    const utf16 = (order: 'le' | 'be'): Uint8Array => {
      const bytes = Buffer.from(`\ufeff${words}`, 'utf16le');
      return order === 'le' ? bytes : bytes.swap16();
    };
    for (const [name, bytes] of Object.entries({ 'u8.md': Buffer.from(`\ufeff${words}`), 'le.md': utf16('le'), 'be.md': utf16('be') })) {
      fs.writeFileSync(folder.at(name), bytes);
      const { code, error } = await cli(['check', folder.at(name)]);
      assert.deepEqual([code, error], [0, ''], name);
    }
  });

  it('says what to do about bytes that are no text', async () => {
    fs.writeFileSync(folder.at('latin1.md'), Buffer.from('Caf\xe9', 'latin1'));
    fs.writeFileSync(folder.at('bare16.md'), Buffer.from('Cafe', 'utf16le'));
    const { code, error } = await cli(['check', folder.at('latin1.md'), folder.at('bare16.md')]);
    assert.equal(code, 2);
    assert.match(error, /latin1\.md: it is not valid UTF-8 text; save it as UTF-8\n.*bare16\.md: it is not a text file, or/);
  });

  it('refuses bad usage with 2 and a reason', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /no command given/],
      [['inspect'], /unknown command "inspect"/],
      [['check'], /nothing to check/],
      [['check', '--format', 'xml', '-'], /unknown format "xml"; choose one of text, json, markdown/],
      [['check', '--fail-on', 'loud', '-'], /unknown level "loud".*error, warning, information, hint, never/],
      [['check', '--wrong', '-'], /--wrong/],
      [['check', '--format'], /--format/],
    ];
    for (const [args, reason] of cases) {
      const { code, out, error } = await cli(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(error, reason);
      assert.match(error, /See treaty-desk --help\.\n$/);
    }
  });

  it('takes datasets on top of the bundled record', async () => {
    const more = { ...sampleDataset(), id: 'more', asOf: '2027-01-01', agreements: [] };
    fs.writeFileSync(folder.at('more.json'), JSON.stringify(more));
    const { code, out } = await cli(['check', '--format', 'json', '--dataset', folder.at('more.json'), folder.at('b.md')]);
    assert.equal(code, 0);
    const { asOf, agreements, datasets } = JSON.parse(out).record;
    assert.deepEqual([asOf, agreements], ['2027-01-01', 2]);
    assert.deepEqual(
      datasets.map(({ id }: { id: string }) => id),
      ['sample', 'more'],
    );
  });

  it('names the file and the place where a dataset is wrong, and ends with 2', async () => {
    fs.writeFileSync(folder.at('wrong.json'), JSON.stringify({ ...sampleDataset(), asOf: 'yesterday' }));
    fs.writeFileSync(folder.at('broken.json'), '{');
    const { code, out, error } = await cli([
      'check',
      '--dataset',
      folder.at('wrong.json'),
      '--dataset',
      folder.at('broken.json'),
      folder.at('b.md'),
    ]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /wrong\.json:1:\d+: asOf: a date is .*\n.*broken\.json:1:2: no JSON: close brace expected/);
    const missing = await cli(['check', '--dataset', folder.at('none.json'), folder.at('b.md')]);
    assert.equal(missing.code, 2);
    assert.match(missing.error, /cannot read .*none\.json: there is no such file/);
  });

  it('takes the datasets that a config file names, from where that file lies', async () => {
    const dataset = (asOf: string) => JSON.stringify({ ...sampleDataset(), id: 'more', asOf, agreements: [] });
    fs.mkdirSync(folder.at('team'));
    fs.writeFileSync(folder.at('team/more.json'), dataset('2027-01-01'));
    fs.writeFileSync(folder.at('team/config.json'), '{ "datasets": ["more.json"] } // shared\n');
    const { code, out } = await cli(['check', '--format', 'json', '--config', folder.at('team/config.json'), folder.at('b.md')]);
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).record.asOf, '2027-01-01');
  });

  it('takes the config file of the folder it is run in', async () => {
    fs.writeFileSync(folder.at('.treatydesk.json'), '{ "datasets": ["none.json"] }');
    const here = process.cwd();
    process.chdir(folder.at('.'));
    try {
      const { code, error } = await cli(['check', 'b.md']);
      assert.equal(code, 2);
      assert.match(error, /cannot read none\.json: there is no such file/);
    } finally {
      process.chdir(here);
    }
  });

  it('names the place where a config file is wrong, and ends with 2', async () => {
    fs.writeFileSync(folder.at('config.json'), '{\n  "datasts": []\n}');
    const { code, error } = await cli(['check', '--config', folder.at('config.json'), folder.at('b.md')]);
    assert.equal(code, 2);
    assert.match(error, /invalid config\n.*config\.json:2:3: datasts: there is no property "datasts" here/);
    const missing = await cli(['search', '--config', folder.at('none.json'), 'treaty']);
    assert.match(missing.error, /cannot read .*none\.json/);
  });

  it('prints help and version', async () => {
    assert.deepEqual(await cli(['--version']), { code: 0, out: '1.2.3\n', error: '' });
    for (const args of [['--help'], ['-h'], ['check', '--help']]) {
      const { code, out } = await cli(args);
      assert.equal(code, 0);
      assert.match(out, /usage: treaty-desk check/);
    }
  });
});
