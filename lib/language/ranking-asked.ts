import { grammar } from './grammar.ts';

/** Words of ranking, of those who rank and of whoever asks. */
export const words = {
  i: 'i we',
  my: 'my our mine',
  me: 'me us mine',
  them: 'you program programme committee panel director faculty department team chair',
  ask: 'am is are was were do does did will would can could may might shall should have has ought had',
  learn:
    'know knowing knew hear hearing learn learning find see finding interested discover understand wonder wondering wondered curious ask asking inquire enquire inquiring anxious',
  inform:
    'v:tell v:say v:share v:inform v:indicate v:clarify v:advise v:intimate v:apprise v:enlighten v:hint v:reveal v:disclose v:explain let',
  clue: 'hint clue idea inkling signal indication information clarification guidance insight feedback notion sense sketch glimpse estimate assessment',
  stand:
    'stand standing stood land landed fall fell fallen fare fared placed rank ranked rate rated sit sitting finish finished figure stack stacked compare slotted listed positioned ended',
  ranked: 'ranked placed positioned listed slotted rated put ranking rank place rate',
  rank: 'rank ranks ranking standing placement',
  chance: 'n:chance odds n:prospect n:likelihood n:probability n:possibility possibilities',
  list: 'n:list n:rol n:ranking n:order n:lineup n:queue ranked rank hierarchy',
  part: 'top upper lower range zone half reach quota first number tier band',
  near: 'on in above below near among inside within at',
  fate: 'lock ranked unranked wanted contender contention cut bottom middle half tier quartile tercile third quarter decile percentile rol matchable competitive within comfortably',
  home: 'lease leases apartment apartments house houses housing rent renting flat landlord movers packing coat parka scrubs school schools daycare deposit mortgage condo relocate relocating winter',
  get: 'buy buying sign signing rent renting look looking start starting begin put pack packing tell telling give giving search searching sell selling apply applying renew renewing keep',
  shift:
    'move moved bump bumped drop dropped lift lifted push pushed raise raised bring brought help helped hurt set knock knocked pull pulled',
  change:
    'change changed improve improved help helped hurt raise raised affect affected lower lowered damage damaged harm harmed alter altered strengthen strengthened weaken',
  family:
    'parents wife husband fiancé fiancée boyfriend girlfriend partner kids children boys girls boss landlord mother father family employer son daughter choir',
  join: 'join joining match matching matched training yours july orientation resident intern',
};

