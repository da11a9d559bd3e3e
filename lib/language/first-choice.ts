/** Word classes of a first choice, by name or to the program itself: `you are at the very top of my list`. */
export const firstChoice = {
  my: 'my our',
  top: 'first 1st #1 top topmost uppermost highest foremost',
  one: 'one 1 uno',
  slot: 'n:place n:spot n:slot n:line n:position n:rank n:choice n:option n:entry pick n:preference n:ranking n:program n:priority vote name',
  list: 'n:list rol n:ranking match nrmp',
  is: 'is are be am was been being remain remains stay stays has become became goes go belongs will stand stands shall becomes become',
};
