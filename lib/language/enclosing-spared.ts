import { words } from './enclosing-words.ts';
import { grammar } from './grammar.ts';

/** Times that are over, in which something else was enclosed. */
export const before = grammar(
  `
  yesterday|ago|previously|originally
  in|on {month} ..2 i|we {att}|sent
  last|previous|earlier|prior|yesterday's week|month|night|year|monday|tuesday|wednesday|thursday|friday|time|{letter}|email|reply|report|post
  monday|tuesday|wednesday|thursday|friday|saturday|sunday {letter}|email|reply
`,
  words,
);

/** The same words about something else: denied, asked, planned, past, another person's, or not about files. */
export const innocent = grammar(
  `
  thank|thanks|grateful|appreciate ..5 {att}|attachment|attachments
  find|see|read|are|is|follow ..1 below ..3 answer|answers|reply|replies|response|responses|comment|comments|detail|details|date|dates|day|days|contact|thought|thoughts|question|questions|time|times|availability
  find|see|read ..2 my|our|the ..2 answer|answers|replies|response|responses|comments|details|dates|contact|thoughts|questions|availability ..2 below
  my|our|your answer|answers|reply|replies|comments|thoughts|reasons|questions is|are ..1 in|below this|these ..2 {letter}
  hereby|herewith withdraw|withdrawing|resign|cancel|revoke|decline|authorize|authorise|apply|request|ask|consent|agree|grant|appoint|waive|renounce|terminate|invite|nominate
  {doc} ..4 rejected|refused|returned|bounced|blocked
  hereby|herewith declare|declaring|make|making|let|announce|announcing|swear|affirm|assure|promise|acknowledge|tell|wish|thank|express|pledge|accept|commit
  hereby|herewith give|gives|giving my~ notice|consent|permission|up
  hereby|herewith give|gives|giving you|us|them|him|her !{doc} !my !our !the
  {attach} ..4 to|onto|at|between the|a|an|each|every|it|its|their|his|her|which|whom !{mail}
  {att} ..6 to|on|onto the|a|an|my|our|their ..1 wall|door|board|fridge|window|frame|monitor|coat|badge|bag|folder|file|chart
  will|would|can|could|shall|should|may|might|to|please|going ..3 {send}|add|include|put|upload ..8 as|in an~ attachment|pdf
  did|do|have|has you ..3 receive|received|get|see|seen|open|opened|find ..6 {att}|attachment
  no|not|never|without|nothing|cannot|neither ..3 {att}|{attach}|{atting}|attachment|attachments|enclosed
  {att}|{attach}|{atting} nothing|no|none|neither
  not|never !only ..1 {puts}|{handed} ..5 in|into|to|with this|the|my ..2 {letter}
  will|would|could|should|shall|may|might|can|must|did|does|do|let|to|please|kindly|remember|tried|forgot|going|plan|wish ..2 {attach}
  no|nothing|none|not|without ..3 with|in|to this ..2 {letter}
  will|would|could|should|must|may|to|can be included|joined|added
  will|would|should|could|must|may|to|can be {att}
  forgot|forget|forgetting|failed|unable|instead|rather|for|by|without|thanks|tried|when|before|after ..2 {atting}
  had|was|were|being|get|gets|got ..4 {att}
  you|he|she|they|someone|who|coordinator|school|office|dr|it also|have|had|has|kindly~ {att}|{attach}|attaches|encloses
  your|his|her|their|someone's ..1 {att}|attachment|attachments|enclosure|enclosures
  {doc} you|he|she|they ..1 {att}
  {att}|{attach} ..8 in|with|to my|the|our|a first|last|previous|earlier|other|separate|next|second|january|february|march|april|may|june|july|august|september|october|november|december {letter}
  {att} ..6 to|in the|my {letter} of|from|that|i|on|which
  the|that|each|any|your attachment|attachments i|he|she|they|that|in|of|from|sent|was|were
  an attachment he|she|they|that|of|from|was|were
  emotionally|deeply|very|so|too|quite|more|most|really|strongly|grew|grow|grown|become|became|becoming|get|got|getting|clinically|firmly|securely|physically|permanently|directly|loosely {att}
  strings|conditions|condition|promise|stigma|meaning|weight|importance|value|significance|price|tag|label|danger|risk|attached-to {att}
  {attach}|{att}|attaches|{atting} ..2 importance|weight|value|significance|meaning|price|no|wishes|label|labels|blame|strings|conditions|priority
  {att} with|to ..1 a|the|it|its|their !{mail}
  {att}|joined to|by|on|onto|at|from|inside|directly|via|hereto|thereto|between|under|against the|a|an|our|your|his|her|its|their|my|it|that|those|one|each|any|both|all|which|whatever|some|another|every !{mail}
  {att} ..2 to the|a|an !{mail}
  {att} to|with|by !this|these|the|present|my|help|show|prove|give|give|make|support|explain|complete|illustrate|assist
  {att} hereto|thereto
  exhibit|annex ..2 {att}
  if|when|whenever|whether|unless|until|once|while|after|before i|we|you|they|one|someone|people ..3 {att}|{attach}|attaching
  if|when|whenever|unless|until|while|once ..6 is|are|gets|get {att} to~ ,|to
  if|when|whenever|unless|until|while|once ..6 is|are|gets|get {att} to~ $
  said|says|say|saying|stated|mentioned|read|reads ..7 {att}|"
  " ..2 {att} ..1 "
  {att}|included|{attach} ..2 in|on|to|through|via|onto the|my|your|our|eras ..2 portal|eras|myeras|system|binder|envelope|folder|website|page|site|drive|wiki|bug|bugzilla|ticket|issue|tracker|package|parcel|box
  included ..5 in|on|to|through|via ..2 portal|eras|myeras|application|binder|envelope|folder|website|package|parcel
  who|which|that was|were {att}
  {att} myself|yourself|ourselves|itself
  {att}|included|uploaded ..3 in|on|to|through|via ..2 eras|myeras|thalamus|residencycas|portal
  please|could|can|kindly you~ {send} ..6 as|with an|the|an~ attachment|attachments
  {send} ..6 as|in an~ attachment yesterday|last
  should|shall|may|can|could|would i|we|you ..3 {attach}|{send}|include|enclose
  the {att} {doc} that|which you|he|she|they|was
  you|he|she|they {send} ..6 this time
  {att} ..4 to each|every|one
  {att} ..1 home|hospital|clinic|house|garage|building|unit|ward|church|parking|dorm|apartment
  {att}|included ..8 in|with the|a ..1 box|envelope|parcel|package|bag|basket|flowers|card
  if|when|whenever|once ..5 is|are {att} as
  {attach} ..8 once|when|until|after the|my|i|it|he|she|they ..2 is|are|am|has|have|arrives|comes|gets|get
  an {att} ..6 would|could
  by post|mail|courier|fax|fedex
  put|puts|dropped|popped ..6 in the post|mail
  put|puts|putting|pour|poured|place|placed|pack|packed ..4 {telling} in|into
  written|listed|filed|registered|stored|known|published|submitted|kept|recorded|entered|list under|below|beneath my name
  separately|tomorrow|later|tonight
  scrubbed|stripped|filtered|removed
  no|none|neither|nothing ..1 {doc} ..4 accompany|accompanies|come|comes|go|goes|in|with
  put|included|added|placed no|nothing|none|neither
  a|helping|free hand with|in
  here is|are what
  {att}|{attach} ..4 each|every time
  {att}|{attach} ..2 twice|thrice|times|2x|3x|4x
  i|we have|had ..6 {doc} here !{att}
  you have|had already|just|now|~ joined
`,
  words,
);
