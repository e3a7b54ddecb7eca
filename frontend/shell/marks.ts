import { html, type TemplateResult } from 'lit';

/** A department's shape, or an icon, from the one sprite that plain pages use as well. */
export function mark(name: string, look: string, size = 12): TemplateResult {
  return html`<svg class=${look} width=${size} height=${size} aria-hidden="true"><use href="look/marks.svg#${name}"></use></svg>`;
}
