import { words } from './enclosing-words.ts';
import { grammar } from './grammar.ts';

/** How a mail says that something comes along with it. */

/** Says that something comes with this mail, now and from its writer. */
export const promises = grammar(
  `
  ^ and|also|so|ok|ps|sorry~ ,~ {att} is|are|please|pls|you|find|,|:|-|.|!|herewith|below|here|the|my|our|both|two|three|also|kindly|again|it|one
  ^ {att} a|an|for|as ..5 {doc}
  ,|;|:|and|- also~ {att} is|are|please|you
  ^ {doc} ,~ {att} ,|;|!|.|-
  ^ {doc} ,~ {att} $
  ^ lrf|lor|mspe|eras|ecfmg|usmle|nrmp|aamc ..2 {att}|enclosed ,|;|!|.|-|$
  it|they|both|all is|are ..1 below|underneath|here as|in a|an|~ {kind}
  my|our ..3 is|are also~ {att} ,|.|!|for
  {doc} ..5 is|are also|both|again|now|here|all|hereby~ {att} !to
  {doc} ..3 is|are once again|more {att} !to
  {doc} ..2 comes|come|goes|go along~ with this .|,|;|:
  {doc} ..3 as|in a~ pdf|pdfs|scan|word with|in|to this ..2 {letter}
  {handed}|clipped|pinned it|them|both ..1 onto|to|with|in this ..2 {letter}
  {doc} ..6 is|are sent|submitted|forwarded along|together~ with|in|by this ..1 {letter}
  {doc} ..2 comes|come|goes|go along~ with this $
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
  i|we also|hereby|herewith|gladly~ {attach} what|whatever|everything i|we|you
  i|we am|are also|hereby|now|just~ {atting}
  ^ also|and|just|herewith|hereby|sir|, {atting} ..4 {doc}
  ^ {atting} ..4 {doc}
  herewith|hereby {atting}
  ^ herewith|hereby|kindly {att}
  i|we have~ included|added|put ..6 with|in|to this|the|my ..1 {letter}
  i|we {att} ..5 {doc}|here|below
  and {att} it|them
  please|pls|kindly to~ find|see|check|refer|review|open|read|print|accept|use|consult|note|view|take|have ..6 {att}
  please|pls|kindly to~ find|see my|our|the|both ..20 {att} .|,|!|$|for|as|to|herewith|here|below
  please|pls|kindly find|see|check|refer|review|open|print|consult ..2 attachment|attachments|enclosures
  ^ to~ find|see|check|refer|review|open|read|print|accept|use|consult|note|view|take|have ..6 {att}
  ^ find|see|check|review|open ..1 attachment|attachments|enclosures
  you will|can|may|would~ also~ find|see|note|receive|get|have ..6 {att}|attachment|attachments|herewith|joined !to
  ^ included ..2 you will|can|may|~ ..1 find
  you will|can|would also~ find|get|receive|have ..10 with|along this|these|present ..1 {letter}
  {doc} ..1 goes|comes|go|come|follows|follow here|just|right~ below
  find ..1 herewith|hereby
  find my|our|the ..5 {doc} ..2 hereby|herewith|herein|enclosed|attached|joined
  ^ {att} now
  ^ {doc} and ..2 {att} $
  {doc} has|have ..1 been {att} !to
  are enclosed ,|.|for|herewith
  find below ..5 files|file|pdf|pdfs|attachments
  see attachment|attachments|enclosed|attached
  in|as attach|attachment|attachments ..4 {doc}
  {doc} ..4 in attach|attachment|attachments
  in an|the|this|my attachment|attachments !of|from|you|i|to
  as an~ attachment|attachments you|i|please|to this|these
  {doc} follows|comes|is|are as an~ attachment
  with attachment|attachments :|.|!
  with attachment|attachments $
  the|this attachment|attachments gives|give|contains|contain|includes|include|holds|hold|lists|shows|show|explains|explain|covers|lists
  ^ in the~ annex|annexe|appendix you|i|we
  in the annex|annexe|appendix of|to this ..2 {letter}
  ^ attachment|attachments|enclosure|enclosures|enc|encl|encls .~ (~ s~ )~ :
  pfa
  herewith|hereby|herein ..3 {send}|get|receive|find|transmitting ..8 {file}|paper|letter|sheet|list|scanned|documents|translation|copy
  ^ herewith|hereby|here|anbei my|the|our|a ..5 {file}|translation|letter|copy and|,|as|.
  {send} ..7 {doc} ..3 herewith|hereby|herein
  i|we {send} herewith|hereby|herein
  with|together|along this|these|present ..2 {letter} ..5 {send}|come|comes|goes|go ..8 {doc}
  in this|same {letter} goes|go|comes|come|travels|travel|rides|ride ..4 {doc}
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
  {doc} comes|come|goes|is|are in annex to this ..1 {letter}
  my curriculum ..4 {att}|annex|herewith
  {doc} ..6 {travel}|find|have|put|send in|as annex|annexe|enclosure !of|to
  find|see|get|receive|have ..2 in|as annex|annexe|enclosure|attach
  {doc}|they|things|items ..6 {travel} ..5 with|along this|these ..2 {letter}
  {file}|mine ..6 {travel} ..1 in this ..2 {letter}
  with|along this|these|present ..2 {letter} {travel} ..6 {doc}
  you get|receive|find|have|hold ..3 with|in|inside|under|underneath|below|beneath|at this|these|present ..2 {letter}
  with|in|inside|under|underneath|below|beneath this|these|present ..2 {letter} ,~ you will~ also~ get|receive|find|have|hold
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
  i|we|~ am|are {giving} ..9 with this .|$|,|here|herewith
  ^ re~ -~ {giving} ..2 my|our|the|you|over ..4 {file} !tomorrow
  ^ re~ -~ {giving} ..5 {doc} here|herewith|again|once|along|with|now|in|on|below
  ^ re - {atting} ..5 {doc}|it|them
  ^ am|are {atting}
  {giving}|give|hand|provide|submit|send with|by|through|herewith|hereby this|the|present ..2 {letter}|~ ..7 {doc}
  with|by|through this|the ..2 {letter} i|we am|are~ {giving} my|our|the
  with|by|through this|the present~ {letter}|present i|we am|are~ {giving}|give|hand|provide|submit|send|forward ..9 {doc}
  with the present i|we am|are~ {giving}|{send} ..7 {doc}
  herewith|hereby|hereto ..6 {doc}
  {giving} herewith|hereby|you ..1 herewith|hereby
  find|kindly|please {bare} my|our|the|here|herewith|a
  please|kindly receive|accept my|our ..4 {file}
  please|kindly receive|accept {bare}|herewith|hereby
  ^ pfa
  {doc} ..4 is|are both~ in this ..2 {letter}
  {doc} ..4 is|are both~ in here
  {doc} ..3 is|are in the~ {attachment}
  {file}|pdf|screenshot accompanying this|the ..2 {letter}
  the|this|these|first|second|last|each|both {attachment} is|are|has|have|holds|shows|lists|explains|gives|tells|should|will
  open|opens|opening|see|view|check|at the|my|this {attachment}|{att}
  now with|at the|a|my|~ {attachment}|{file}
  this time with|at ..2 {attachment}|{file}
  correct|right|proper file|version|pdf|one|{file} this time|now
  ^ ..2 here is|are|goes|comes|go|come ..2 my|our|the|both|two ..2 {file}
  ^ here is|are|goes|comes the file|files|pdf|document|documents|paper|report|{attachment}
  here you|we have|go my|our|the|a ..4 {doc}
  ^ this|these|voilà|voila is|are|~ my|our|the ..2 {file} .|,|!|for|in|as
  ^ this|these|voilà|voila is|are|~ my|our|the ..2 {file} $
  ^ along|attached|here comes|come|goes ..3 {file}
  two|three|both|four files|documents|pdfs {att}|:|here
  two|three|both|four things|papers|forms {att}
  ^ they|both|all|it|everything|these|those is|are both|all|also|now|~ {att} .|,|!|for|as|here|below|and|again
  ^ they|both|all|it|everything|these|those is|are both|all|also|now|~ {att} $
  - ,~ {att} -
  my|our|copies|copy|scan|scans ..9 is|are also|both|all|now|herewith|~ {att} .|,|;|!|here|herewith|for|in|as|and|below
  my|our|copies|copy|scan|scans ..9 is|are also|both|all|now|~ {att} $
  {doc} ..9 , is|are {att} .|$
  screenshot|picture|photo|table|figure|scan|copy below
  below|here as|in files|attachments|pdfs|pictures
  word|excel|pdf file|document|version here|below|attached
  ( see the~ pdf|file|{attachment}|attached|enclosed )
  {letter} includes|contains|carries|brings|holds a|my|our|the ..3 {doc}
  as an~ {attachment} you|i|we|please|my|the
  i|we {send}|forward|add|give ..3 {file} here|below|herewith
  i|we {hand} ..6 {doc} ..5 with|in|to|by|through|on|onto this|these present~ ..2 {letter}
  i|we have {handed} ..6 {doc} ..5 with|in|to|by|through|on|onto this|these present~ ..2 {letter}
  i|we am|are {giving} ..9 {doc} ..5 with|in|to|by|through|on|onto this|these present~ ..2 {letter}
  i|we am|are {giving} you|along|over ..4 {file} !tomorrow
  let me {hand} ..6 {doc} ..3 with|in|to|by this|the ..1 {letter}
  i|we have {handed} ..4 {doc} in|on here|with|along|too|also
  i|we have thrown|popped|stuck|slipped|dropped|tucked in my|our|the ..3 {doc}
  gone ahead and {att}
  i|we include ..3 my|our|the ..3 {file}
  i|we am|are including the|my|our ..4 {doc}
  : {att} ,|the|my|is|are
  ^ see|cf pdf|file|document|{attachment}|excel
  page ..1 of the|my {att}
  in|on|of the|my {att} you|we
  below|underneath|beneath|following|hereunder is|are the|my|our|a|an ..2 {file}
  the|my|this pdf|document|spreadsheet|file|scan|form|report|excel ..1 here|below|underneath
  document|file|spreadsheet|pdf|form|report|screenshot below how|shows|lists|has|is|explains|contains
  {att}|joined|added|annexed to this|the present~ ..1 {letter} is|are|you
  ^ uploaded|added|joined|included here|below|herewith :|,|is|are
  trying again|once ..1 with a|the ..2 file|version|scan|pdf|attachment
  with|by|in this|the|present ..2 {letter} you ..3 get|getting|receive|receiving|find|finding
  ^ this|the following~ pdf|{attachment} contains|is|has|shows|holds !to|not|too|under|over|below
  this|that|these is|are the file|files|pdf|document|documents with|of|for|that|you
  here is the {attachment}|file|pdf|document
  file|document|pdf ; it|they is|are here|in|attached
  also|kindly|please find here|below my|our|the
  size of the {attachment}
  {doc} ..3 is|are also~ added|joined|included|put|placed here|below|herewith
  i|we send|forward also|you|herewith ..3 {file} !to|by|if|when|as|tomorrow|soon
  {doc} ..6 is|are on|in|with|under this ..2 {letter}
  find|see|get|receive|have ..2 in the annex|annexe|{attachment} my|our|the|a
  i|we add|join|attach|enclose|include it|them|both here|below|herewith|again
`,
  words,
);

/** Says so whatever else the sentence says: nobody is asked to open what is not there. */
export const certain = grammar(
  `
  ^ {att} hereto ..2 is|are
  {doc} ..3 is|are once again|more {att} !to
  if|when you open|look|see|read|view|check ..1 the|my {att}|{attachment}
  find|see|receive it|them|both|these {att}
`,
  words,
);
