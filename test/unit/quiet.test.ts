import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type QuietFinding,
  type QuietState,
  quietStart,
  quietStep,
  quietWakeAt,
} from '../../client/src/quiet/quiet.ts';
import { postAround, sentenceAround } from '../../client/src/quiet/stretches.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

/** A writer at a document, with a server that finds `bad` and, where the text asks nothing, `no-question`. */
class Desk {
  state: QuietState;
  now = 0;
  private readonly delay: number;

  constructor(text: string, delay = 1000) {
    this.delay = delay;
    this.state = quietStart(text);
    this.answer();
  }

  get text(): string {
    return this.state.text;
  }

  /** Types at a place, by default the end, one key after the other; the server answers each. */
  type(text: string, at = this.text.length): this {
    for (const [index, key] of [...text].entries()) this.replace(at + index, at + index, key);
    return this;
  }

  replace(from: number, to: number, text: string, typed = true): this {
    this.now += 50;
    const after = this.text.slice(0, from) + text + this.text.slice(to);
    const changes = [{ from, to, length: text.length }];
    this.step({ type: 'changed', text: after, changes, typed, time: this.now });
    if (typed) this.move(from + text.length);
    return this.answer();
  }

  move(cursor: number): this {
    return this.step({ type: 'moved', cursor, time: this.now });
  }

  wait(milliseconds: number): this {
    this.now += milliseconds;
    return this.step({ type: 'woke', time: this.now });
  }

  leave(): this {
    return this.step({ type: 'left', time: this.now });
  }

  answer(): this {
    const bad = [...this.text.matchAll(/\bbad\b/g)].map(({ index }) => this.finding('bad', index, index + 3));
    const last = this.text.trimEnd().lastIndexOf(' ') + 1;
    const asks = this.text.includes('?') || this.text.trim().split(/\s+/).length < 5;
    const missing = asks ? [] : [this.finding('no-question', last, this.text.trimEnd().length, true)];
    return this.step({ type: 'answered', findings: [...bad, ...missing], time: this.now });
  }

  shown(): string[] {
    return this.state.shown.map(({ rule, from }) => `${rule} ${from}`);
  }

  private finding(rule: string, from: number, to: number, wholePost = false): QuietFinding {
    return { rule, from, to, wholePost };
  }

  private step(event: Parameters<typeof quietStep>[1]): this {
    this.state = quietStep(this.state, event, this.delay);
    return this;
  }
}

const written = 'The oven went cold last night, and we waited for hours. Who knows why?';

