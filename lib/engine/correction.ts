/** A mail that puts right what an earlier one said, or tells of a new way to send the letter: it asks for nothing again. */

const corrects =
  /\b(?:i (?:was|am) (?:wrong|mistaken)|(?:made|was) (?:a|my) (?:small |little |stupid )?(?:mistake|error|slip)|my mistake|correction|corrected|wrong (?:id|form|file|link|date|address|portal|number|version|letter|one|attachment)|typo|typing error|(?:ignore|disregard|forget|discard|delete) (?:the|my|that|this|what|yesterday['’]s|any) (?:\p{L}+ ){0,4}(?:e?-?mails?|messages?|reminders?|ids?|links?|forms?|notes?|notices?|instructions?|wrote|said|announced|sent)|forgot to (?:say|add|mention|tell|write|send|attach|put|give)|new (?:link|address|letter id|id|portal|form|number)|(?:link|portal|address|id|form|number) (?:has|have|was|is) (?:been )?(?:new|changed|moved|replaced|wrong)|(?:i )?should have (?:said|written|told))\b/giu;
/** Beside a correction these still ask how the letter comes on. */
const asksOn =
  /\b(?:remind\w*|nudg\w+|follow(?:ing)?[- ]?up|check(?:ing)? (?:in|on|whether|if)|waiting|still|yet|any news|progress|once more|already)\b|\?/i;

/** Whether the words only put something right. */
export function isCorrection(text: string): boolean {
  const rest = text.replaceAll(corrects, '');
  return rest.length < text.length && !asksOn.test(rest);
}
