// What the bundles carry in place of @lezer/highlight: the Markdown parser brings the colours a code editor would give its
// nodes, which nobody asks for here, and every file the desktop loads is read at a writer's first keystroke.

/** Every tag, and what a tag that modifies others gives for one of them. */
export const tags = new Proxy(() => tags, { get: () => tags });

export class Tag {}

/** A source of node properties that gives no node any. */
export const styleTags = () => () => null;
