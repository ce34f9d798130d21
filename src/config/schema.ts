import * as z from 'zod';

/** The shape of a config file: what a team shares between its editors and the command line. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  datasets: z
    .array(z.string().trim().min(1, 'this must not be empty'))
    .default([])
    .describe(
      'Dataset files on top of the bundled record, as paths from the folder of this file. Of two entries with the same id the later file’s holds.',
    ),
});

/** What a config file says, defaults filled in. */
export type Config = z.infer<typeof configSchema>;
