import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Examples, Rule } from '../../lib/engine/rule.ts';

const folder = path.join(import.meta.dirname, '../../rules');

/** Every file of rules but the list of them. */
export const ruleFiles = await Promise.all(
  readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .map((file) => path.basename(file, '.ts'))
    .map(async (id) => {
      const { rule, examples }: { rule: Rule; examples: Examples } = await import(
        `../../rules/${id}.ts`
      );
      return { id, rule, examples };
    }),
);
