/** Occasions for which the right letter is none, and why. */
export interface NoLetter {
  readonly id: string;
  readonly audience: 'program';
  readonly title: string;
  readonly why: string;
}

const noReplyToNoCommunication: NoLetter = {
  id: 'reply-no-communication',
  audience: 'program',
  title: 'Answer to “no communication, please”',
  why: 'There is no letter for this: a program that asks for no messages after the interview means answers too. Your silence is read as courtesy.',
};

export const noLetters: readonly NoLetter[] = [noReplyToNoCommunication];
