import type { Settings } from '../../../lib/settings/settings.ts';
import type { Applicant } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';

/** Changes single settings, each with the words of its toast. */
export function useSetting() {
  const { state, settings, change } = useApp();
  return {
    set: (some: Partial<Settings>, words: string) =>
      change({ put: { settings: { ...settings, ...some } } }, words),
    setApplicant: (some: Partial<Applicant>, words: string) =>
      change({ put: { applicant: { ...state.applicant, ...some } } }, words),
  };
}
