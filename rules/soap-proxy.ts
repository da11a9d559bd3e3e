import { asksForContact } from '../lib/engine/asks-contact.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { calendarOf, eventText, isInSoap } from '../lib/engine/windows.ts';

export const rule: ContextRule = {
  id: 'soap-proxy',
  severity: 'violation',
  audience: ['writer', 'other'],
  title: 'Asks for contact in SOAP',
  message:
    'Until SOAP ends, nobody may contact a program on an applicant’s behalf either. Ask for advice instead.',
  source: 'https://theabramsonfirm.com/navigating-soap-and-avoiding-a-match-violation/',
  inContext(context) {
    const season = calendarOf(context);
    if (!season || !isInSoap(season, context.clock.now) || !asksForContact(context)) return [];
    const message = `Until SOAP ends (${eventText(season, 'soap-ends')}) nobody may contact a program on an applicant’s behalf either. Ask for advice instead.`;
    return [{ field: 'body', start: 0, end: 0, message }];
  },
};

const tuesday = '2027-03-16T12:00:00-04:00';
const mentor = { name: 'John Smith', email: 'jsmith@uni.example' };
const dean = { name: 'Dean Alvarez', email: 'alvarez@meddean.example' };

function mail(to: typeof mentor, ...paragraphs: string[]) {
  return {
    to: [to],
    subject: 'This week',
    body: `Dear Dr. ${to.name.split(' ')[1]},\n\n${paragraphs.join('\n\n')}\n\nAsha`,
  };
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'a promise of what two lines will do, to somebody not stored',
      draft: mail(
        mentor,
        'I am unmatched. When you write two lines to Dr. Petersen in Duluth, he will open my file.',
      ),
      now: tuesday,
    },
    {
      title: 'the same that others do',
      draft: mail(
        mentor,
        'I did not match. Other mentors write to the programs for their students. Kindly do so for me.',
      ),
      now: tuesday,
    },
    {
      title: 'asks a mentor to call a program',
      draft: mail(
        mentor,
        'I did not match. Could you call the program director at Lakeside for me?',
      ),
      now: tuesday,
    },
    {
      title: 'asks for a word with a colleague',
      draft: mail(mentor, 'Would you put in a good word with your colleagues at Riverside today?'),
      now: tuesday,
    },
    {
      title: 'asks the dean to write',
      draft: mail(
        dean,
        'I am in SOAP since Monday. Please write to the residency directors in our state on my behalf.',
      ),
      now: tuesday,
    },
    {
      title: 'a wish in place of a question',
      draft: mail(
        mentor,
        'A short call from you to Dr. Lopez at Lakeside would mean everything to me.',
      ),
      now: tuesday,
    },
    {
      title: 'at the first second',
      draft: mail(mentor, 'Can you please reach out to the coordinator at Lakeside about my file?'),
      now: '2027-03-15T10:00:00-04:00',
    },
    {
      title: 'asks to pick up the phone',
      draft: mail(mentor, 'If you still know people in Riverside, would you pick up the phone?'),
      now: tuesday,
    },
    {
      title: 'asks that the writer vouch for the applicant',
      draft: mail(mentor, 'I hope that you can vouch for me with the faculty at Hope Pediatrics.'),
      now: tuesday,
    },
    {
      title: 'asks a friend of the family who knows a director',
      draft: mail(
        { name: 'Uncle Ravi', email: 'ravi@family.example' },
        'I am unmatched. You know the program director at Riverside; could you text him about me?',
      ),
      now: tuesday,
    },
    {
      title: 'on Thursday evening',
      draft: mail(mentor, 'I would be grateful if you emailed the department in Lakeside for me.'),
      now: '2027-03-18T23:00:00-04:00',
    },
    {
      title: 'a line in the applicant’s name',
      draft: mail(mentor, 'Please drop Dr. Haddad an email on my behalf, only to say who I am.'),
      now: tuesday,
    },
    {
      title: 'two lines to somebody named before',
      draft: mail(mentor, 'You know Dr. Haddad. Could you write him two lines about me?'),
      now: tuesday,
    },
    {
      title: 'in other words than a call, to a program not stored',
      draft: mail(mentor, 'Could you say something nice about me to the Akron people today?'),
      now: tuesday,
    },
    {
      title: 'hands papers on',
      draft: mail(mentor, 'Could you pass my CV along to Dr. Weiss at Lincoln Medical?'),
      now: tuesday,
    },
    {
      title: 'two ways to reach somebody of a stored program',
      draft: mail(
        mentor,
        'Lakeside is among my SOAP applications. Could you have a word with Lopez there, or drop her a line?',
      ),
      now: tuesday,
    },
  ],
  allows: [
    {
      title: 'asks for a letter and calls it a word',
      draft: mail(mentor, 'I am applying in SOAP. Would you write for me, and mention the clinic?'),
      now: tuesday,
    },
    {
      title: 'about a patient',
      draft: mail(mentor, 'Could you call Dr. Lee in the ICU about the patient in bed 4?'),
      now: tuesday,
    },
    {
      title: 'about the work',
      draft: mail(mentor, 'Can you remind the coordinator of our department that I am off today?'),
      now: tuesday,
    },
    {
      title: 'a friend who is called as a program is',
      draft: mail(
        { name: 'Uncle Ravi', email: 'ravi@family.example' },
        'Could you give Hope a call tonight? She wants to know about the match on Saturday.',
      ),
      now: tuesday,
    },
    {
      title: 'before the list is certified',
      draft: mail(mentor, 'Could you call the program director at Lakeside for me?'),
    },
    {
      title: 'after SOAP',
      draft: mail(mentor, 'Could you call the program director at Lakeside for me?'),
      now: '2027-03-19T00:00:00-04:00',
    },
    {
      title: 'asks for advice',
      draft: mail(
        mentor,
        'I did not match. May I call you tonight for advice on my personal statement?',
      ),
      now: tuesday,
    },
    {
      title: 'says not to call',
      draft: mail(
        mentor,
        'Please do not call any program for me this week, it is against the rules.',
      ),
      now: tuesday,
    },
    {
      title: 'a denial behind another one',
      draft: mail(
        mentor,
        'I am not allowed to approach Lakeside in SOAP, so please do not ring your friends there. Which opening do you prefer?',
      ),
      now: tuesday,
    },
    {
      title: 'asks for a call when all is over',
      draft: mail(mentor, 'Once SOAP is over, could you call the director at Lakeside?'),
      now: tuesday,
    },
    {
      title: 'thanks for a call in February',
      draft: mail(mentor, 'Thank you for calling the director at Lakeside in February.'),
      now: tuesday,
    },
    {
      title: 'a program may call the writer',
      draft: mail(
        mentor,
        'If a program director calls you about me, would you tell them about the ward?',
      ),
      now: tuesday,
    },
    {
      title: 'asks for a letter',
      draft: mail(mentor, 'Could you write a strong letter for me in family medicine by tomorrow?'),
      now: tuesday,
    },
    {
      title: 'a bill of a hospital',
      draft: mail(
        { name: 'Uncle Ravi', email: 'ravi@family.example' },
        'Could you call the hospital for me about the bill?',
      ),
      now: tuesday,
    },
    {
      title: 'a program of another match',
      draft: mail(mentor, 'Could you call the program director at Lakeside for me?'),
      now: tuesday,
      state: (state) => {
        for (const program of state.programs) program.match = 'military';
      },
    },
    {
      title: 'asks what the rules say',
      draft: mail(
        mentor,
        'Is a call from a mentor to a program allowed in SOAP, or is it forbidden?',
      ),
      now: tuesday,
    },
    {
      title: 'declines an offer to call',
      draft: mail(mentor, 'Thank you for offering to call Riverside. Please do not do it.'),
      now: tuesday,
    },
  ],
});
