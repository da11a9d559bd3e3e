import { words } from './enclosing-words.ts';
import { grammar } from './grammar.ts';

/** Says that something stands in this mail, hangs on it or travels with it, in words that are no formula. */
export const standsWithin = grammar(
  `
  ^ my|our|section|page|chapter ..3 is|are {att} .|!|below|here|as
  ^ the ..2 part|parts|section|sections|page|pages|chapter|chapters is|are {att} ,|.|;|!|as|below|here
  ^ {file} of ..3 {att} ,|.|;|!|$
  {kind} ..6 in|on|at|under|beneath|below|underneath|behind|with ..3 this|my|the ..1 {page} !of|from|id
  under|beneath|below|underneath|behind this|my|the ..1 {page} ..6 {kind}
  at the very~ end|bottom|foot|top of this|my ..2 {letter} ..5 {file}|drawing|image|card|page
  {file}|drawing|image|card|page ..8 at the very~ bottom|foot|top of this|my ..2 {letter}
  {kind}|{file} ..4 end of this ..1 {letter}
  i|we also|here|just|have|had|am|are~ {puts} ..6 {file}|{papers} ..5 in|on|onto|into|to|with|by|through this|these|present ..2 {letter}
  i|we also|here|just|have|am|are~ {puts} ..5 {file}|photo|page in|by|right here
  i|we also|here|just|have|am|are~ {puts} ..1 it|them ..2 here below
  with|to|in this|these|present ..2 {letter} ,~ i|we ..3 {puts}|add ..6 {doc}
  by|through this|these ..1 {letter}|medium|means ..6 {puts}|send|hand ..6 {doc}
  {doc} ..4 being sent ..3 in|with this ..2 {letter}
  two|three|four|both files|things|papers|documents accompany|accompanies|ride|travel|come ..2 this ..1 {letter}
  this|these ..1 {letter} carries|carry|brings|bring|holds ..4 things|papers|files|{file}
  {doc} ..3 is|are|lies|sits|goes in|on|with this ..2 {letter}
  photos|pictures ..12 are in this ..2 {letter}
  find|see|receive herein|herewith ..6 {doc}
  see the herein|herewith|enclosed ..4 {doc}
  kindly|please receive ..4 copy|{doc} ..3 herewith|herein
  see the {file} in|on|at|below this|the ..2 {letter}
  the|my|our {kind}|word|excel document|file|~ you are getting|receiving with this
  {kind}|document|file you will~ see|spot|find|get|have ..2 under|beneath|below|on top|at the
  open the {kind} ..4 with|in|on this ..2 {letter}
  here attached|enclosed|joined
  have|has ..1 sheet|page|form|{file} below|here as a {kind}
  here|below ..2 video|photo|photos|recording of my|our|the
  {file}|{papers} ..6 {travel}|hitching|hanging|riding|sitting|waiting|dangling|visible ..4 on|in|with|off|under|below|beneath|behind this|these ..1 {page}
  {file}|{papers} ..6 {travel}|hitching|hanging|riding|sitting|waiting|dangling|visible ..4 at|off|from|on|in the very~ bottom|foot|end|tail|back|top of this|my|these ..1 {page}
  {file}|{papers} ..6 under|below|beneath|behind this|these|my ..1 line|lines|words|signature|greeting !of|from
  {doc} i|we|that just|have|~ {puts} in|into|on|onto|to|under|beneath|below this|these|my|the ..1 {page}
  i|we also|here|just|have|am|are~ {puts} ..6 {doc} under|beneath|below|behind this|these|my ..1 {page}
  scroll|look|go down|all|right|~ to the bottom|end|foot of this|the|my ..1 {page} for ..4 {doc}
  tacked|clipped|stapled|pinned|tagged|hooked on|onto here|this
  {doc} ..2 sent|submitted|forwarded|sending herewith|herein
  in|inside the zip|folder|archive|pdf ..2 you will|can|shall~ find|see|get ..4 {doc}
  in|inside the zip|folder|archive|pdf are|is my|our|the|both ..3 {doc}
  i|we am|are~ drop|leave|dropping|leaving you|~ my|our|the|a ..2 {doc} here
  you will|can|may|~ find it|them|both here|herein below|attached|together|,|.
  ^ go|goes|come|comes|travel|travels together|along with this|these ..2 {letter}
  {file}|{papers} is|are|~ in here ,|.|;|too|as|with|plus|and
  {file}|{papers} is|are|~ clipped|pinned|stapled|hooked|tacked to|on|onto this|these|here
  ^ as requested|promised|asked|discussed|agreed ,~ {giving}|attaching|enclosing ..5 {doc}
  here go|goes ..9 {file}|{papers}
  adjunct to this
  in joined piece
  {doc} ..4 is|are also|both|now~ included|joined in|with|to this|present ..2 {letter}
  {doc} ..4 is|are also|both|now~ joined here
  {doc} ..6 come|comes along here
  you get|receive ..4 {file}|page|letter together|along with this|these ..1 {letter}
  {file}|page|card ..6 as a|an {kind}|image|picture ,|.|;|is
  {file}|{papers} ..6 under|below|beneath my name|signature
  through|by this ..1 {letter}|medium ..3 my|our|the|you ..3 {doc}
  receive|accept through|by|with this ..1 {letter} my|our ..5 {doc}
  {att} under|below|beneath is|are
  make ..1 {att} to you
  leave|pass ..3 here my|our|the ..2 {doc}|curriculum
  by means of this ..2 {letter}
  there is|are with the|this present~ {letter}
  includes|included here .
  {file}|headshot ..2 is on this ..2 {letter}
  {file}|list ..1 hangs|hang|hung|sits on|at|from this ..2 {letter}
  {puts} ..6 in|on with|of this|these .|,|thank|note
  {puts} ..5 with this , a|an|the
  a {kind}|pdf|word|picture i am|have|~ including|include|added|attaching
  to this ..1 {letter} i ..1 {puts}|add ..5 {doc}
  annex to the present
  {file}|{papers} ..4 joined|added|annexed to the present ..1 {letter}
  under cover of this ..2 {letter}
  {doc} ..3 accompanying|alongside this|the|my ..1 {letter}
  liberty of including|adding|sending|joining|enclosing ..6 {doc}|file
  including|include|add|adding ..4 {doc} as a file|pdf
  re -~ {attach} ..4 {doc}
  ^ the|my|our attachment|attachments , ..6 , is|are|holds|contains|shows|has
  in attach|annex you|there have|has|find|is|are
  i|we am|are tucking|slipping|popping|dropping|placing it|them|both|everything|my|our|the into|in|inside this ..1 {letter}
  {doc} ..1 on here .|,|$|too|now
  to|with this|the present~ ..1 {letter} i|we am|are joining|adding|annexing
  ^ ..3 the~ two|three|both|all of them|these|those is|are {att}
  see|find|review|use|consult|read|check the|my accompanying ..2 {doc}
  {doc} ..6 as annex|annexes|enclosures|attachments to|of|with this|the|~ ..1 {letter}
  rides|ride|comes|come|goes|go|travels|travel along ..1 below|here|underneath|beneath
  is|are in the file|pdf|zip with|of|under this ..1 {letter}
`,
  words,
);
