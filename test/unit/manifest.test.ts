import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** The manifest and the code have to tell the same story; VS Code says nothing where they do not. */
describe('the manifest', () => {
  const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  const { contributes } = manifest;
  const sources = (fs.readdirSync('src/vscode', { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => fs.readFileSync(path.join('src/vscode', name), 'utf8'));
  const code = sources.join('\n');
  const quoted = (pattern: RegExp, text = code) => [...new Set([...text.matchAll(pattern)].map((m) => m[1] ?? ''))].sort();
  const contributed: string[] = contributes.commands.map((c: { command: string }) => c.command);
  const known = quoted(/'(treatyDesk\.\w+)'/g, fs.readFileSync('src/vscode/commands.ts', 'utf8'));
  const everywhere = JSON.stringify({ menus: contributes.menus, welcome: contributes.viewsWelcome, keys: contributes.keybindings });

  it('contributes only commands that the code knows, each once', () => {
    assert.ok(contributed.length > 0);
    assert.deepEqual([...new Set(contributed)], contributed);
    assert.deepEqual(
      contributed.filter((id) => !known.includes(id)),
      [],
    );
  });

  it('has menus for contributed commands only', () => {
    const inMenus = quoted(/"command":"([^"]+)"/g, everywhere);
    assert.ok(inMenus.length > 0);
    assert.deepEqual(
      inMenus.filter((id) => !contributed.includes(id)),
      [],
    );
  });

  it('names every command in one category, without a full stop', () => {
    for (const { command, title, category } of contributes.commands) {
      assert.equal(category, manifest.displayName, command);
      assert.doesNotMatch(title, /\.$|Treaty Desk/, command);
    }
  });

  it('has exactly the settings that the code reads, with the same defaults', () => {
    const settings = fs.readFileSync('src/vscode/settings.ts', 'utf8');
    const read = [...settings.matchAll(/\.get(?:<[^>]*>)?\(\s*'([\w.]+)',\s*([^)]+?)\s*\)/g)].map(([, key = '', value = '']) => [
      `treatyDesk.${key}`,
      JSON.parse(value.replaceAll("'", '"')),
    ]);
    // those of which every level counts by itself have no default in the code
    read.push(...[...settings.matchAll(/\.inspect<[^>]*>\('([\w.]+)'\)/g)].map(([, key]) => [`treatyDesk.${key}`, []]));
    const offered = Object.entries(contributes.configuration.properties).map(([key, schema]) => [
      key,
      (schema as { default: unknown }).default,
    ]);
    assert.deepEqual(Object.fromEntries(read), Object.fromEntries(offered));
    assert.equal(code.split('getConfiguration(').length - 1, 1, 'settings are read in settings.ts alone');
  });

  it('describes every setting', () => {
    for (const [key, schema] of Object.entries<{ description?: string; markdownDescription?: string }>(
      contributes.configuration.properties,
    )) {
      assert.ok(schema.description ?? schema.markdownDescription, key);
    }
  });

  it('offers a level for every rule', () => {
    const union = /type RuleId = ([^;]+);/.exec(fs.readFileSync('src/verdicts/verdict.ts', 'utf8'))?.[1] ?? '';
    const rules = quoted(/'([\w-]+)'/g, union);
    assert.ok(rules.length > 0);
    const offered = Object.keys(contributes.configuration.properties['treatyDesk.rules'].properties);
    assert.deepEqual(
      rules.filter((rule) => !offered.includes(rule)),
      [],
    );
  });

  it('contributes the views, page editors and context keys that the code speaks of, and no other', () => {
    const ids = (things: unknown) => quoted(/"(?:id|viewType)":"([^"]+)"/g, JSON.stringify(things));
    const asked = JSON.stringify(quoted(/"when":"([^"]+)"/g, everywhere).filter((when) => when.includes('treatyDesk.')));
    const keys = quoted(/(?:^|["(! ])(treatyDesk\.\w+)/g, asked.replaceAll(/\w+ == [\w.]+/g, ''));
    const declared = [...ids(contributes.views), ...ids(contributes.customEditors), ...keys].sort();
    const spoken = quoted(/'(treatyDesk\.\w+)'/g).filter((id) => !known.includes(id));
    assert.deepEqual(spoken, declared);
  });

  it('shows its views in its own container, and menus in its own views', () => {
    const containers: { id: string }[] = contributes.viewsContainers.activitybar;
    assert.deepEqual(
      Object.keys(contributes.views),
      containers.map(({ id }) => id),
    );
    const views = Object.values<{ id: string }[]>(contributes.views).flat();
    const asked = quoted(/\bview == ([\w.]+)/g, everywhere);
    assert.deepEqual(
      asked.filter((id) => !views.some((view) => view.id === id)),
      [],
    );
  });

  it('points to pictures that exist', () => {
    const icons = quoted(/"icon":"([^"$]+)"/g, JSON.stringify(manifest));
    assert.ok(icons.length > 0);
    for (const icon of icons) {
      assert.ok(fs.existsSync(icon), icon);
    }
  });

  it('wakes up for the same languages that the code reads', () => {
    const languages = quoted(/onLanguage:(\w+)/g, JSON.stringify(manifest.activationEvents));
    const when = quoted(/editorLangId =~ \/\^\(([\w|]+)\)\$\//g, everywhere.replaceAll('\\\\', '\\'));
    assert.deepEqual(when, [manifest.activationEvents.map((e: string) => e.replace('onLanguage:', '')).join('|')]);
    const list = /const languages = \[([^\]]+)\]/.exec(code)?.[1] ?? '';
    assert.deepEqual(quoted(/'(\w+)'/g, list), languages);
  });

  it('is written for the oldest VS Code it lets in', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('has the version that the changelog tells of', () => {
    assert.ok(fs.readFileSync('CHANGELOG.md', 'utf8').includes(`## ${manifest.version}`));
  });
});
