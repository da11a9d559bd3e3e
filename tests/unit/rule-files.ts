import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ContextRule, Examples, Rule, Scenarios } from '../../lib/engine/rule.ts';

const folder = path.join(import.meta.dirname, '../../rules');

interface PhraseRuleFile {
  id: string;
  rule: Rule;
  examples: Examples;
}

interface ContextRuleFile {
  id: string;
  rule: ContextRule;
  scenarios(): Scenarios;
}

/** Every file of rules but the list of them. */
const files: readonly (PhraseRuleFile | ContextRuleFile)[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
    .map(async (id) => ({ id, ...(await import(`../../rules/${id}.ts`)) })),
);

export const ruleFiles = files.filter((file) => 'examples' in file);
export const contextRuleFiles = files
  .filter((file) => 'scenarios' in file)
  .map((file) => ({ ...file, scenarios: file.scenarios() }));
