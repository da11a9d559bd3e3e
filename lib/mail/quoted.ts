import { readBlock } from '../page/text/block.ts';
import { BlockCache } from '../page/text/block-cache.ts';

/** Selectors of what is no part of the quoted mail: the lines that name it, and what it quotes itself. */
interface Policy {
  head: string;
  inner: string;
}

/** The words of a quoted mail that stands in an element. */
export function textOfQuote(quote: Element, { head, inner }: Policy): string {
  const policy = {
    leavesOut: (element: Element) => element.matches(head),
    quotes: () => false,
    cuts: (element: Element) => element !== quote && element.matches(inner),
    ownOf: () => null,
  };
  return readBlock(quote, policy, new BlockCache()).text;
}

/** The words of a quoted mail that the page holds as HTML. Nothing of it is run or fetched. */
export function textOfHtml(html: string, policy: Policy): string {
  return textOfQuote(new DOMParser().parseFromString(html, 'text/html').body, policy);
}

/** The words of a quoted mail from the element that begins it to the end of another. */
export function textFrom(start: Element, end: Element, policy: Policy): string {
  const range = start.ownerDocument.createRange();
  range.setStartBefore(start);
  range.setEnd(end, end.childNodes.length);
  const inert = start.ownerDocument.implementation.createHTMLDocument();
  inert.body.append(range.cloneContents());
  return textOfQuote(inert.body, policy);
}
