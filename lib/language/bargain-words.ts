/** Words of what is given and got for a place on a list. */
export const words = {
  i: 'i we she he they husband wife fiancé fiancée partner',
  my: 'my our his her mine',
  me: 'me us him her wife husband partner fiancé fiancée both',
  you: 'you your yours program programs department director committee chair hospital',
  rank: 'rank ranking ranked put putting place placing placed list listing listed certify certifying certified',
  first: 'first 1st #1 1 top highest only alone sole foremost',
  slot: 'n:line n:place n:spot n:slot n:rank n:choice n:number n:position ranking entry option',
  seat: 'n:place n:spot n:seat n:slot n:position job n:contract n:offer prematch pre',
  quit: 'withdraw withdrawing withdrawal withdrawals cancel canceling cancelling cancelled drop dropping remove decline declining forgo skip pull turn turned leave stop sacrifice abandon forego',
  rest: 'interviews interview others other programs everywhere elsewhere rest everyone everything applications application invitations nobody appointments match remaining',
  list: 'list lists rank ranks certify certifies',
  improve: 'improve help raise increase strengthen boost better change',
  chance: 'position chances odds ranking rank place standing likelihood spot',
  deed: 'rank ranks pick picks choose chooses take takes put puts list lists place places certify commit commits committed promise withdraw help helps favor favour back backs support prefer prefers',
  pledge:
    'rank ranked ranking list listed certify certified withdraw withdrew withdrawing cancel cancelled canceled drop dropped first line',
  sure: 'promise guarantee assurance commitment email match word yes letter',
  promise:
    'guarantee guarantees guaranteed promise promises promised assure assures assured confirm confirms confirmed commit commits secure secured pledge ensure reserve reserved hold holds holding keep keeps save take takes accept sign signs choose pick offer offers offered give gives',
};
