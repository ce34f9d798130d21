// The thread that reads drafts, in Node: a file of its own, which `startThread` runs.
import { type MessagePort, parentPort } from 'node:worker_threads';
import { DraftThread } from '../../thread/draftThread.js';

const port = parentPort as MessagePort;
const thread = new DraftThread((reply) => port.postMessage(reply));
port.on('message', (request) => void thread.hear(request));
