import { serviceOfSpecialty } from '../season/specialty-service.ts';
import type { Program } from './records.ts';

type Ways = Pick<Program, 'applicationService' | 'match'>;

/** A program of which only the name is known, and of what specialty it most likely is. */
export function newProgram(id: string, name: string, specialty: string): Program {
  return {
    id,
    name,
    aliases: [],
    institution: '',
    specialty,
    domains: [],
    contacts: [],
    stage: 'considering',
    interviewDate: null,
    contactPolicy: 'unknown',
    notes: '',
    interviewOfferedAt: null,
    ...waysOf(isYearBefore.test(name) ? '' : specialty),
  };
}

/** The year before an advanced program, which is matched for in the Main Match whatever specialty follows. */
const isYearBefore = /\b(?:prelim\w*|transitional)\b/i;

/** How a specialty takes applications, and in which match. */
function waysOf(specialty: string): Ways {
  const applicationService = serviceOfSpecialty(specialty);
  if (applicationService === 'sf-match') return { applicationService, match: 'sf-match' };
  return { applicationService, match: /urolog/i.test(specialty) ? 'aua' : 'nrmp' };
}
