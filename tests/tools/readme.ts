/** npm run readme: writes the table of rules into README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import { withRulesTable } from './rules-table.ts';

const file = new URL('../../README.md', import.meta.url);
writeFileSync(file, withRulesTable(readFileSync(file, 'utf8'), rules));
