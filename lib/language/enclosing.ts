import { grammar } from './grammar.ts';

/** How a mail says that something comes along with it. */

const words = {
  // What is a file more often than not.
  file: 'n:cv n:resume resumé résumé vitae n:transcript n:pdf n:scan n:certificate n:diploma n:photo n:picture n:headshot n:form n:questionnaire n:spreadsheet n:slide n:flyer n:statement n:permit n:lease n:floorplan n:abstract n:poster n:confirmation n:invoice n:receipt n:record n:mspe n:screenshot',
  // What may be one.
  named:
    'n:cv n:resume resumé résumé vitae n:transcript n:pdf n:scan n:certificate n:photo n:picture n:form n:questionnaire n:spreadsheet n:slide n:flyer n:statement n:permit n:lease n:abstract n:poster n:invoice n:receipt n:record n:screenshot n:file n:document n:copy copies n:letter n:report n:list n:schedule n:contract n:agreement n:agenda minutes n:budget n:sheet n:memo n:draft n:version n:proposal n:archive n:recipe n:summary',
  doc: 'n:cv n:resume resumé résumé vitae n:transcript n:pdf n:scan n:certificate n:diploma n:photo n:picture n:photograph n:headshot n:form n:questionnaire n:spreadsheet n:slide n:flyer n:statement n:permit n:lease n:abstract n:poster n:confirmation n:invoice n:receipt n:record n:mspe n:screenshot n:file n:document documentation n:copy copies n:letter n:report n:score n:result n:paper n:manuscript n:article n:list n:schedule n:contract n:agreement n:agenda minutes n:map n:menu n:recipe n:plan n:budget n:quote n:quotation n:offer n:degree n:summary summaries n:page n:sheet n:brochure n:presentation n:image n:log n:note n:template n:calendar n:itinerary itineraries timetable n:material n:packet n:portfolio n:bio n:biography n:translation n:evaluation n:application n:video n:chart n:table n:memo memorandum n:draft n:version n:proposal n:ticket n:tarball n:zip n:archive n:patch patches n:proof n:notice n:order n:bill n:estimate n:logo n:label n:figure n:graph n:essay n:chapter n:example n:sample n:instruction n:requirement n:answer n:comment n:id n:visa n:one both everything mine it them these enclosure n:essay n:booklet n:card n:titer n:poem n:dataset n:recording n:bullet n:point n:text n:presentation n:calculation n:email n:excel n:word powerpoint n:program n:script n:code n:config n:update',
  mail: 'n:mail n:email e-mail n:message n:letter n:note n:lines n:line n:reply present mail this these',
  letter: 'n:mail n:email n:message n:note lines mail letter',
  // How what comes along moves or lies.
  travel:
    'come comes go goes travel travels ride rides fly flies sail sails arrive arrives leave leaves reach reaches hang hangs sit sits lie lies wait waits stand stands is are am',
  under: 'under underneath beneath below inside behind after',
  // Where this mail ends or stands.
  page: 'n:mail n:email e-mail n:message n:letter n:note n:text n:line n:word n:greeting n:signature mail letter reply',
  tucked: 'tucked slipped clipped pinned stapled packed bundled',
  att: 'attached enclosed annexed appended',
  atting: 'attaching enclosing annexing appending',
  attach: 'attach enclose append',
  send: 'v:send v:forward v:submit v:transmit v:share v:furnish v:remit v:upload v:deliver sent',
};

