import assert from 'node:assert/strict';
import { balanceOverTime, sellingShare } from '../../../server/src/engine/report/balance.ts';
import { habitShares } from '../../../server/src/engine/report/habits.ts';
import { peopleSpokenTo, unanswered } from '../../../server/src/engine/report/people.ts';
import { repeatedPhrases } from '../../../server/src/engine/report/phrases.ts';
import { hurtPrinciples } from '../../../server/src/engine/report/principles.ts';
import { medianScore, scoredDrafts, scoresOverTime } from '../../../server/src/engine/report/scores.ts';
import { draftOf, giving, post, rain, selling, waiting } from './support.ts';

describe('the figures of the report', () => {
  it('weighs what gives against what sells, month by month', () => {
    const drafts = [
      post('date: 2026-01-12', giving),
      post('date: 2026-03-02', selling, 'b.post.md'),
      post('date: 2026-06-02', giving, 'c.post.md'),
    ];
    const months = balanceOverTime(drafts);
    assert.deepEqual(
      months.map(({ from, drafts: those }) => [from, those.length]),
      [
        ['2026-01-01', 1],
        ['2026-02-01', 0],
        ['2026-03-01', 1],
        ['2026-04-01', 0],
        ['2026-05-01', 0],
        ['2026-06-01', 1],
      ],
    );
    assert.deepEqual([months[0]?.gives, months[0]?.sells], [3, 0]);
    assert.ok((months[2]?.sells ?? 0) > (months[2]?.gives ?? 0));
    const share = sellingShare(drafts);
    assert.ok(share !== null && share > 0 && share < 0.5);
    assert.equal(sellingShare([]), null);
  });

  it('tells which share of posts asks, names, thanks and answers', () => {
    const answering = `${waiting}\n\nMerci @karim, je laisse la porte du four entrouverte dix minutes.`;
    const drafts = [
      post('date: 2026-01-12', giving),
      post('purpose: story', 'Il a plu toute la journée sur la place.'),
    ];
    assert.deepEqual(habitShares(drafts), { asks: 0.5, names: 0.5, thanks: 0.5, answers: 0 });
    assert.deepEqual(post('date: 2026-01-12', answering).habits.includes('answers'), true);
    assert.deepEqual(post('purpose: answer', 'Il a plu toute la journée.').habits, ['answers']);
    assert.deepEqual(habitShares([]), { asks: null, names: null, thanks: null, answers: null });
  });

  it('puts scores in the order of their days, and knows the middle one', () => {
    const drafts = [
      post('date: 2026-03-02', selling, 'late.post.md'),
      post('date: 2026-01-12', giving, 'early.post.md'),
      post('platform: x', giving, 'undated.post.md'),
      post('date: 2026-02-02', 'Trop court.', 'short.post.md'),
    ];
    const scored = scoredDrafts(drafts);
    assert.deepEqual(
      scored.map(({ path }) => path),
      ['early.post.md', 'late.post.md'],
    );
    const [early, late] = scored.map(({ score }) => score);
    assert.ok(early !== undefined && late !== undefined && early > late);
    assert.equal(medianScore(scored), Math.round((early + late) / 2));
    assert.deepEqual(
      scoresOverTime(drafts.slice(0, 2)).map(({ median }) => median),
      [early, ...Array.from({ length: 6 }, () => null), late],
    );
    assert.equal(medianScore([]), null);
  });

  it('counts people once a draft, however they are written, and never those who are only quoted', () => {
    const people = peopleSpokenTo([
      post('date: 2026-01-12', `${giving} Et encore merci @Lea_P.`),
      post('date: 2026-02-12', 'Je vous recommande le blog de @lea_p. Hier, @noor est passée.', 'b.post.md'),
      post('date: 2026-03-12', waiting, 'c.post.md'),
    ]);
    assert.deepEqual(
      people.map(({ handle, recommended, thanked, otherwise, drafts }) => [
        handle,
        recommended,
        thanked,
        otherwise,
        drafts.map(({ draft }) => draft.path),
      ]),
      [
        ['lea_p', 1, 1, 0, ['b.post.md', 'drafts/a.post.md']],
        ['noor', 0, 0, 1, ['b.post.md']],
      ],
    );
  });

  it('lists who waits for an answer, questions first, at their place', () => {
    const drafts = [
      post('date: 2026-05-12', '> @ines: Superbe, ça donne envie.'),
      post('date: 2026-01-12', `${rain}\n\n${waiting}`, 'b.post.md'),
    ];
    const found = unanswered(drafts);
    assert.deepEqual(
      found.map(({ handle, asks, draft, range }) => [handle, asks, draft.path, range.start]),
      [
        ['karim', true, 'b.post.md', { line: 5, character: 2 }],
        ['ines', false, 'drafts/a.post.md', { line: 3, character: 2 }],
      ],
    );
  });

  it('knows the phrases that come back, and leaves alone what was said once', () => {
    const canned = 'Nous sommes ravis de vous annoncer que le four est réparé.';
    const drafts = [
      post('date: 2026-01-12', canned),
      post('date: 2026-02-12', canned, 'b.post.md'),
      post('date: 2026-03-12', 'N’hésitez pas à nous écrire, le four est réparé.', 'c.post.md'),
    ];
    const phrases = repeatedPhrases(drafts).filter(({ rule }) => rule === 'canned-phrase');
    assert.deepEqual(
      phrases.map(({ text, count, drafts: those }) => [text, count, those.length]),
      [['Nous sommes ravis de vous annoncer que', 2, 2]],
    );
  });

  it('adds up what principles cost, and leads to where each cost most', () => {
    const drafts = [
      post('date: 2026-01-12', selling),
      post('date: 2026-02-12', giving, 'b.post.md'),
      post('date: 2026-03-12', `${selling} Cliquez sur le lien en bio.`, 'c.post.md'),
    ];
    const hurt = hurtPrinciples(drafts);
    assert.deepEqual(
      hurt.map(({ points }) => points),
      hurt.map(({ points }) => points).sort((a, b) => b - a),
    );
    for (const { points, drafts: those } of hurt) {
      assert.equal(
        points,
        those.reduce((sum, each) => sum + each.points, 0),
      );
    }
    const lost = drafts.reduce((sum, { score }) => sum + 100 - (score ?? 100), 0);
    assert.equal(
      hurt.reduce((sum, { points }) => sum + points, 0),
      lost,
    );
  });

  it('takes the day from the schedule, else the date, else the name, else the file', () => {
    const noon = Date.UTC(2026, 4, 12, 12);
    const days = [
      draftOf('a.md', '---\nscheduled: 2026-06-01 9h30\ndate: 2026-01-01\n---\nUn.\n', noon),
      draftOf('a.md', '---\ndate: 2026-01-01\n---\nUn.\n', noon),
      draftOf('2026-02-03-levain.md', 'Un.\n', noon),
      draftOf('a.md', 'Un.\n', noon),
      draftOf('a.md', '---\nscheduled: bientôt\n---\nUn.\n', noon),
      draftOf('a.md', 'Un.\n'),
    ].map(({ day, dated, planned }) => [day, dated, planned?.time ?? planned]);
    assert.deepEqual(days, [
      ['2026-06-01', true, '09:30'],
      ['2026-01-01', true, null],
      ['2026-02-03', true, null],
      ['2026-05-12', false, null],
      ['2026-05-12', false, null],
      [null, false, null],
    ]);
  });
});
