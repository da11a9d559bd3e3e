/** What is said of a program's question about ranking. */
export const rankingNotice = {
  title: 'You need not say how you will rank',
  message:
    'This mail asks about your ranking. Programs may not ask for it; you may tell it, and you may keep it to yourself.',
  source:
    'https://www.nrmp.org/help/item/during-my-interview-the-program-director-asked-me-about-other-programs-to-which-i-had-applied-and-how-i-plan-to-rank-them-must-i-provide-that-information-2/',
} as const;

/** What is said of a program's wish about mails after the interview. */
export const policyTitles = {
  'do-not-send': 'This program asks not to write',
  'not-needed': 'Such mails are not needed, or change nothing',
} as const;

/** What a mail that is answered asks for, a title each. */
export function inboundTitles(inbound: {
  policy: { is: keyof typeof policyTitles } | null;
  asksRanking: string | null;
}): string[] {
  const { asksRanking, policy } = inbound;
  return [
    ...(policy ? [policyTitles[policy.is]] : []),
    ...(asksRanking === null ? [] : [rankingNotice.title]),
  ];
}

/** An answer that discloses nothing. */
export const politeAnswer =
  'Thank you for asking. I would rather keep my plans for the Match to myself until it is over, and I hope you understand. I am glad to answer any other question.';
