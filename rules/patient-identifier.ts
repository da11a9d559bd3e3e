import type { Edit, Fix, Span } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { removal } from '../lib/engine/removal.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { bearers } from '../lib/language/clinical.ts';
import { patientNames } from '../lib/language/patient-names.ts';
import { patientNumbers } from '../lib/language/patient-numbers.ts';

const title = /^(?:Mrs?|Ms|Miss|Baby|Little|Herr|Frau)\b/;

/** By what a reader could tell who the patient is. */
function find(text: string, before: () => string): Span[] {
  const names = patientNames(text, before);
  const numbers = patientNumbers(text, before, names.length > 0);
  return together([...names, ...numbers], text);
}

/** Marks of one person that stand close together are one finding; two people are two. */
function together(spans: Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const isPerson =
      title.test(text.slice(span.start)) && last && title.test(text.slice(last.start));
    if (last && !isPerson && span.start - last.end < 60) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

const nameAlone =
  /^(?:(?:Mrs?|Ms|Miss|Herr|Frau|Baby|Little)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|da|van|von|el|al|bin) )?\p{Lu}(?:[\p{L}'’-]*|\.)){0,3}$/u;
/** Before a name: who bears it, so that nobody else need be told of. */
const bearer = new RegExp(`\\b(?:${bearers}|year-old)(?: named| called)? $`, 'i');

/** Names nobody where a name stood: `a patient`, or nothing where the words around it tell who is meant. */
function withoutName(hit: Hit, text: string): Edit | null {
  if (!nameAlone.test(text.slice(hit.start, hit.end))) return null;
  const before = text.slice(0, hit.start);
  const after = text.slice(hit.end);
  // `Anna Bell … Anna's courage`: who is named again is still named.
  const parts = text.slice(hit.start, hit.end).match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  if (parts.some((part) => !title.test(part) && `${before} ${after}`.includes(part))) return null;
  const cut = (from: RegExp, more = 0): Edit => ({
    field: hit.field,
    start: hit.start - (from.exec(before)?.[0].length ?? 0),
    end: hit.end + more,
    replacement: '',
  });
  if (/\b(?:old|late|poor|little|dear|young|by name) $/i.test(before)) return null;
  if (/, $/.test(before) && /^,/.test(after)) return cut(/, $/, 1);
  if (/, $/.test(before) && /^[.!?]/.test(after)) return cut(/, $/);
  // `My patient was X`, `X, our patient`: that it is one is said.
  if (/\bpatients?\b[^.;?!\n]{1,30}$/i.test(before) && !bearer.test(before)) return null;
  if (/^, (?:an?|my|our|the|one of) [^.;,]{0,30}\bpatients?\b/.test(after)) return null;
  if (bearer.test(before)) return cut(/(?: named| called)? $/i);
  // `The Foster twins`; a surname in the plural cannot be left out alone.
  if (/\b(?:the|our|my) $/i.test(before)) return /^ \p{Ll}/u.test(after) ? cut(/$/, 1) : null;
  const opens = /(?:^|[.!?\n]\s*)$/.test(before);
  return { ...hit, replacement: opens ? 'A patient' : 'a patient' };
}

/** The applicant's own name, as a subject like `Kiprono, general surgery` gives it. */
function isOwnName(hit: Hit, { draft, own }: Doc): boolean {
  const words = draft[hit.field].slice(hit.start, hit.end);
  const signed = own.closing.map(({ start, end }) => draft.body.slice(start, end));
  return [...signed, draft.from.name].some((line) => line.includes(words));
}

export const rule: Rule = {
  id: 'patient-identifier',
  severity: 'warning',
  audience: ['program', 'writer'],
  title: 'Patient can be recognized',
  message:
    'These words could tell the reader who the patient is. Describe the case by age, sex and illness only.',
  source: '',
  // Most sentences need no other: what is found in them is then kept whatever stands before.
  inSentence: (sentence) => find(sentence.text, () => sentence.previous?.text ?? ''),
  inDraft: (doc, found) => found.filter((hit) => !isOwnName(hit, doc)),
  fixes: (hit, doc) => {
    const unnamed = withoutName(hit, doc.draft[hit.field]);
    const leftOut: Fix[] = unnamed ? [{ label: 'Leave the name out', edits: [unnamed] }] : [];
    return [...leftOut, ...removal(hit, doc, true)];
  },
};

export const examples: Examples = {
  flags: [
    'The boy with the ruptured spleen, d.o.b. 9 May 2011, is back at school.',
    'Mr. Okeke, a house painter from Troy, was intubated for sepsis.',
    'Mrs. Danso was admitted to medicine on my first night.',
    "I remember Mr. Weller's long and difficult battle with leukemia.",
    'Two cases for the letter: Mr. Ruben Alcott, bay 6, and the girl with croup.',
    'You asked about the abscess. I looked it up: record 41-30977, drained on day two.',
    'The lady with Whipple disease, whose brother Anton Greer keeps the ferry, still writes to me.',
    'I consented the gentleman with the abscess who is filed under account 3318-40-B.',
    'You may remember the infection in the boy in room 311 on May 9, from the family meeting.',
    'I still think of the woman in bay 9 on the night of June 3 and her airway.',
    'I presented the gentleman with TTP in bed 14 on the third of February.',
    'So that you find it again, the encounter is filed as 88-402-17.',
    'The thoracentesis on Mildred Oakes taught me to sit down first.',
    'People still ask me about the paracentesis on Harold Timmins in the elevator.',
    'The abscess was from May: record 4471903, the tile layer with the fever.',
    'The number of the man with the sarcoma that we wrote up is 5530182 in your system.',
    'Mr. Terence Adu was readmitted in March with catatonia.',
    'I met Mrs. Solberg in 12B, whose takotsubo began at a wake.',
    'I followed Mrs. Aldana through her stroke and the long weeks after it.',
    'The patient, Petra Lindqvist, had been on dialysis since spring.',
    'The images are under MRN 4471920.',
    'You may remember me from room 220 on June 9, when the graft clotted.',
    'She was born on 3 May 1949 and came in with pneumonia.',
    'The man in room 318 on October 9 taught me what sepsis looks like.',
    'I treated Daniel Okoro for endocarditis three times.',
    'His wife, at 713-555-0190, can tell you how the transplant went.',
    'Patient: Olena Hrytsenko, 44, mesothelioma.',
    'The case we discussed, Mr. Alwin Harker in room 6, changed how I ask.',
    'I presented Gretchen Abbas at morning report in May.',
    'Emilia Sutter went home on aspirin, and her echo in October was normal.',
    'What Mrs. Ostrander said before her mastectomy has stayed with me.',
    'The boy with Kawasaki disease, Liam Fitzroy, still sends us drawings.',
    'The Foster family lost their baby to sepsis.',
    "I stood at Anna Bell's bed when she died of sepsis.",
    'Anna, my patient with lupus, taught me much.',
    'The record number of the child with the murmur is 77-31-0926.',
    'A six-year-old named Tariq taught me how to explain leukemia.',
    "Nadia's seizures stopped on the day we changed her valproate.",
    'Every week I drew blood from Constance, who has hemochromatosis.',
    'You can call his brother on +44 7700 900123 about the transplant.',
  ],
  allows: [
    'I presented Dr. Abbas at grand rounds, and she brought the slides.',
    'Ms. Ortega from the pharmacy called each patient with heart failure after discharge.',
    'I worked there Mondays and Thursdays, mostly prenatal visits and one laceration.',
    "We still speak of Ms. Orlov's kite, and of how your residents fought over bronchiolitis.",
    'Thirdly, our paper on cholera has been accepted.',
    'We treated Klebsiella, which took the kidney, with what the pharmacy had left.',
    'We saw the farmer with Brucella, we argued about the antibiotics, and we went home late.',
    'The essay by the poet Lucia, who lived with lupus, hangs in our corridor.',
    'I think of the group in which Ms. Farrow sits, and of the fellow who admitted that she was afraid.',
    'The asthma school for parents that Sister Benedicta runs has eleven places.',
    'Our item asks for a patient privacy certificate. Mine is thirteen months old.',
    {
      subject: 'Kiprono, general surgery',
      body: 'Dear Dr. Maguire,\n\nI am the medical officer whom you met in December.\n\nYours faithfully,\nDr. Elijah Kiprono',
    },
    'What I tell my friends about is Mr. Sandoval, your child life specialist, and his MRI.',
    'I sat with Nadia and Paul, who debated the best block for a hip fracture.',
    'I saw many women with diabetes in a village in the Sierra of Jalisco with 600 inhabitants.',
    'Our work on rib fractures in older patients is in the Journal of Trauma Nursing.',
    'The wound nurse, Mr. Ortiz, knew the inventor of each dressing.',
    'Ms. Blackwater was teaching two men with new diabetes to cook.',
    'The portal knows me as Asha Rao, born 12 May 1999.',
    'The 54-year-old man with DKA taught me to read a potassium twice.',
    'Dr. Maria Chen let me examine a patient with a murmur.',
    'Ms. Lopez from the GME office sent me the form about the vaccination.',
    'My daughter Valentina was born at your hospital with a cleft palate.',
    'Our patient with Guillain-Barré syndrome walked home in June.',
    'At the fair Mrs. Alma Henders spoke in public about her own breast cancer.',
    'My mentor, Susan Doyle, MD, presented a case of TTP at grand rounds.',
    'The USMLE and the ICU logbook were less work than the patients we saw together: the 70-year-old with amyloid.',
    'My report on takotsubo was published with Priya Raman in a journal.',
    'Mr. X had chest pain, as we say in our case conferences.',
    'The interview takes place on November 3 in room 512.',
    'I was born on June 30, 1995 in Izmir.',
    'Kofi, a PGY-2, showed us how he reads the film of a child with pneumonia.',
    'We sedated the boy with Precedex before the MRI.',
    'The Redwillow family medicine residency has maternity shifts and teaches ultrasound.',
    "In the Riverside children's hospital I saw sepsis and croup.",
    'She had a palsy of the third nerve. The final diagnosis was Miller Fisher.',
    'I finished a rotation in hand surgery at Lower Basin with honors.',
    'Lila, my sound died, so I will be back on the phone line.',
    'In Lagos, malaria was the first thing we thought of.',
    'I worked on sickle cell disease at Mercy Hospital in New Orleans.',
  ],
};
