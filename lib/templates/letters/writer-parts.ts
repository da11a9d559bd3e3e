/** Pieces that several letters to writers share, in the templates' language. */

/** Says what would follow a yes, by the letter service. */
export const whatFollows =
  'If so, I will send you my CV, my personal statement and ' +
  "{% if writer.service == 'residencycas' %}the date on which ResidencyCAS will mail you its link" +
  "{% elsif writer.service == 'sf-match' %}what SF Match needs from you" +
  '{% else %}the Letter Request Form with the steps for the upload{% endif %}.';

/** Where an upload stands, by the letter service. */
export const uploadSystem =
  "{% if writer.service == 'residencycas' %}ResidencyCAS{% elsif writer.service == 'sf-match' %}SF Match{% else %}ERAS{% endif %}";

/** Leaves a way out, which is what makes a yes worth something. */
export const wayOut =
  'If you would rather not, or time is short, please tell me. I would understand.';
