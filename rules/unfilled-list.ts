import { passesList } from '../lib/engine/passes-list.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { calendarOf, isInMatchWeek } from '../lib/engine/windows.ts';

export const rule: ContextRule = {
  id: 'unfilled-list',
  severity: 'violation',
  audience: ['program', 'writer', 'other'],
  title: 'List of Unfilled Programs',
  message:
    'The List of Unfilled Programs may not be passed on: only those whom NRMP gives access may see it. Ask about your plans without telling what stands in it.',
  source: 'https://www.nrmp.org/reporting-investigation-violations/',
  inContext(context) {
    const season = calendarOf(context);
    if (!season || !isInMatchWeek(season, context.clock.now)) return [];
    return passesList(context.doc) ? [{ field: 'body', start: 0, end: 0 }] : [];
  },
};

const tuesday = '2027-03-16T12:00:00-04:00';
const friend = { name: 'Kofi', email: 'kofi@friends.example' };
const mentor = { name: 'John Smith', email: 'jsmith@uni.example' };

function mail(to: typeof friend, body: string, attachments: string[] = []) {
  return { to: [to], subject: 'This week', body: `Hi,\n\n${body}\n\nAsha`, attachments };
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'tells what stands in it',
      draft: mail(friend, 'Medicine places nobody took, off my screen: Laurel 2, Oil City 1.'),
      now: tuesday,
    },
    {
      title: 'tells it line by line',
      draft: mail(friend, 'Vacant in family medicine:\n- Alexandria, 3\n- Monroe, 2'),
      now: tuesday,
    },
    {
      title: 'hands it on for somebody else',
      draft: mail(friend, 'The NRMP list of unfilled programs, pass this on to Mei.'),
      now: tuesday,
    },
    {
      title: 'a picture of the page with what is left',
      draft: mail(
        friend,
        'You can open the page with all the places left over. Would you take a picture of the psychiatry bit and send it to me?',
      ),
      now: tuesday,
    },
    {
      title: 'sends the list to a friend',
      draft: mail(friend, 'Here is the list of unfilled programs, it came out an hour ago.'),
      now: tuesday,
    },
    {
      title: 'asks a friend for it',
      draft: mail(friend, 'Could you send me the unfilled list? I cannot log in.'),
      now: tuesday,
    },
    {
      title: 'asks a mentor for the programs that did not fill',
      draft: mail(mentor, 'Could you share the list of programs that did not fill in pediatrics?'),
      now: tuesday,
    },
    {
      title: 'the file says what it is',
      draft: mail(friend, 'See what I found.', ['Unfilled_Programs_2027.pdf']),
      now: tuesday,
    },
    {
      title: 'a screenshot of open places',
      draft: mail(friend, 'I attached a screenshot of the unfilled positions from the NRMP page.'),
      now: tuesday,
    },
    {
      title: 'asks a program',
      draft: {
        subject: 'List',
        body: 'Dear Dr. Lopez,\n\nCan you please forward me the list of vacant positions from NRMP?\n\nAsha Rao',
        isReply: true,
      },
      now: tuesday,
    },
    {
      title: 'hands it to a study group',
      draft: mail(friend, 'I have copied the SOAP list into the sheet below for all of you.'),
      now: '2027-03-15T11:00:00-04:00',
    },
    {
      title: 'wants to know which are left',
      draft: mail(friend, 'Can you tell me which programs are unfilled in your state?'),
      now: tuesday,
    },
    {
      title: 'on Match Day',
      draft: mail(friend, 'Please find the list of unfilled programs attached.', ['list.xlsx']),
      now: '2027-03-19T15:00:00-04:00',
    },
    {
      title: 'part of the list that the sentence before names',
      draft: mail(
        friend,
        'You should see the unfilled list now. Could you text me the page for Ohio?',
      ),
      now: tuesday,
    },
    {
      title: 'the subject names the list',
      draft: { ...mail(friend, 'Could you send it over when you can?'), subject: 'Unfilled list' },
      now: tuesday,
    },
    {
      title: 'what stands in it, without its name',
      draft: mail(friend, 'Here you go, every program with an unfilled position in Texas.'),
      now: tuesday,
    },
    {
      title: 'the way to it',
      draft: mail(friend, 'Could you share your R3 login so I can see the unfilled list?'),
      now: tuesday,
    },
  ],
  allows: [
    {
      title: 'rooms line by line',
      draft: mail(friend, 'Rooms left in the house:\nAttic, 3\nCellar, 2'),
      now: tuesday,
    },
    {
      title: 'programs of the applicant’s own choice',
      draft: mail(friend, 'I sent applications to these programs: Laurel 1, Beacon 2.'),
      now: tuesday,
    },
    {
      title: 'a list of other places',
      draft: mail(friend, 'Could you send me the list of vacant apartments near the hospital?'),
      now: tuesday,
    },
    {
      title: 'a form not filled in',
      draft: mail(friend, 'Please find the consent form attached.', ['unfilled.pdf']),
      now: tuesday,
    },
    {
      title: 'an application to those on the list',
      draft: mail(friend, 'I plan to send my application to every unfilled program in Ohio.'),
      now: tuesday,
    },
    {
      title: 'in January',
      draft: mail(friend, 'Here is the list of unfilled programs of last year.'),
    },
    {
      title: 'the week after',
      draft: mail(friend, 'Could you send me the unfilled list?'),
      now: '2027-03-22T10:00:00-04:00',
    },
    {
      title: 'asked for advice',
      draft: mail(mentor, 'How many of the unfilled programs would you apply to?'),
      now: tuesday,
    },
    {
      title: 'the applicant’s own list',
      draft: mail(mentor, 'Here is my list of the programs that I applied to this morning.'),
      now: tuesday,
    },
    {
      title: 'refuses to share it',
      draft: mail(friend, 'I cannot send you the list of unfilled programs, it is not allowed.'),
      now: tuesday,
    },
    {
      title: 'tells of having read it',
      draft: mail(mentor, 'I went through the list of unfilled programs and chose thirty.'),
      now: tuesday,
    },
    {
      title: 'a list of guests',
      draft: mail(friend, 'Could you send me the guest list for Saturday?'),
      now: tuesday,
    },
    {
      title: 'where to find it oneself',
      draft: mail(mentor, 'Where do I find the list of unfilled programs in my own account?'),
      now: tuesday,
    },
    {
      title: 'an unfilled form',
      draft: mail(friend, 'Please send me the unfilled form for the lease.', ['lease.pdf']),
      now: tuesday,
    },
    {
      title: 'no calendar is known',
      draft: mail(friend, 'Could you send me the unfilled list?'),
      now: '2031-03-18T12:00:00-04:00',
      state: (state) => {
        state.applicant.matchYear = 2031;
      },
    },
    {
      title: 'another file after a word about the list',
      draft: mail(friend, 'I read the unfilled list all night. Could you send me your essay?'),
      now: tuesday,
    },
  ],
});
