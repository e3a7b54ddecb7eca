/**
 * Whoever leaves a field by pressing something hits what they aimed at: the field is left when the
 * press is over, and not when it begins. What the server then says of the field moves what stands
 * below it, which would slip away from under the pointer before it is let go.
 */
const PRESSED = 'vaadin-button, vaadin-radio-button, vaadin-checkbox, a[href]';
const TYPED_INTO = 'textarea, input:not([type=radio], [type=checkbox], [type=range])';

let held: HTMLElement | null = null;

document.addEventListener('mousedown', (event) => {
  const pressed = (event.target as Element).closest<HTMLElement>(PRESSED);
  held = event.button === 0 && document.activeElement?.matches(TYPED_INTO) ? pressed : null;
  if (held) {
    event.preventDefault();
  }
});

document.addEventListener('mouseup', () => {
  held?.focus({ preventScroll: true });
  held = null;
});
