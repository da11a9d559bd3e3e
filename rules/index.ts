import type { Rule } from '../lib/engine/rule.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as rankInquiry } from './rank-inquiry.ts';

export const rules: readonly Rule[] = [rankInquiry, placeholder];
