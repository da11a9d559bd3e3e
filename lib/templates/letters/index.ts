import type { Letter } from '../letter.ts';
import { letter as acceptInterview } from './accept-interview.ts';
import { letter as askFeedback } from './ask-feedback.ts';
import { letter as askMentorCall } from './ask-mentor-call.ts';
import { letter as cancelInterview } from './cancel-interview.ts';
import { letter as clarifyingQuestion } from './clarifying-question.ts';
import { letter as earlySignal } from './early-signal.ts';
import { letter as followUpWithNews } from './follow-up-with-news.ts';
import { letter as interestAfterApplying } from './interest-after-applying.ts';
import { letter as letterOfIntent } from './letter-of-intent.ts';
import { letter as letterOfInterest } from './letter-of-interest.ts';
import { letter as matchNews } from './match-news.ts';
import { letter as outreachBeforeEras } from './outreach-before-eras.ts';
import { letter as packet } from './packet.ts';
import { letter as postSoapInquiry } from './post-soap-inquiry.ts';
import { letter as reminderFirst } from './reminder-first.ts';
import { letter as reminderLast } from './reminder-last.ts';
import { letter as reminderSecond } from './reminder-second.ts';
import { letter as replyAboutRanking } from './reply-about-ranking.ts';
import { letter as requestAfterTalk } from './request-after-talk.ts';
import { letter as requestByMail } from './request-by-mail.ts';
import { letter as requestHomeCountry } from './request-home-country.ts';
import { letter as requestProgramDirector } from './request-program-director.ts';
import { letter as requestResearchMentor } from './request-research-mentor.ts';
import { letter as rescheduleInterview } from './reschedule-interview.ts';
import { letter as thankWriter } from './thank-writer.ts';
import { letter as thankYouCoordinator } from './thank-you-coordinator.ts';
import { letter as thankYouDirector } from './thank-you-director.ts';
import { letter as thankYouFaculty } from './thank-you-faculty.ts';
import { letter as updateAfterApplying } from './update-after-applying.ts';
import { letter as updateAfterInterview } from './update-after-interview.ts';
import { letter as updateEarlierLetter } from './update-earlier-letter.ts';
import { letter as withdrawApplication } from './withdraw-application.ts';

/** Our letters in the order of the season. Their ids are stable: backups and the command line name them. */
export const letters: readonly Letter[] = [
  outreachBeforeEras,
  interestAfterApplying,
  updateAfterApplying,
  acceptInterview,
  rescheduleInterview,
  cancelInterview,
  thankYouDirector,
  thankYouFaculty,
  thankYouCoordinator,
  clarifyingQuestion,
  updateAfterInterview,
  followUpWithNews,
  letterOfInterest,
  letterOfIntent,
  replyAboutRanking,
  withdrawApplication,
  postSoapInquiry,
  earlySignal,
  askFeedback,
  requestAfterTalk,
  requestByMail,
  requestResearchMentor,
  requestHomeCountry,
  requestProgramDirector,
  packet,
  reminderFirst,
  reminderSecond,
  reminderLast,
  updateEarlierLetter,
  thankWriter,
  matchNews,
  askMentorCall,
];
