import type { Look } from './widget-chart';

const COLOURS = {
  ink: 'ink',
  soft: 'ink-2',
  line: 'line',
  edge: 'edge',
  surface: 'surface',
  sunken: 'sunken',
  accent: 'accent',
  accentSoft: 'accent-soft',
  mid: 'accent-mid',
  band: 'band-agreed',
  object: 'object',
  objectSoft: 'object-soft'
};

/** Works out what the page's tokens come to in the theme of this moment; a picture cannot read them itself. */
export function pageLook(): Look {
  const probe = document.createElement('span');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const read = (token: string) => {
    probe.style.color = `var(--dv-${token})`;
    return style.color;
  };
  const colours = Object.fromEntries(Object.entries(COLOURS).map(([name, token]) => [name, read(token)]));
  const look = {
    ...(colours as Record<keyof typeof COLOURS, string>),
    font: style.getPropertyValue('--dv-text'),
    head: style.getPropertyValue('--dv-head'),
    moves: Number.parseFloat(style.getPropertyValue('--dv-calm')) || 0
  };
  probe.remove();
  return look;
}

/** Calls back whenever another theme applies; gives what ends that. */
export function onAnotherTheme(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map((query) => matchMedia(query));
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'theme'] });
  queries.forEach((query) => query.addEventListener('change', changed));
  return () => {
    chosen.disconnect();
    queries.forEach((query) => query.removeEventListener('change', changed));
  };
}
