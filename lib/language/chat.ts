import type { Span } from '../draft/draft.ts';
import { matchesOf } from './matches.ts';

/** Words of chats and text messages, and what they stand for. */

/** What to write instead; '' where nothing is missed without them. */
const chat: ReadonlyMap<string, string> = new Map(
  `u=you ur=your urs=yours pls=please plz=please plss=please thx=thanks thnx=thanks thanx=thanks tnx=thanks thks=thanks
  ty=thank_you tysm=thank_you_very_much btw=by_the_way asap=soon lmk=let_me_know idk=I_do_not_know
  tbh=to_be_honest imo=in_my_opinion imho=in_my_opinion nvm=never_mind tmrw=tomorrow tmr=tomorrow tmw=tomorrow 2moro=tomorrow
  2morrow=tomorrow 2day=today gr8=great b4=before l8r=later cuz=because coz=because bcz=because bcoz=because becuz=because
  rly=really srsly=seriously sry=sorry
  tho=though abt=about msg=message ppl=people ofc=of_course prolly=probably hv=have wud=would
  cud=could shud=should omg= lol= lmao= rofl= fyi=for_your_information afaik=as_far_as_I_know iirc=if_I_remember_correctly tomo=tomorrow tmrrw=tomorrow plzz=please
  wanna=want_to gonna=going_to gotta=have_to lemme=let_me gimme=give_me dunno=do_not_know kinda=rather sorta=rather gud=good wat=what wen=when
  shud=should hav=have nite=night 2nite=tonight thru=through luv=love dat=that dis=this bc=because ttys=talk_to_you_soon
  cya=see_you idc= fwiw= ngl= smh= hmu= brb= ttyl= xoxo= jk= haha= hahaha= hehe= fav=favorite wknd=weekend`
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]),
);
const anyChat = new RegExp(`\\b(?:${[...chat.keys()].join('|')})\\b`, 'i');
const short: Readonly<Record<string, string>> = {
  'w/': 'with',
  'w/o': 'without',
  'b/c': 'because',
  b: 'be',
};
const shorthand =
  /(?<![\w/])(?:w\/o?|b\/c)(?=\s|$)|(?<![\w'’./-])r(?= (?:u|you|there|we|they|these|those)\b)|(?<=\b(?:u|you|we|they|how) )r(?= [a-z])|(?<=\b(?:will|would|can|could|should|must|may|might|wont) )b(?= [a-z])/g;
/** What follows `ur` where it stands for `you are`. */
const youAre =
  /^ (?:an?|not|so|very|too|all|well|welcome|right|sure|busy|able|free|fine|ok|okay|good|glad|happy|back|here|there|interested|the (?:best|one|first|only|person)|(?!(?:morning|evening|meeting|training|teaching|rating|ranking|mentoring|building|finding|thing|writing|timing|feeling|reading|understanding|briefing|standing|opening|screening)\b)[a-z]+ing)\b/;
/** In capitals these may stand for something else, and begun with one they may be a name. */
const names = /^(?:Dat|Dis|Fav|Gud|Hav|Tho|Wat|Wen)$/;

/** `U` and `TY` in capitals may stand for something else; `ASAP` may not. */
function isChat(word: string): boolean {
  return (
    chat.has(word.toLowerCase()) &&
    (word.length > 3 ||
      word === word.toLowerCase() ||
      (/^[A-Z][a-z\d]{2}$/.test(word) && !names.test(word)) ||
      /^(?:B4|BTW|IDC|IDK|IMO|LMK|LOL|NGL|NVM|OMG|PLS|PLZ|SMH|TBH|THX)$/.test(word))
  );
}

const anyWord = /(?<![\w'’/.-])[a-z\d]+(?![\w'’/-]|\.\w)/gi;

/** Where chat words stand in a text. */
export function chatIn(text: string): Span[] {
  const found: RegExpExecArray[] = [];
  if (anyChat.test(text))
    for (const match of matchesOf(anyWord, text)) if (isChat(match[0])) found.push(match);
  if (/\/|\b[br]\b/.test(text)) found.push(...matchesOf(shorthand, text));
  return found.map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/**
 * A text with its chat words written out.
 * @param after what follows the text
 */
export function spelledOut(text: string, after: string): string {
  return text
    .replace(shorthand, (word) => short[word] ?? word)
    .replace(/[a-z\d]+/gi, (word, at: number, all: string) => {
      if (word === 'r') return 'are';
      if (!isChat(word)) return word;
      const isVerb = word === 'ur' && youAre.test(`${all.slice(at + word.length)}${after}`);
      return isVerb ? 'you are' : (chat.get(word.toLowerCase()) as string);
    });
}
