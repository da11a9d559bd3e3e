import type { ContextRule, Rule, RuleText } from '../lib/engine/rule.ts';
import { rule as afterRankDeadline } from './after-rank-deadline.ts';
import { rule as commitmentRequest } from './commitment-request.ts';
import { rule as contactPolicy } from './contact-policy.ts';
import { rule as contactVolume } from './contact-volume.ts';
import { rule as erasDeadline } from './eras-deadline.ts';
import { rule as genericGreeting } from './generic-greeting.ts';
import { rule as genericPraise } from './generic-praise.ts';
import { rule as intentStatement } from './intent-statement.ts';
import { rule as lateRequest } from './late-request.ts';
import { rule as letterAccess } from './letter-access.ts';
import { rule as letterDemanding } from './letter-demanding.ts';
import { rule as letterDrafting } from './letter-drafting.ts';
import { rule as letterRecycled } from './letter-recycled.ts';
import { rule as letterVisa } from './letter-visa.ts';
import { rule as leverage } from './leverage.ts';
import { rule as missingAamcId } from './missing-aamc-id.ts';
import { rule as missingAttachment } from './missing-attachment.ts';
import { rule as missingSubject } from './missing-subject.ts';
import { rule as packetIncomplete } from './packet-incomplete.ts';
import { rule as patientIdentifier } from './patient-identifier.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as pleading } from './pleading.ts';
import { rule as portalMismatch } from './portal-mismatch.ts';
import { rule as rankBargain } from './rank-bargain.ts';
import { rule as rankInquiry } from './rank-inquiry.ts';
import { rule as releaseRequest } from './release-request.ts';
import { rule as reminderTooSoon } from './reminder-too-soon.ts';
import { rule as requestDetails } from './request-details.ts';
import { rule as secondLetterOfIntent } from './second-letter-of-intent.ts';
import { rule as sensitiveNumber } from './sensitive-number.ts';
import { rule as severalPrograms } from './several-programs.ts';
import { rule as soapContact } from './soap-contact.ts';
import { rule as soapProxy } from './soap-proxy.ts';
import { rule as statusPressure } from './status-pressure.ts';
import { rule as thankYouLate } from './thank-you-late.ts';
import { rule as tooLong } from './too-long.ts';
import { rule as tooSoon } from './too-soon.ts';
import { rule as unfilledList } from './unfilled-list.ts';
import { rule as unprofessionalStyle } from './unprofessional-style.ts';
import { rule as weakLetterRequest } from './weak-letter-request.ts';
import { rule as wrongName } from './wrong-name.ts';
import { rule as wrongProgram } from './wrong-program.ts';

/** What the draft's own words decide, in the order of the catalogue: to programs, to letter writers, any mail. */
export const phraseRules: readonly Rule[] = [
  rankInquiry,
  commitmentRequest,
  rankBargain,
  leverage,
  intentStatement,
  statusPressure,
  genericPraise,
  pleading,
  weakLetterRequest,
  letterAccess,
  letterDrafting,
  letterRecycled,
  letterVisa,
  letterDemanding,
  erasDeadline,
  missingAttachment,
  placeholder,
  genericGreeting,
  unprofessionalStyle,
  patientIdentifier,
  sensitiveNumber,
];

/** What needs recipients, dates or the applicant's records, in the order of the catalogue. */
export const contextRules: readonly ContextRule[] = [
  secondLetterOfIntent,
  soapContact,
  afterRankDeadline,
  soapProxy,
  unfilledList,
  releaseRequest,
  contactPolicy,
  wrongProgram,
  wrongName,
  severalPrograms,
  tooSoon,
  reminderTooSoon,
  lateRequest,
  thankYouLate,
  packetIncomplete,
  portalMismatch,
  requestDetails,
  missingAamcId,
  missingSubject,
  tooLong,
  contactVolume,
];

export const rules: readonly RuleText[] = [...phraseRules, ...contextRules];
