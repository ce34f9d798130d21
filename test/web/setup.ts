/** Makes mocha's globals in the worker before any test file is loaded. */
import 'mocha/mocha';

mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: 'base' });