/** Says that something comes with this mail, now and from its writer. */
export const promises = grammar(
  `
  ^ and|also|so|ok|ps|sorry~ ,~ {att} is|are|please|pls|you|find|,|:|-|.|!|herewith|below|here|the|my|our|both|two|three|also|kindly|again|it|one
  ^ {att} a|an|for|as ..5 {doc}
  ,|;|:|and|- also~ {att} is|are|please|you
  ^ {doc} ,~ {att} ,|;|!|.|-
  ^ {doc} ,~ {att} $
  my|our ..3 is|are also~ {att} ,|.|!|for
  {doc} ..5 is|are also|both|again|now|here|all|hereby~ {att} !to
  {doc} ..5 is|are|come|comes also|both|all~ {att}|joined to this|these|the|present|my ..2 {letter}
  {doc} ..6 scanned|signed|completed and {att}
  {named} {att}|joined !to
  updated|new|my|our|the|signed|latest|revised {doc} ,~ {att}|enclosed !to
  the|an|my|our|this|these|both|following|a {att} ..3 {doc}
  the|these {att} is|are|,|.|;|helps|help|as|before|for|and|explains|shows|will|should|contains|?|!
  the|these {att} $
  i|we have also|just|now|hereby|again|already~ {att}
  i|we have put|tucked|dropped|placed|added ..6 in here|below
  scanned ..4 and {att}
  i|we also|hereby|herewith|gladly|only~ {attach}|annex ..5 {doc}|here|hereto|herewith|below
  i|we also|hereby|herewith|gladly|kindly|therefore|then~ {attach}|annex my|our|the|a|an|two|three|four|both|some|this|these|photos|pictures
  i|we am|are also|hereby|now|just~ {atting}
  ^ also|and|just|herewith|hereby|sir|, {atting} ..4 {doc}
  ^ {atting} ..4 {doc}
  herewith|hereby {atting}
  ^ herewith|hereby|kindly {att}
  i|we have~ included|added|put ..6 with|in|to this|the|my ..1 {letter}
  i|we {att} ..5 {doc}|here|below
  and {att} it|them
  please|pls|kindly to~ find|see|check|refer|review|open|read|print|accept|use|consult|note|view|take|have ..6 {att}
  please|pls|kindly find|see|check|refer|review|open|print|consult ..2 attachment|attachments|enclosures
  ^ to~ find|see|check|refer|review|open|read|print|accept|use|consult|note|view|take|have ..6 {att}
  ^ find|see|check|review|open ..1 attachment|attachments|enclosures
  you will|can|may|would~ also~ find|see|note|receive|get|have ..6 {att}|attachment|attachments|herewith|joined !to
  find ..1 herewith|hereby
  find my|our|the ..5 {doc} ..2 hereby|herewith|herein|enclosed|attached|joined
  ^ {att} now
  ^ {doc} and ..2 {att} $
  {doc} has|have ..1 been {att} !to
  see attachment|attachments|enclosed|attached
  in|as attach|attachment|attachments ..4 {doc}
  {doc} ..4 in attach|attachment|attachments
  in an|the|this|my attachment|attachments !of|from|you|i|to
  as an~ attachment|attachments you|i|please|to this|these
  {doc} follows|comes|is|are as an~ attachment
  with attachment|attachments :|.|!
  with attachment|attachments $
  the|this attachment|attachments gives|give|contains|contain|includes|include|holds|hold|lists|shows|show|explains|explain|covers|lists
  ^ in the annex|annexe|appendix you|i|we
  in the annex|annexe|appendix of|to this ..2 {letter}
  ^ attachment|attachments|enclosure|enclosures|enc|encl|encls .~ (~ s~ )~ :
  pfa
  herewith|hereby|herein ..3 {send}|get|receive|find|transmitting ..8 {file}|paper|letter|sheet|list|scanned|documents|translation|copy
  ^ herewith|hereby|here|anbei my|the|our|a ..5 {file}|translation|letter|copy and|,|as|.
  {send} ..7 {doc} ..3 herewith|hereby|herein
  i|we {send} herewith|hereby|herein
  with|together|along this|these|present ..2 {letter} ..5 {send}|come|comes|goes|go ..8 {doc}
  with the present {letter} ..5 {send}
  {doc} ..6 accompany|accompanies|comes|come|goes|rides|ride along~ with|to~ this|these|present ..2 {letter}
  this|present ..2 {letter} also~ carries|brings|contains|includes ..6 {file}
  {send}|sending|share|include|including|add|adding|join ..7 {doc} ..5 with|in|to|along this|these|present|same ..2 {letter}
  {send} ..2 with|in this ..2 {letter} ..4 {doc}
  {send}|sending ..2 herein|herewith ..3 {doc}
  put|tucked|placed ..9 into|in this ..2 {letter}
  below ..4 find ..2 file|pdf|document
  this ..2 {letter} carries|brings|contains|includes my|our ..2 {doc}
  comes as a pdf
  {send}|sending ..7 {doc} with this .|,
  {send}|sending ..7 {doc} with this $
  with this ..5 {send}|comes|come ..8 {file}|summary
  to this ..2 {letter} i|we have~ added|joined|attached
  {file} ..6 is|are ..4 in|at|with this|the ..3 {letter}
  in this same~ {letter} ..4 {file}
  here is|are|comes|come my|our|the|both|two|three|your ..1 {file}|card|manuscript|inventory !:
  here is|are|comes|come my|our|the|both|two|three|a|an|your two|three|both|signed|updated|revised|scanned|latest|current|requested|new|completed|filled|certified ..2 {file}|card|manuscript|inventory|copy !:
  here is|are|comes a|the copy|scan|photo|picture|pdf of my|our !:
  here is|are my|our|the|a|your signed|scanned|completed ..2 {doc} !:
  ( {att} )
  find|see ..6 in|from the|this enclosure|enclosures
  is|are as {att}
  ^ as {att} ,
  here is|are my|our signed ..3 {file}
  here you are|go|have , my|our|the ..2 {file}
  i|we am|are including|enclosing ..4 {file}
  i|we include|join|add|enclose here|herewith|below|my|our ..4 {doc}
  ^ adding ..4 {file}|report here|below
  included with this ..2 {letter}
  {file} ..4 is|are also~ included here|below
  pdf|file|document|zip|attachment below contains|is|has|shows
  in|as the|a ..1 pdf|file|zip|word|spreadsheet ..2 here|below|joined|you find
  below|here ..2 in|as a~ pdf|word|excel ..4 {doc}
  here|below ..5 {doc} ..3 as|in a~ pdf|excel|word|powerpoint
  file|pdf|zip|archive|document|form|report that|which is|comes ..1 attached|with|joined this ..2 {letter}
  {file} follows as ..1 attachment
  rides|ride|comes|come|goes along|with ..2 this ..4 {letter}
  ^ as an~ attachment you
  in the~ attachment you|there
  below|here ..2 , in pdf|word|excel
  liberty of {atting}
  i|we {attach}|annex ..9 {file}|page|pages
  {att} ..3 you will|can|may|~ find|see|get|receive
  use|using|open|sign|fill|complete|print|review the {att} {doc}|paragraph|text|formula
  sending|send with this ..8 {doc}
  pdf|file|document|zip that comes|goes with this
  in|into the|a|one pdf|file|document ..1 {att}
  in|into the|a|one pdf|file ..1 below|here
  pdf|file|document|form|report in this ..2 {letter}
  i|we am|are~ including|include ..4 as a word|pdf|excel
  which i|we send|attach|enclose you~ in|with this
  file|pdf|page|report|version|cv|resume|list at|in the|this|that foot|bottom ..1 of|this ..2 {letter}
  in|as annex|annexe|enclosure|attach !of|to ..5 {doc}
  {doc} ..6 {travel}|find|have|put|send in|as annex|annexe|enclosure !of|to
  find|see|get|receive|have ..2 in|as annex|annexe|enclosure|attach
  {doc}|they|things|items ..6 {travel} ..5 with|along this|these ..2 {letter}
  {file}|mine ..6 {travel} ..1 in this ..2 {letter}
  with|along this|these|present ..2 {letter} {travel} ..6 {doc}
  you get|receive|find|have|hold ..3 with|in|inside|under|below|beneath|at this|these|present ..2 {letter}
  with|in|inside|under|below|beneath this|these|present ..2 {letter} ,~ you will~ also~ get|receive|find|have|hold
  {doc} ..6 {travel} ..1 {under} this|these {page}
  paperclip|clip ..3 holds|hides|contains|brings|carries ..4 {doc}
  added|appended|joined ..6 to this|these|present ..2 {letter}
  {send} ..2 joined ..5 {doc}
  {file}|pictures|mine ..5 is|are|waits|wait|sits|sit|hangs|hang at the very~ bottom|foot|end|tail !of
  {file}|pictures|mine ..5 is|are|waits|wait|sits|sit|hangs|hang at the very~ bottom|foot|end|tail of this|the|my ..2 {letter}
  {tucked} ..1 in|into|under|underneath|beneath|below|here ..1 is|are|you|, ..4 {doc}
  {tucked} ..3 to|in|into|under|underneath|beneath|below|behind this|these ..1 {page}
  i|we join|adjoin ..3 {file}
  i|we join|add|adjoin|enclose to|with this|the|my ..2 {letter}
  i|we am|are|have~ {send}|sending|added|included|put|add|include|place|placed|uploaded ..7 {doc} ..4 as|in|into an|the|a~ attachment|pdf|attachments
  i|we add|put|leave|slip|drop ..2 here|below|herewith|underneath ..4 {file}
  i|we have also~ included|enclosed|appended my|our|the|a|both ..4 {file}
  my|our|the ..2 {file} , {att} ,
  one|mine|signed is|are|comes|goes in|with this ..2 {letter}
  ^ ..2 {doc} ,~ {att} ;|.|!|-|,|:
`,
  words,
);

