/** Milliseconds without a change after which somebody who types has paused. */
export const typingPause = 300;

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Knows whether somebody is typing, who must not wait for a slice of other work. */
export class Typing {
  private until = 0;

  goesOn(): void {
    this.until = performance.now() + typingPause;
  }

  async isOver(): Promise<void> {
    await wait(0);
    for (let left = this.until - performance.now(); left > 0; left = this.until - performance.now()) await wait(left);
  }
}
