import type { Program } from '../state/records.ts';

/** Specialties that have left ERAS: ResidencyCAS since the season 2025 (OB-GYN) and 2026 (EM), SF Match since long. */
const elsewhere: readonly (readonly [RegExp, Program['applicationService']])[] = [
  [/emergency med|^em$|obstetric|gyn(?:a?ecology)?\b|\bob.?gyn\b/i, 'residencycas'],
  [/ophth/i, 'sf-match'],
];

/** Through which service a specialty takes its applications and letters; ERAS where nothing else is known. */
export function serviceOfSpecialty(specialty: string): Program['applicationService'] {
  return elsewhere.find(([name]) => name.test(specialty))?.[1] ?? 'eras';
}
