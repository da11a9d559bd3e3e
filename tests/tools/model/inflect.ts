/** Completes the classifier's word classes: where one form of a verb stands, all its forms do. npm run inflect */
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise';

const file = 'lib/model/tags.ts';

/** Classes of nouns and small words, where what looks like a verb is none. */
const withoutVerbs = new Set(
  'place tier sport july status letter piece big spot fair partner last life timew hard copy access urge tickbox file waitlist modal never sched list access own money do2 guess'.split(
    ' ',
  ),
);

interface Forms {
  Infinitive: string;
  PresentTense: string;
  PastTense: string;
  Gerund: string;
}

/** The forms of a verb that a list lacks although it holds two of them already. */
export function missingForms(words: readonly string[]): string[] {
  const present = new Set(words);
  return words
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .flatMap((word) => {
      const verb = nlp(`to ${word}`).verbs().conjugate()[0] as Forms | undefined;
      if (verb?.Infinitive !== word) return [];
      const forms = [verb.PresentTense, verb.PastTense, verb.Gerund];
      if (!forms.some((form) => present.has(form))) return [];
      return forms.filter((form) => /^[a-z]+$/.test(form) && !present.has(form));
    });
}

/** The classes of a source text, by name, those of nouns left out. */
export function verbClasses(source: string): [string, string[]][] {
  return [...source.matchAll(/^ {2}(\w+):\s*'([^']+)',/gm)]
    .map(([, name = '', list = '']): [string, string[]] => [name, list.split(' ')])
    .filter(([name]) => !withoutVerbs.has(name));
}

if (import.meta.main) {
  let source = readFileSync(file, 'utf8');
  for (const [, words] of verbClasses(source)) {
    const more = [...new Set(missingForms(words))];
    if (more.length > 0)
      source = source.replace(`'${words.join(' ')}'`, `'${[...words, ...more].join(' ')}'`);
  }
  writeFileSync(file, source);
}
