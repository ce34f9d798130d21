/** How the names of drafts end: what folders and workspaces are searched for. */
export const draftEndings: readonly string[] = ['md', 'markdown', 'qmd', 'rmd', 'mdx'];

/** Whether a file is named as a draft, whatever the case. */
export function isDraftName(name: string): boolean {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && draftEndings.includes(ending);
}
