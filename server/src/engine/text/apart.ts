/**
 * The same text by itself: a slice keeps what it was cut from, a whole draft, for as long as it is kept. Joined, its characters
 * lie in a row, which makes every pass over them faster.
 */
export function apart(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