describe('quiet while typing', () => {
  it('shows at once what is there when a document opens', () => {
    assert.deepEqual(new Desk('A bad start, and why is that?').shown(), ['bad 2']);
  });

  it('waits with a finding until the sentence is left by going on', () => {
    const desk = new Desk(written).type(' This is bad and');
    assert.deepEqual(desk.shown(), []);
    assert.deepEqual(desk.type(' more.').shown(), []);
    assert.deepEqual(desk.type(' ').shown(), ['bad 79']);
  });

  it('waits until the cursor goes elsewhere', () => {
    const desk = new Desk(written).type(' This is bad and');
    assert.deepEqual(desk.move(desk.text.length - 5).shown(), []);
    assert.deepEqual(desk.move(3).shown(), ['bad 79']);
  });

  it('waits until the next line, where a line has no full stop', () => {
    assert.deepEqual(new Desk(written).type('\n\nThis is bad').shown(), []);
    assert.deepEqual(new Desk(written).type('\n\nThis is bad\n').shown(), ['bad 80']);
  });

  it('waits for a pause, and tells when it is over', () => {
    const desk = new Desk(written).type(' This is bad');
    assert.equal(quietWakeAt(desk.state), desk.now + 1000);
    assert.deepEqual(desk.wait(999).shown(), []);
    assert.deepEqual(desk.wait(1).shown(), ['bad 79']);
    assert.equal(quietWakeAt(desk.state), undefined);
  });

  it('goes on showing what showed, wherever it moves', () => {
    const desk = new Desk('Before. This bad sentence is mine, is it?');
    assert.deepEqual(desk.shown(), ['bad 13']);
    for (const key of ' rather') {
      desk.type(key, desk.text.indexOf(' bad'));
      assert.equal(desk.shown().length, 1, desk.text);
    }
    desk.type('xx', 0);
    assert.deepEqual(desk.shown(), ['bad 22']);
  });

  it('takes a finding away as soon as it is mended', () => {
    const desk = new Desk('This bad sentence is mine, is it?');
    assert.deepEqual(desk.replace(5, 8, 'good').shown(), []);
  });

  it('lets findings in other sentences speak at once', () => {
    const desk = new Desk(written);
    desk.replace(4, 8, 'bad', false);
    assert.deepEqual(desk.type(' And so on').shown(), ['bad 4']);
  });

  it('does not take an edit for typing that is none', () => {
    assert.deepEqual(new Desk(written).replace(4, 8, 'bad', false).shown(), ['bad 4']);
  });

  it('waits for nothing where the pause is set to nothing', () => {
    assert.deepEqual(new Desk('', 0).type('This bad post asks nothing').shown(), ['bad 5', 'no-question 19']);
  });

  it('lets the whole post have its first draft', () => {
    const post = 'The oven went cold last night. Then we waited for it. ';
    const desk = new Desk('---\nplatform: x\n---\n').type(post);
    assert.deepEqual(desk.wait(1500).shown(), []);
    assert.deepEqual(desk.type('It never ').shown(), []);
    assert.equal(desk.wait(5000).shown().length, 1, 'a longer pause');
    assert.equal(new Desk('').type(post).leave().shown().length, 1, 'saved, or another editor');
  });

  it('lets each post of a thread have its own', () => {
    const thread = `${written}\n\n---\n\n`;
    const desk = new Desk(thread.replace('?', '.')).type('The second one was warm. And slow. ');
    assert.deepEqual(desk.wait(1200).shown(), []);
    assert.equal(desk.move(0).shown().length, 1, 'the cursor goes to another post');
  });

  it('takes a draft that is there already for one', () => {
    const desk = new Desk(written.replace('?', '.')).type(' It is so. ');
    assert.equal(desk.shown().length, 1);
  });
});

describe('the sentence that is being written', () => {
  const at = (marked: string): string => {
    const cursor = marked.indexOf('|');
    const text = marked.replace('|', '');
    const { from, to } = sentenceAround(text, cursor);
    return text.slice(from, to);
  };

  it('is the one that the cursor stands in or right behind', () => {
    assert.equal(at('One here. Two | goes on. Three.'), 'Two  goes on.');
    assert.equal(at('One here.| Two.'), 'One here.');
    assert.equal(at('One here. Two goes |'), 'Two goes ');
    assert.equal(at('M. Durand a | dit oui.'), 'M. Durand a  dit oui.');
  });

  it('is none behind one that has ended', () => {
    assert.equal(at('One here. |'), '');
    assert.equal(at('A line\n|'), '');
    assert.equal(at('A paragraph.\r\n\r\n|'), '');
    assert.equal(at('|'), '');
  });

  it('knows the post of a thread, and the front matter for none', () => {
    const text = '---\nplatform: x\n---\nOne.\n\n---\n\nTwo.\n';
    const post = (offset: number): string => {
      const { from, to } = postAround(text, offset);
      return text.slice(from, to).trim();
    };
    assert.deepEqual([post(text.indexOf('One')), post(text.indexOf('Two')), post(6)], ['One.', 'Two.', '']);
  });
});

describe('quiet, whatever is typed', () => {
  it('hides for a while and never for good, and takes back nothing that it showed', () => {
    const keys = fc.array(fc.constantFrom('bad ', 'word ', 'Word. ', '?', '\n\n', '---\n', '\ud800', 'é'), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(keys, fc.nat(200), (words, place) => {
        const desk = new Desk('Bad is bad here. ');
        for (const word of words) {
          const before = desk.state.shown.filter(({ rule }) => rule === 'bad').length;
          desk.type(word, Math.min(place, desk.text.length));
          const found = desk.state.findings?.filter(({ rule }) => rule === 'bad').length ?? 0;
          const shown = desk.state.shown.filter(({ rule }) => rule === 'bad').length;
          assert.ok(shown >= Math.min(before, found) - 1, desk.text);
        }
        assert.deepEqual(desk.wait(5000).state.shown, desk.state.findings);
      }),
      propertyRuns(200),
    );
  });
});
