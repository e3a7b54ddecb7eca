/** A sentence with its gaps filled: `fill('{0} of {1}', 2, 3)`. */
export function fill(sentence: string, ...values: (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, place) => String(values[place]));
}

/** How the page writes days and times; English has them in the British order. */
export function language(): string {
  const { lang } = document.documentElement;
  return lang === 'en' ? 'en-GB' : lang;
}

/** The time of day, as the page's language writes it. */
export function time(at: number): string {
  return new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The day and the time, as the page's language writes them. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(at);
}
