export type { TabState } from '../app/services.ts';
