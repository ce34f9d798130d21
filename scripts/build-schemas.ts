// Writes the JSON Schemas in data/schema/ from the zod schemas. A test fails where they are stale.
import fs from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from './record/json-schemas.js';

// scripts run at the root of the project
const folder = path.join(process.cwd(), 'data/schema');
fs.mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) {
  fs.writeFileSync(path.join(folder, name), text);
  console.log(`data/schema/${name}`);
}
