/** `node reading.cjs <folder>`: reads all drafts of a folder and does nothing with them. */
import { readFileSync } from 'node:fs';
import { draftPaths } from '../texts/draftPaths.ts';

let characters = 0;
for (const path of draftPaths(process.argv[2] ?? '.')) characters += readFileSync(path, 'utf8').length;
console.log(`${characters} characters`);
