import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Draft, readDraft } from '../../server/src/engine/draft.ts';
import { blocksOf } from '../../server/src/engine/structure/blocks.ts';
import { enclosingSpans } from '../../server/src/engine/structure/enclosing.ts';
import { foldsOf } from '../../server/src/engine/structure/folds.ts';
import { type OutlineNode, outlineOf } from '../../server/src/engine/structure/outline.ts';
import { markedStretches } from '../../server/src/engine/structure/stretches.ts';
import { frontMatterPlace } from '../../server/src/engine/text/frontMatter/place.ts';
import type { Span } from '../../server/src/engine/text/paragraph.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

/** Pieces of drafts whose blocks run into each other. */
const pieces = fc.constantFrom(
  'The oven is warm.',
  'Et vous, comment faites-vous ?',
  'Profitez de -20 % sur toute la boutique !',
  'C’est Nadia Roux qui m’a montré.',
  '@lea_p',
  '#pain',
  '[le **guide**](https://b.example)',
  '![four](a.jpg)',
  '**',
  '*',
  '`code`',
  '« mots »',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\n---\n',
  '---\nplatform: [x,\n  y]\n---\n',
  '---\npurpose: ',
  '\n# ',
  '\n## Titre\n',
  '\n===\n',
  '\n- ',
  '\n  - ',
  '\n1. ',
  '\n   ',
  '\n> ',
  '\n> @alice: tu viens ?\n',
  '\n```\n',
  '| a | b |\n|---|---|\n| c | d |\n',
  '<!--',
  '-->',
  '<div>\n',
  '\ufeff',
  '👩🏽‍🚀',
  '\ud800',
  '\u0000',
  ' ',
);
const drafts = fc.tuple(fc.array(pieces, { maxLength: 24 }), fc.boolean()).map(([parts, markdown]): Draft => {
  return readDraft(parts.join(''), { markdown, language: 'auto' });
});

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function checkOutline(draft: Draft, nodes: readonly OutlineNode[], within: Span): void {
  for (const node of nodes) {
    const shown = JSON.stringify([draft.text, node]);
    assert.ok(node.from <= node.to && holds(within, node), `within what holds it: ${shown}`);
    checkOutline(draft, node.children, node);
  }
}

const runs = propertyRuns(300);

describe('the structure of any draft', () => {
  it('has an outline whose parts stand in each other', () => {
    fc.assert(
      fc.property(drafts, (draft) => checkOutline(draft, outlineOf(draft), { from: 0, to: draft.text.length })),
      runs,
    );
  });

  it('has blocks in order, and folds within the text', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        let end = 0;
        for (const block of blocksOf(draft)) {
          assert.ok(block.from >= end && block.to >= block.from, JSON.stringify([draft.text, block]));
          end = block.to;
        }
        for (const fold of foldsOf(draft)) assert.ok(holds({ from: 0, to: draft.text.length }, fold));
      }),
      runs,
    );
  });

  it('lets a selection grow from any place to the whole, each step holding the one before', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (draft, place) => {
        const { length } = draft.text;
        const offset = place % (length + 1);
        const spans = enclosingSpans(draft, offset);
        spans.forEach((span, index) => {
          assert.ok(holds(span, { from: offset, to: offset }), JSON.stringify([draft.text, offset, span]));
          const inner = spans[index - 1];
          assert.ok(!inner || (holds(span, inner) && span.to - span.from > inner.to - inner.from));
        });
        assert.deepEqual(length === 0 ? [] : spans.at(-1), length === 0 ? [] : { from: 0, to: length });
      }),
      runs,
    );
  });

  it('has stretches in order and without overlap, the same in a part as in the whole', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const whole = markedStretches(draft, { from: 0, to: draft.text.length });
        whole.forEach(({ from, to }, index) => {
          assert.ok(from < to && from >= (whole[index - 1]?.to ?? 0), draft.text);
        });
        const half = draft.text.length >> 1;
        const part = markedStretches(draft, { from: half, to: draft.text.length });
        const wanted = whole.filter(({ to }) => to > half);
        assert.deepEqual(part, wanted);
      }),
      runs,
    );
  });

  it('knows a place in the front matter, or that there is none', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), ({ text }, place) => {
        const offset = place % (text.length + 1);
        const found = frontMatterPlace(text, offset);
        if (found) assert.ok(found.from <= offset && offset <= found.to && found.to <= text.length, text);
      }),
      runs,
    );
  });
});
