/** Pieces that several letters share, in the templates' language. */

export const dearContact = 'Dear {{ contact.greeting }},';

export const dearWriter = 'Dear {{ writer.greeting }},';

export const signed = 'Sincerely,\n{{ applicant.name }}\nAAMC ID {{ applicant.aamcId }}';

export const signedToWriter = 'Sincerely,\n{{ applicant.name }}';

/** Completes "I am …". */
export const whoIAm =
  '{% if applicant.isUsSenior %}a fourth-year student at [enter your medical school]' +
  '{% elsif applicant.isUsImg %}a graduate of [enter your medical school and its country] and a US citizen' +
  '{% elsif applicant.isImg %}a graduate of [enter your medical school and its country]' +
  '{% else %}a graduate of [enter your medical school]{% endif %}';

/** At the end of a subject. */
export const byMe = '{% if applicant.name %} – {{ applicant.name }}{% endif %}';

export const onInterviewDate =
  '{% if program.interviewDate %} on {{ program.interviewDate }}{% endif %}';
