/** What is said of a program's question about ranking. */
export const rankingNotice = {
  title: 'You need not say how you will rank',
  message:
    'This mail asks about your ranking. Programs may not ask for it; you may tell it, and you may keep it to yourself.',
  source:
    'https://www.nrmp.org/help/item/during-my-interview-the-program-director-asked-me-about-other-programs-to-which-i-had-applied-and-how-i-plan-to-rank-them-must-i-provide-that-information-2/',
} as const;

/** An answer that discloses nothing. */
export const politeAnswer =
  'Thank you for asking. I would rather keep my plans for the Match to myself until it is over, and I hope you understand. I am glad to answer any other question.';
