import { serviceOfSpecialty } from '../season/specialty-service.ts';
import type { Writer } from '../state/records.ts';
import type { Facts } from './facts.ts';
import { isSameSpecialty, namesSpecialty } from './program-words.ts';

/** Where the letters of a specialty are uploaded. */
export type LetterService = Writer['letterService'];

/** What a writer's letter goes through: as stored with the writer, otherwise by the specialty it is for; '' where unclear. */
export function letterServiceOf(
  writer: Writer | null,
  { applicant, programs }: Facts,
  text: string,
): LetterService {
  if (writer && writer.letterService !== '') return writer.letterService;
  const wanted = [applicant.specialty, ...applicant.specialties].filter((each) => each !== '');
  const stored =
    wanted.length > 0 ? wanted : [writer?.specialty ?? ''].filter((each) => each !== '');
  const named = stored.filter((each) => namesSpecialty(text, each));
  const own = writer ? stored.filter((each) => isSameSpecialty(each, writer.specialty)) : [];
  const likely = named.length > 0 ? named : own.length > 0 ? own : stored;
  const services = new Set(likely.map((each) => serviceOf(each, programs)));
  return services.size === 1 ? ([...services][0] ?? '') : '';
}

function serviceOf(specialty: string, programs: Facts['programs']): LetterService {
  const usual = serviceOfSpecialty(specialty);
  if (usual !== 'eras') return usual;
  const used = new Set(
    programs
      .filter((program) => isSameSpecialty(program.specialty, specialty))
      .map(({ applicationService }) => applicationService),
  );
  return used.size === 1 ? ([...used][0] ?? 'eras') : 'eras';
}
