import { expect, test } from 'vitest';
import { readInbound } from '../../../lib/inbound/read.ts';
import { cpuTime } from '../cpu-time.ts';

const hard = [
  'Please do not send thank you notes to our faculty.',
  'We ask that you do not send thank-you notes or gifts.',
  'Please refrain from sending thank-you letters to your interviewers.',
  'Our program does not accept post-interview communication of any kind.',
  'Post-interview communication is strongly discouraged.',
  'No thank you notes, please!',
  'In keeping with our policy, thank you emails are not permitted.',
  'We discourage letters of intent and love letters.',
  'Please don’t contact us after your interview except for factual questions.',
  'Following your interview day, please refrain from contacting faculty.',
  'Applicants should not send letters of intent.',
  'We kindly ask applicants not to write thank-you notes.',
  'Post interview contact is prohibited.',
  'Please avoid thank you cards.',
  'Kindly do not send any thank-you correspondence following your interview.',
  'To keep the process fair, we request that candidates refrain from any post-interview communication.',
  'Our department has a no thank you note policy.',
  'We respectfully request no thank-you notes.',
  'Applicants are asked not to contact the program following the interview.',
  'There should be no post-interview communication from applicants.',
  "Please don't send notes or gifts to the interviewers.",
  'Thank-you emails should not be sent.',
  'We have a strict no post-interview contact policy.',
];

const soft = [
  'Thank you notes are unnecessary.',
  'Thank-you letters are not necessary or expected.',
  'You do not need to send thank you notes.',
  'There is no need to send a thank-you note.',
  'Please do not feel obligated to send thank you emails.',
  'You do not have to send any thank-you notes after today.',
  'Thank you notes are welcome but will not impact your ranking.',
  'Thank-you notes have no bearing on our rank list.',
  'We do not consider letters of intent when making our rank list.',
  'Post-interview communication will not affect your position.',
  'Whether you send a note or not will not affect our ranking decisions.',
  'We do not expect thank you notes.',
  'Thank-yous are optional.',
  'Follow-up emails will never influence how we rank you.',
  'Thank you notes are appreciated but not required.',
  'Please know that thank you letters are not part of our ranking process.',
  'While we love hearing from you, thank you notes do not play a role in our decisions.',
  'Letters of intent will not be taken into account.',
  'You need not send a thank-you note.',
  'Please do not feel the need to write thank you notes.',
  'Communication after the interview will not be factored into our rank list.',
  'We neither expect nor require thank you notes.',
  'Thank you letters neither help nor hurt your chances.',
  'No thank you notes are necessary.',
  "Please don't worry about sending thank you notes.",
];

const noPolicy = [
  'Thank you for your email.',
  'Thank you for letting us know; rescheduling will not affect your ranking.',
  'Please do not send documents by email.',
  'Please do not hesitate to contact us after your interview.',
  'Do not email your immunization records; use the portal.',
  'Thank you for your thoughtful note after the interview!',
  'We received your letter of interest and have added it to your file.',
  'If you have not heard from us after your interview, please write to the coordinator.',
  'Your withdrawal does not affect your other applications.',
  'No thank you, we have all the documents we need.',
  'A confirmation is not required.',
  'You are welcome to send a thank you note if you wish.',
  'We loved your letter of intent.',
  'Please send the letter of recommendation form by Friday.',
  'Your interview is confirmed; no further communication is needed.',
  'We do not require a letter of recommendation from the chair.',
  'Do you have any questions for us?',
  'Will you be joining us for the social on Thursday?',
  'You will receive an email after your interview day.',
  'Please do not write your AAMC ID on the card.',
  'Thank you notes from patients line our walls.',
  'Our rank list is due in March.',
  'Would you list us as your emergency contact?',
  'Which other days are you available to interview?',
  'Thank you for your interest in our program.',
  'Please do not send additional letters of recommendation after the deadline.',
];

const asks = [
  'Out of curiosity, where are we on your list?',
  'Please reply confirming you’ll rank us highly.',
  'Where do we stand on your rank order list?',
  'How will you rank our program?',
  'Could you tell us where you plan to rank us?',
  'Do you intend to rank us first?',
  'Are you ranking our residency number one?',
  'How high are you going to rank us?',
  'Which other programs have you interviewed at?',
  'What other specialties are you applying to?',
  'Where else are you interviewing?',
  'Would you share your rank list with us?',
  'Are we your first choice?',
  'Is our program your top choice?',
  'We would love to know how you will be ranking us.',
  'If we rank you first, will you commit to coming here?',
  'Let me know if you are going to rank us.',
  'Where would you say we fall on your list?',
  'Can you tell us if we are your top choice?',
  'Can we expect to see our program at the top of your list?',
  'How likely are you to rank us number one?',
  'Could you let us know your level of interest and where we will be ranked?',
  'Please let us know whether you intend to rank our program in your top three.',
  'We rank only applicants who tell us they will rank us first.',
  'What programs are you ranking above ours?',
  'I was wondering where you are planning on ranking us.',
  'If you confirm that you will rank us first, we will rank you to match.',
  'Which programs did you signal?',
];

const noQuestion = [
  'How did you rank in your medical school class?',
  'Please rank your preferred interview dates.',
  'We will rank you highly.',
  'Where are you flying in from?',
  'How would you rank the sessions in this survey?',
  'Programs may not ask where you will rank them.',
  'We will not ask how you rank us.',
  'Please do not tell us where you rank us.',
  'You should feel free to rank us as you wish.',
  'Have you applied for your license yet?',
  'Which other documents do you need from us?',
  'Are you ranked in AOA?',
  'We have put you on our list.',
  'Would you put us in touch with Dr. Lee?',
];

test.each(hard)('asks not to write: %s', (text) => {
  expect(readInbound(text).policy).toEqual({ policy: 'do-not-send', words: text });
});

test.each(soft)('needs no mail: %s', (text) => {
  expect(readInbound(text).policy).toEqual({ policy: 'not-needed', words: text });
});

test.each([...noPolicy, ...asks, ...noQuestion])('is no policy: %s', (text) => {
  expect(readInbound(text).policy).toBe(null);
});

test.each(asks)('asks about ranking: %s', (text) => {
  expect(readInbound(text).asksRanking).toBe(text);
});

test.each([...noQuestion, ...hard, ...soft, ...noPolicy])('does not ask: %s', (text) => {
  expect(readInbound(text).asksRanking).toBe(null);
});

test('the stricter of two wishes stands, wherever it is', () => {
  const text = `${soft[0]} ${hard[0]} ${soft[1]}`;
  expect(readInbound(text).policy).toEqual({ policy: 'do-not-send', words: hard[0] });
});

test('what the mail quotes itself is not read', () => {
  const older = `Best, Ana\n\nOn Mon, Nov 2, 2026 Asha Rao wrote:\n${hard[0]} ${asks[0]}`;
  expect(readInbound(older)).toEqual({ policy: null, asksRanking: null });
  expect(readInbound(`Fine.\n> ${hard[0]}`).policy).toBe(null);
});

test('what has no width is in the way of no word', () => {
  const text = '\u200bPlease do not send thank-\u00adyou\u200b notes.\u200b Best, Ana';
  expect(readInbound(text).policy).toEqual({
    policy: 'do-not-send',
    words: 'Please do not send thank-you notes.',
  });
});

test('a very long mail is read in no time', () => {
  const text = `${'thank you note '.repeat(3_000)}. ${'where are we not send '.repeat(3_000)}`;
  const before = cpuTime();
  readInbound(text);
  expect(cpuTime() - before).toBeLessThan(2_000);
});
