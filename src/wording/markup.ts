/**
 * Text of the record or of a draft made harmless for Markdown: no markup, no HTML, no link, no theme icon, one line.
 * Everything that is not written by us goes through here before it is put into a card, a page or a report.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}

/**
 * A Markdown link; the bare label where the address is not on the web, so that a dataset cannot smuggle in a command.
 * @param label plain text; escaped here
 */
export function webLink(label: string, url: string): string {
  return /^https?:\/\//i.test(url)
    ? `[${escapeMarkdown(label)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
    : escapeMarkdown(label);
}
