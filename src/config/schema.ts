import * as z from 'zod/mini';

/** The shape of a config file: what a team shares between its editors and the command line. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  datasets: z
    ._default(z.array(z.string().check(z.trim()).check(z.minLength(1, 'this must not be empty'))), [])
    .check(
      z.describe(
        'Dataset files on top of the bundled record, as paths from the folder of this file. Of two entries with the same id the later file’s holds.',
      ),
    ),
});

/** What a config file says, defaults filled in. */
export type Config = z.infer<typeof configSchema>;
