import { gmailSelectors as at } from './gmail-selectors.ts';
import { plainWords } from './plain-words.ts';

const lines = 'div, p, li';

/**
 * The lines, as their plain words, that stood between the parts of a quoted mail when a draft was opened: Gmail parts the quoted mail where
 * its reader types an answer. In mail that is forwarded the parts may be anybody's.
 */
export function answersIn(editor: Element): string[] {
  return [...editor.querySelectorAll(at.quotedMail)].flatMap((quote) => {
    const children = [...quote.children].filter((child) => !child.matches(`${at.quoteHead}, br`));
    const isPart = (child: Element | undefined) => child?.matches(at.quotedPart) ?? false;
    if (!isPart(children[0])) return [];
    return children
      .slice(0, children.findLastIndex(isPart))
      .filter((child) => !isPart(child))
      .flatMap((child) => [child, ...child.querySelectorAll(lines)])
      .map((line) => plainWords(line.textContent).join(' '));
  });
}
