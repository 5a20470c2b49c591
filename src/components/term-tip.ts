// Prose whose terms are explained where the page has them first; written by the build, and by a browser that makes a chart again.
import { html, type Markup } from '../charts/markup.ts';
import { findTerms, type GlossaryTerm } from '../wording/glossary.ts';
import { sitePath } from './site-path.ts';

/** What every id of a tip begins with; the term's own id follows. */
export const TIP_ID = 'tip-';

/** A term and its definition, one press away by mouse, touch or key, with or without a script. */
export function termTip(term: GlossaryTerm, text: string): Markup {
  const id = `${TIP_ID}${term.id}`;
  return html`<button type="button" class="term" popovertarget="${id}">${text}</button><span class="term-tip" id="${id}" popover><b>${term.label}.</b> ${term.means} <a href="${sitePath(`/methodology/#term-${term.id}`)}">All terms</a></span>`;
}

/** A text with the terms explained that the page has not explained yet; each found one is added to `explained`. */
export function glossedText(
  text: string,
  glossary: ReadonlyMap<string, GlossaryTerm>,
  explained: Set<string>,
): Markup {
  const pieces = findTerms(text, glossary, explained);
  return html`${pieces.map(piece => (typeof piece === 'string' ? html`${piece}` : termTip(piece.term, piece.text)))}`;
}
