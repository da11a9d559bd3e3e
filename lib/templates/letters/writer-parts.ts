/** Pieces that several letters to writers share, in the templates' language. */

/** Says what would follow a yes, by the letter service. */
export const whatFollows =
  'If you agree, I will send you my CV' +
  "{% if writer.service == 'residencycas' %} and my personal statement, and ResidencyCAS will write to you with a link for the upload" +
  "{% elsif writer.service == 'sf-match' %}, my personal statement and what SF Match needs from you" +
  "{% elsif writer.service == 'other' %}, my personal statement and a note on where the letter goes" +
  '{% else %}, my personal statement and the Letter Request Form with the steps for the upload{% endif %}.';

/** Where an upload shows, by the letter service. */
export const uploadSystem =
  "{% if writer.service == 'residencycas' %}ResidencyCAS{% elsif writer.service == 'sf-match' %}SF Match" +
  "{% elsif writer.service == 'other' %}my file{% else %}ERAS{% endif %}";

/** Leaves a way out, which is what makes a yes worth something. */
export const wayOut =
  'If you would rather not, or time is short, please tell me. I would understand.';
