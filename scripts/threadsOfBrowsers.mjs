import path from 'node:path';

/** For bundles that run in a browser: they start their threads as browsers do. */
export const threadsOfBrowsers = {
  name: 'threads of browsers',
  setup(bundle) {
    bundle.onResolve({ filter: /\/node\/startThread\.js$/ }, ({ importer }) => ({
      path: path.join(path.dirname(importer), 'web', 'startThread.ts'),
    }));
  },
};
