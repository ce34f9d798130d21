import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** Per folder of src: the folders it may take values from, and those it may take types from as well. Its own is always open. */
const law: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  draft: { values: [] },
  record: { values: [] },
  config: { values: ['record'] },
  claims: { values: ['draft', 'record'] },
  verdicts: { values: ['draft', 'record', 'claims'] },
  check: { values: ['draft', 'record', 'claims', 'verdicts'] },
  wording: { values: [], types: ['draft', 'record', 'claims', 'verdicts', 'check'] },
  report: { values: ['wording'], types: ['draft', 'record', 'claims', 'verdicts', 'check'] },
  // core.ts and whatever else lies in src itself
  '.': { values: ['draft', 'record', 'claims', 'verdicts', 'check', 'wording', 'report'] },
  cli: { values: ['.', 'config', 'draft', 'record', 'claims', 'verdicts', 'check', 'wording', 'report'] },
  thread: { values: ['draft', 'record', 'claims', 'verdicts', 'check', 'wording'] },
  vscode: { values: ['.', 'config', 'draft', 'record', 'claims', 'verdicts', 'check', 'wording', 'report', 'thread'] },
};

/** Modules that only some folders may import. */
const reserved = [
  { module: /^vscode$/, folders: /^src\/vscode\/(?!node\/)/ },
  { module: /^node:/, folders: /^src\/(?:cli|vscode\/node)\// },
];

const bundled = new Set(Object.keys(JSON.parse(fs.readFileSync('package.json', 'utf8')).devDependencies));
const packageOf = (module: string) => module.split('/', module.startsWith('@') ? 2 : 1).join('/');

interface Import {
  readonly module: string;
  readonly typeOnly: boolean;
}

function importsOf(code: string): Import[] {
  const found: Import[] = [];
  for (const [, type, names, module = ''] of code.matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?from\s+)?'([^']+)'/gm)) {
    const specifiers =
      /\{([^}]*)\}/
        .exec(names ?? '')?.[1]
        ?.split(',')
        .filter((s) => s.trim() !== '') ?? [];
    const onlyTypes = specifiers.length > 0 && specifiers.every((s) => /^\s*type\s/.test(s)) && /^\s*\{/.test(names ?? '');
    found.push({ module, typeOnly: type !== undefined || onlyTypes });
  }
  for (const [, module = ''] of code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)) {
    found.push({ module, typeOnly: false });
  }
  return found;
}

const folderOf = (file: string) => {
  const [first = '', ...rest] = path.posix.relative('src', file).split('/');
  return rest.length === 0 ? '.' : first;
};

/** What a file imports against the law, one sentence each. */
function offences(file: string, code: string): string[] {
  const folder = folderOf(file);
  const rule = law[folder];
  if (!rule) {
    return [`${file}: the law knows no folder ${folder}`];
  }
  return importsOf(code).flatMap(({ module, typeOnly }) => {
    const complaint = `${file} imports ${typeOnly ? 'types of ' : ''}${module}`;
    if (!module.startsWith('.')) {
      const keeper = reserved.find((r) => r.module.test(module));
      return keeper ? (keeper.folders.test(file) ? [] : [complaint]) : bundled.has(packageOf(module)) ? [] : [complaint];
    }
    const target = path.posix.join(path.posix.dirname(file), module);
    if (!target.startsWith('src/')) {
      return target === 'dist/record.json' || target === 'package.json' ? [] : [complaint];
    }
    const from = folderOf(target);
    const open = from === folder || rule.values.includes(from) || (typeOnly && rule.types?.includes(from));
    return open ? [] : [complaint];
  });
}

describe('the import law', () => {
  it('is kept by every file of src', () => {
    const files = (fs.readdirSync('src', { recursive: true }) as string[]).filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'));
    assert.ok(files.length > 10);
    const all = files.map((name) => path.posix.join('src', name.split(path.sep).join('/')));
    assert.deepEqual(
      all.flatMap((file) => offences(file, fs.readFileSync(file, 'utf8'))),
      [],
    );
  });

  for (const [file, code] of [
    ['src/draft/prose.ts', "import { createRecord } from '../record/record.js';"],
    ['src/record/load.ts', "import type { Span } from '../draft/span.js';"],
    ['src/claims/extract.ts', "import {\n  judge,\n} from '../verdicts/judge.js';"],
    ['src/claims/extract.ts', "export * from '../check/check.js';"],
    ['src/wording/card.ts', "import { type Party, firstDate } from '../record/record.js';"],
    ['src/check/check.ts', "import { sentence } from '../wording/messages.js';"],
    ['src/check/check.ts', "import * as vscode from 'vscode';"],
    ['src/vscode/hover.ts', "import fs from 'node:fs';"],
    ['src/vscode/web/startThread.ts', "import { Worker } from 'node:worker_threads';"],
    ['src/thread/draftThread.ts', "import * as vscode from 'vscode';"],
    ['src/vscode/hover.ts', "import { run } from '../cli/run.js';"],
    ['src/cli/run.ts', "const { hover } = await import('../vscode/hover.js');"],
    ['src/core.ts', "import { hover } from './vscode/hover.js';"],
    ['src/draft/prose.ts', "import { something } from 'not-a-package-of-ours';"],
    ['src/elsewhere/new.ts', "import './other.js';"],
  ] as const) {
    it(`would not let pass: ${path.basename(file)}: ${code.replaceAll(/\s+/g, ' ')}`, () => {
      assert.equal(offences(file, code).length, 1);
    });
  }

  for (const [file, code] of [
    ['src/wording/card.ts', "import type { Party } from '../record/schema.js';"],
    ['src/wording/card.ts', "import { type Party, type Source } from '../record/schema.js';"],
    ['src/report/text.ts', "import { sentence } from '../wording/messages.js';"],
    ['src/draft/outline.ts', "import { parser } from '@lezer/markdown';"],
    ['src/cli/main.ts', "import fs from 'node:fs/promises';"],
    ['src/vscode/node/startThread.ts', "import { Worker } from 'node:worker_threads';"],
  ] as const) {
    it(`lets pass: ${path.basename(file)}: ${code}`, () => {
      assert.deepEqual(offences(file, code), []);
    });
  }
});
