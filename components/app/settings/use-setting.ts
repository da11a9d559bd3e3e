import type { SettingsPatch } from '../../../lib/settings/patch.ts';
import type { Applicant } from '../../../lib/state/records.ts';
import { useApp } from '../context.ts';

/** Changes single settings, each with the words of its toast. */
export function useSetting() {
  const { change } = useApp();
  return {
    set: (some: SettingsPatch, words: string) => change({ patch: { settings: some } }, words),
    setApplicant: (some: Partial<Applicant>, words: string) =>
      change({ patch: { applicant: some } }, words),
  };
}
