/** How many UTF-16 units two texts share at their beginning and, beside those, at their end. */
export interface SharedEnds {
  readonly head: number;
  readonly tail: number;
}

export function sharedEnds(a: string, b: string): SharedEnds {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return { head, tail };
}
