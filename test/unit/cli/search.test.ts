import assert from 'node:assert/strict';
import { cli } from './cli.js';

describe('treaty-desk search', () => {
  it('prints what it finds, the best first', async () => {
    const { code, out } = await cli(['search', 'veslandic', 'memorandum']);
    assert.equal(code, 0);
    assert.equal(out.split('\n')[0], 'UV-2021\tNorlandish–Veslandic memorandum (2021)\tsigned March 2021; in force since 2022');
  });

  it('ends with 1 when it finds nothing, and with 2 without a query', async () => {
    assert.deepEqual(await cli(['search', 'zzzzzz']), { code: 1, out: '', error: 'treaty-desk: nothing found for “zzzzzz”\n' });
    assert.equal((await cli(['search'])).code, 2);
  });
});
