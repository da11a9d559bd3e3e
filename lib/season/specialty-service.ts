import type { Program } from '../state/records.ts';

/**
 * Specialties outside ERAS: obstetrics and gynecology and emergency medicine apply through ResidencyCAS, ophthalmology through
 * SF Match. https://help.liaisonedu.com/ResidencyCAS_Applicant_Help_Center,
 * https://www.ama-assn.org/medical-students/preparing-residency/learning-about-early-match-programs
 */
const elsewhere: readonly (readonly [RegExp, Program['applicationService']])[] = [
  [/emergency med|^em$|obstetric|gyn(?:a?ecology)?\b|\bob.?gyn\b/i, 'residencycas'],
  [/ophth/i, 'sf-match'],
];

/** Through which service a specialty takes its applications and letters; ERAS where nothing else is known. */
export function serviceOfSpecialty(specialty: string): Program['applicationService'] {
  return elsewhere.find(([name]) => name.test(specialty))?.[1] ?? 'eras';
}
