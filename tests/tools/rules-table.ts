import type { RuleText } from '../../lib/engine/rule.ts';

const readers = { program: 'programs', writer: 'letter writers', other: 'others' };
const everybody = Object.keys(readers).length;

/** The rules as a Markdown table. */
function rulesTable(rules: readonly RuleText[]): string {
  const rows = rules.map(({ id, severity, otherSeverity, audience, title, source }) =>
    row(
      `[\`${id}\`](rules/${id}.ts)`,
      title,
      otherSeverity ? `${severity} or ${otherSeverity}` : severity,
      audience.length === everybody
        ? 'anybody'
        : audience.map((reader) => readers[reader]).join(', '),
      source === '' ? 'our advice' : `[${new URL(source).hostname}](${source})`,
    ),
  );
  return [
    row('Rule', 'What it points out', 'Severity', 'In mail to', 'Source'),
    row('---', '---', '---', '---', '---'),
    ...rows,
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const marks = /(<!-- rules -->\n)[\s\S]*?(<!-- end of rules -->)/;

/** A text with the table between its two marks; throws when they are not there. */
export function withRulesTable(text: string, rules: readonly RuleText[]): string {
  if (!marks.test(text)) throw new Error('The text has no place for the table of rules');
  return text.replace(marks, (_, before, after) => `${before}${rulesTable(rules)}\n${after}`);
}