/** Times that are over, in which something else was enclosed. */
export const before = grammar(
  `
  yesterday|ago|previously|originally
  last|previous|earlier|prior|yesterday's week|month|night|year|monday|tuesday|wednesday|thursday|friday|time|{letter}|email|reply|report|post
`,
  words,
);

/** The same words about something else: denied, asked, planned, past, another person's, or not about files. */
export const innocent = grammar(
  `
  thank|thanks|grateful|appreciate ..5 {att}|attachment|attachments
  {attach} ..4 to|onto|at|between the|a|an|each|every|it|its|their|his|her|which|whom !{mail}
  will|would|can|could|shall|should|may|might|to|please|going ..3 {send}|add|include|put|upload ..8 as|in an~ attachment|pdf
  did|do|have|has you ..3 receive|received|get|see|seen|open|opened|find ..6 {att}|attachment
  no|not|never|without|nothing|cannot|neither ..3 {att}|{attach}|{atting}|attachment|attachments|enclosed
  {att}|{attach}|{atting} nothing|no|none|neither
  will|would|could|should|shall|may|might|can|must|did|does|do|let|to|please|kindly|remember|tried|forgot|going|plan|wish ..2 {attach}
  no|nothing|none|not|without ..3 with|in|to this ..2 {letter}
  will|would|could|should|must|may|to|can be included|joined|added
  will|would|should|could|must|may|to|can be {att}
  forgot|forget|forgetting|failed|unable|instead|rather|for|by|without|thanks|tried|when|before|after ..2 {atting}
  had|was|were|being|get|gets|got ..4 {att}
  you|he|she|they|someone|who|coordinator|school|office|dr|it also|have|had|has|kindly~ {att}|{attach}|attaches|encloses
  your|his|her|their|someone's ..1 {att}|attachment|attachments|enclosure|enclosures
  {doc} you|he|she|they ..1 {att}
  {att}|{attach} ..8 in|with|to my|the|our|a first|last|previous|earlier|other|separate|next|second {letter}
  {att} ..6 to|in|with the|my {letter} of|from|that|i|on|which
  the|that|an|each|any|your attachment|attachments i|he|she|they|that|in|of|from|sent|was|were
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
  said|says|say|saying|stated|mentioned|read|reads ..4 {att}|"
  " ..2 {att} ..1 "
  {att}|included|{attach} ..2 in|on|to|through|via|onto the|my|your|our|eras ..2 portal|eras|myeras|system|binder|envelope|folder|website|page|site|drive|wiki|bug|bugzilla|ticket|issue|tracker|package|parcel|box
  included ..5 in|on|to|through|via ..2 portal|eras|myeras|application|binder|envelope|folder|website|package|parcel
  who|which|that was|were {att}
  {att} myself|yourself|ourselves|itself
  {att}|included|uploaded ..3 in|on|to|through|via ..2 eras|myeras|thalamus|residencycas|portal
  please|could|can|kindly you~ {send} ..6 as|with an|the|an~ attachment|attachments
  {send} ..6 as|in an~ attachment yesterday|last
  should|shall|may|can|could|would i|we|you ..3 {attach}|include|enclose
  scrubbed|stripped|filtered|removed
`,
  words,
);
