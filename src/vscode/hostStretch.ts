/** How long, in milliseconds, our work may keep the extension host from that of others at a stretch. */
export const hostStretch = 6;
