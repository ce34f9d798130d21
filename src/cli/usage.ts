/** What `treaty-desk --help` prints. */
export const usage = `Checks what Markdown drafts say about international agreements against a sourced record.

usage: treaty-desk check [options] PATH...
       treaty-desk search [options] QUERY

check  reads files, folders (.md .markdown .qmd .rmd .mdx below them) and, for -, standard input.
  --format FORMAT   text (default), json or markdown
  --fail-on LEVEL   end with 1 on findings from this severity up: error, warning, information, hint; or never.
                    Without it: whenever something is contradicted.
search finds agreements by title, party, topic, year or office.

Both hold against the bundled record and, on top of it:
  --config FILE     the datasets that a config file names; without it those of .treatydesk.json in this folder
  --dataset FILE    a dataset of your own; may be given several times

  --help, --version

Exit code of check: 0 nothing contradicted, 1 something contradicted (see --fail-on), 2 bad usage, unreadable input or invalid data.
Of search: 1 where nothing is found.
`;
