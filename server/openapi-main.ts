import { writeFileSync } from 'node:fs';
import { openapi } from './openapi.ts';

// Writes the committed description; a test fails when it drifts from the contract.
writeFileSync('openapi.json', `${JSON.stringify(openapi('http://localhost:8080'), null, 2)}\n`);