/** Asks where the applicant stands in a program's ranking. */
export const asks = grammar(
  `
  where|how ..2 {ask} {i} ..3 {stand}|looking|doing $|with|on|in|among|relative
  where am|are {i} ..2 with|on|in your|the !interview !process !selection !queue
  where|how|what|which ..3 {ask} ..3 {them} ..3 {ranked}|leave {me}
  how high|highly|low|far|close ..1 {ask} {i}|my
  how likely|probable {ask} ..1 {i}|it ..4 match|matching|matched
  how competitive|strong|desirable {ask} {i}|my ..12 QM
  how many ..8 above|before|ahead|higher ..1 {me}
  {learn}|{inform}|{clue} ..8 where|how|roughly ..2 {i} ..3 {stand}|landed|came|compare
  {learn}|{inform}|{clue} ..8 where|how ..2 {i} {ask}|came|come ..3 your|the|on|among ..1 {list}|candidates
  {learn}|{inform}|{clue} ..6 how high|low|far|close ..1 {i}
  {learn}|{inform}|{clue} ..8 where|how|whether|if|what ..3 {them} ..4 {ranked}|see|view {me}
  {learn}|{inform}|{clue} ..6 where|how|which|what|whether|if ..2 {my} ..2 name|candidacy|candidature|number|rank|ranking ..8 {list}|{part}|placed|fell|stands|landed|appears
  {learn}|{inform}|wish ..5 whether|if {i} ..4 {fate}|ranked|above|below|safe|secure !by
  {learn}|{inform} ..4 whether|if {i}|my|one ..4 {near} ..1 your|the|one|those ..3 {list}|{part}|line|spots
  {inform}|{learn}|{clue}|about|what ..6 spot|place|position|number|rung ..1 i ..1 occupy|hold|have|take ..1 on|in yours|your|the ..1 {list}|$|QM
  {learn}|{inform} ..6 whether|if {i} ..1 should ..8 {home}
  {learn}|{inform} ..4 whether|if {i} ..3 match|matching
  {learn}|{inform}|{clue}|grateful|appreciate|about ..4 {my} ..1 final~ {chance}|{rank} !list !order !letter !in !for !will !is !and !,
  {learn}|{inform}|{clue}|about|what ..4 {my} ..2 position|place|spot|number|rank|ranking|standing ..1 on|in|with ..3 {list}|you
  {inform}|{clue}|{learn} ..6 his|her|their|our odds|chances|rank|ranking
  what|which ..3 {my} ..2 ranking|standing|tier|percentile|rank ..20 QM
  what|which number|rank|position|tier|line|spot|place ..2 {ask} {i}
  what|which number|rank|position|place|line|rung {ask} ..2 {them} ..2 kept|keep|put|have|written|entered|noted|given|hold ..1 me|my~ name|file|candidacy $|QM|on|in|at|?
  {near} what|which !room !building !hall !floor ..3 {ask} {i} ..3 QM
  what|how|any|are|is|see ..4 {my} {chance} ..4 of|at|with|in|to|for|here|QM ..1 match|matching|you|your|joining|QM
  {chance} ..5 {me}|our ..5 matching|training|working|joining ..20 QM
  {inform}|{clue}|asking|know|rate|what ..3 {chance} ..3 {me}|{i}|matching|joining ..8 you|your|match|here|there|QM
  is|are|do|would|have there|{i} ..3 {chance} ..6 match|matching|matched|rank|ranked|join
  {ask} {i} ..2 likely|able|expected|set|going|position to ..1 match|join ..20 QM
  {ask} {i}|my|mine ..6 {fate} ..20 QM
  {ask} {i} ..1 in|safe|wanted or|QM
  {ask} {i} ..3 high|low enough|or|on ..8 match|list|rank
  {ask} {i} ..5 {near} ..1 your|one ..3 {list}|{part}|line|class|n:spot|n:place|n:seat|picks ..20 QM
  {ask} my|our ..1 name|candidacy|rank|number ..4 {list}|enough|high|low ..20 QM
  did {i} ..3 rank|outrank|place|finish|come ..6 or|above|ahead|well|high|higher|top|out ..10 QM
  did|do|have|has|will|would|are|is|going ..2 {them} ..4 rank|ranked|ranking {me}
  {them} ..1 intend|plan|going|planning|planned ..8 rank|ranking {me}
  do|will|would {them} ..1 see|picture|expect|think|foresee|believe {i}|me ..8 {join}|{fate} ..12 QM
  will|shall|would|might {i} ..1 be ..3 {join}|working|living|wearing|moving
  will|shall|would|do|can {i} match|join ..1 with|at|you|your|in|there ..20 QM
  can|may|might|shall|should {i} ..2 take|conclude|infer|assume|expect|hope|dream|consider|count ..10 {join}|{list}|ranked|accepted|chosen ..20 QM
  should|shall|may|can {i} ..4 unpack|pack|packing|renew|sell|resign ..12 QM
  should|shall|can|ought|may|would {i} ..3 {get} ..7 {home} ..20 QM
  is it ..1 time|ok|safe|reasonable|sensible|wise|premature|realistic ..5 {get}|assume|hope ..6 {home}|ranked|match ..12 QM
  selected|ranked|chosen|accepted|matched|wanted , ..1 or ..1 not|unranked|set|rejected
  in or out $
  {inform}|{learn}|wish|enough|fair|wink|nod|hint ..4 whether|if|that|say {i} ..3 {near} the top|upper|lower|first half|ten|fifteen|twenty|third|dozen|few
  {ask} {i} ..2 on|in the|your ..1 list you|that ..2 send|submit|certify|turn
  will|did|would|do|does|are|is|have|has|going ..3 {them} ..4 put|putting|place|placing|have|leave|left|keep|include|included|including {me} ..3 list|lists|rol|unranked
  whether|if|did|have|will {i} ..2 made|make it ..1 onto|on|to|into ..2 list|lists|rol !of !for
  {ask} ..8 {shift} {me} ..6 list|half|ranking|rank|standing
  my ..1 exact|approximate|likely|final|rough|current place|position|spot|rank|ranking|standing|placement|number on|in|at|within ..2 {list}
  {ask} ..8 {change} my ..1 place|position|spot|rank|ranking|standing|chances|odds ..8 QM
  where ..2 {i}|name|candidacy|file|application have|has|had ..1 been|ended|landed ..1 put|placed|ranked|slotted|listed
  where ..2 {them} ..1 have|has|had ..1 {me}
  {learn}|{inform}|idea|sense|hint ..5 spot|place|number|position|rank ..1 that~ {them}|you ..2 given|gave|give|assigned|assign|kept|put
  {learn}|{inform}|idea|sense|hint ..4 which|what ..1 number|rank|place|position ..1 {i}
  {learn}|{inform}|idea|sense|hint|picture ..5 how ..2 things|it|matters look|looks|stand|stands|looking for {me}
  {inform}|{learn}|thankful|grateful|appreciate|kindly ..3 {my} ..1 tentative|provisional|likely|current|probable ..1 rank|ranking|standing|position|placement
  is|was|are ..2 there ..2 many|anyone|people|others|applicants|candidates|lot ..2 ahead of|above {me}
  is|are|do|does|would|will ..2 there ..2 room|place|spot|seat|chair|space for {me} ..3 in|on|with|among|at ..2 class|list|program|you|team|intern
  do|does|would|did {them} ..2 want|like {me} ..2 QM
  will|would|shall|can|could ^|you|program|committee|hospital ..1 choose|take|pick|select|want {me} ..1 $|?
  assume|think|believe|hope|take that ..1 {them} ..2 be|are|is ..1 pleased|glad|happy|delighted|willing|going to have|take|rank|choose {me}
  would you say {i} ..2 am|are ..6 QM
  will|shall|would|are|suppose|think|believe|might {i} ..3 be ..2 colleagues|coworkers|neighbors|neighbours|colleague
  did|has|have|was|were|how ..3 committee|faculty|room|panel|board ..2 vote|voted|like|liked|agree ..2 for|on|about|in|of|with {me}|my
  in ..1 good|decent|strong|safe shape|place|position|standing|stead ..1 with|on|in|at your|you|the|us ..3 QM|list|committee
  should|shall|must {i} ..4 ready|preparing|prepare|brace ..2 soap ..12 QM
  {ask} ..10 {shift} {me} ..2 up|down|higher|lower|forward ..2 QM
  do|does|would|did ..2 {them} ..2 want|plan|intend|mean|hope to ..1 have|take|keep|choose {me} ..4 QM
  {ask}|say {i} ..2 a ..2 lock|hoper|hopeless|goner|longshot|shoo|favorite|favourite|frontrunner ..6 QM
  time|moment|should|shall|may|can ..4 tell|inform|warn ..1 {family} ..6 will|moving|leaving|move
  {ask} my ..1 name|number|nrmp|candidacy ..3 on|in your|the ..2 list|rol|page ..8 QM
  vote|consensus ..4 my case|candidacy|name|favor|favour
  {inform}|{learn}|is|whether|if|question ..3 {i} ..1 good|strong|competitive enough for|to ..3 spot|place|seat|position|match|rank
  whether|if {i} ..3 ranked|matched|safe|wanted|in ..4 is|are|was|would ..2 all|what|everything|only
  provide|request|requesting|send|want ..2 my current|final~ rank|ranking|standing !list !order !in !for !of !is !will
  mean|means|meant ..3 i|we ..2 match|matching|matched ..3 QM
  am i ..2 your ..1 favorite|favorites|favourite|favourites|first|top|number choice|pick|one|?|$|this
  should|shall|can|may|could my|our {family} ..3 give|quit|start|look|sign|resign|accept ..5 notice|job|jobs|lease|apartment|house|school|offer ..4 QM
  ranked to match ..1 or ..1 not|no
  ^ ranked to match ..4 QM
  {learn}|{inform} ..2 my ..1 number|place|position before|on|$
  {ask} we ..4 work|working|train|training together ..8 july|june|summer|residency|year ..6 QM
  do|can|could|would you ..1 think|see|imagine|believe|picture ..1 that~ {i}|me ..2 be|become|as a|an|one|your|among ..3 resident|residents|intern|interns !mentor !teacher !tutor !representative ..6 QM
  may|should|can|shall|could i|we|my ..8 first day ..1 with|at|as you|your|a ..3 QM
  heads -~ up ..3 whether|if ..3 match|matched|matching|pack|packing|ranked|rank|in
  will you ..1 be my|our ..1 director|boss|chief
  how keen|serious|sold|excited is|are ..3 {them} ..2 on|about {me}
  {my} ..1 application|file|profile|record ..2 strong|good|competitive enough to|for ..2 match|rank|matching|ranked ..8 QM
  advise|recommend|suggest ..1 {me}|my ..5 buy|rent|sign|book|booking|hold|renew|count|bank|rely ..6 {home}|flights|july|on ..12 QM
`,
  words,
);
