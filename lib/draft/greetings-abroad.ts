/** Words that greet in the tongues applicants come from; all stand before a name. */
export const greetingsAbroad =
  'gentil(?:e|issim[oa])|egregi[oa]|car[oa]|estimad[oa]s?|querid[oa]s?|apreciad[oa]|distinguid[oa]|prezad[oa]s?|buen[oa]s (?:d[ií]as|tardes)|bom dia|boa tarde|buongiorno|bonjour|ch[eè]re?s?|monsieur|madame|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|szanown[aeiy]+|drog[ai]|kedves|tisztelt|say[ıi]n|merhaba|stimat[ăae]|dragă|poštovan[ia]|vážen[ýá]|уважаем\\p{L}+|шановн\\p{L}+|здравствуйте|assalam\\p{L}*|shalom|ciao';
