// The thread that reads drafts, in a browser: a file of its own, which `startThread` runs.
import { DraftThread } from '../../thread/draftThread.js';
import type { Request } from '../../thread/protocol.js';

const thread = new DraftThread((reply) => self.postMessage(reply));
self.addEventListener('message', ({ data }: MessageEvent<Request>) => void thread.hear(data));
