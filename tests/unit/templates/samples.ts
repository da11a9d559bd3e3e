import type { Rendered } from '../../../lib/templates/render.ts';

/** What an applicant might write into each slot. */
const samples: Readonly<Record<string, string>> = {
  'enter your name': 'Asha Rao',
  'enter your AAMC ID': '12345678',
  'enter your address': 'asha.rao@example.org',
  'enter your specialty': 'pediatrics',
  'enter the year': '2027',
  'enter the name of the program': 'Lakeside Pediatrics Residency',
  'enter the name of the hospital': "Lakeside Children's Hospital",
  'enter the date': 'December 2',
  'enter the application service': 'ERAS',
  'enter the name, such as Dr. Lopez': 'Dr. Lopez',
  'enter the name, such as Dr. Smith': 'Dr. Smith',
  'enter where and when you worked together': 'the inpatient wards in May 2026',
  'enter the date by which you need it': 'August 25',
  'enter what is missing': 'my CV',
  'enter have waived or will waive': 'have waived',
  'enter your medical school': 'Northfield Medical School',
  'enter your medical school and its country': 'Northfield Medical School in Ireland',
  'mention one clinic, track or person there that matters to you': 'the asthma van of Dr. Haddad',
  'mention one clinic, track or person there': 'the asthma van',
  'add your question': 'How many weeks do interns spend in the school clinic?',
  'describe one thing from your work that shows it':
    'For two years I ran a Saturday clinic for children with asthma.',
  'add your news: a score, a paper, an award or a rotation':
    'our paper on inhaler use at school was accepted by Academic Pediatrics',
  'add why it bears on your work there': 'your school clinic follows the same children',
  'mention one moment of the day, such as what you talked about':
    'the morning report, where the intern led the discussion',
  'add what it told you about the training there':
    'that interns lead early, with a senior beside them',
  'enter the topic you talked about': 'feeding plans for infants with heart disease',
  'add what you read, did or thought about because of it':
    'read your group’s paper on weight gain after surgery',
  'describe one thing that went well because of their work':
    'the links worked and the breaks came when they were needed',
  'enter the topic of your question': 'the school clinic',
  'mention one thing from your interview day that it has to do with':
    'the talk with Dr. Haddad about inhalers',
  'describe one thing you saw or heard that day': 'how the team rounds with the families',
  'describe one more, with a name or a place': 'the time that Dr. Haddad keeps for teaching',
  'add your plan in a sentence': 'I want to care for children with asthma in their own schools.',
  'describe one thing you saw or heard that day, with a name or a place':
    'the way Dr. Haddad taught at the bedside in the asthma clinic',
  'add what you want to be able to do': 'care for children with asthma in their own schools',
  'enter the date you choose': 'December 9',
  'add the reason in a few words': 'an exam on the same day',
  'enter two or three dates': 'December 9, 10 or 14',
  'mention one thing you saw or heard there': 'the rounds with the families',
  'describe what you have done since, in a sentence':
    'worked in a pediatric clinic and passed Step 3',
  'enter the rotation or project': 'the inpatient wards',
  'add one skill you are working on': 'short presentations',
  'mention a case or task you shared, without patient names':
    'the boy with Kawasaki disease whom we presented at morning report',
  'describe your part of the project': 'the chart review and the first draft of the methods',
  'enter the name of the attending': 'Dr. Okafor',
  'enter their role, such as program director': 'program director',
  'enter two or three, without patient names':
    'the boy with Kawasaki disease, and the talk on fever that I gave to the team.',
  'add what SF Match asks of the writer': 'a PDF by mail to the address on its form.',
  'add how the letter is to be sent': 'by mail to the office of the program.',
  'describe what you have done since': 'worked for a year in a pediatric clinic',
  'mention one thing you still do because of them': 'I call the family before I go home.',
  'describe what you will do next': 'a year of research in asthma care',
  'mention one thing you learned from them': 'to sit down before I speak',
  'mention one thing you saw or heard that day': 'how the team rounds with the families',
  'enter the name of the program director': 'Dr. Lopez',
};

/** The letter with every slot filled. @throws when a slot has no sample. */
export function filled({ subject, body, slots, subjectSlots }: Rendered): {
  subject: string;
  body: string;
} {
  return { subject: put(subject, subjectSlots), body: put(body, slots) };
}

function put(text: string, slots: Rendered['slots']): string {
  let result = text;
  for (const { start, end, label } of slots.toReversed()) {
    const sample = samples[label];
    if (sample === undefined) throw new Error(`no sample for [${label}]`);
    // A sample that is a sentence of its own brings its full stop.
    const rest = result.slice(end);
    const said = rest.startsWith('.') ? sample.replace(/\.$/, '') : sample;
    result = result.slice(0, start) + said + rest;
  }
  return result;
}
