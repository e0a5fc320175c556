import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../server/src/engine/draft.ts';
import { lengthOn } from '../../server/src/engine/platforms/length.ts';
import { previewPost } from '../../server/src/engine/publish/postPreview.ts';
import { type PublishedForm, publishedPosts } from '../../server/src/engine/publish/publishedPosts.ts';
import { publishedText } from '../../server/src/engine/publish/publishedText.ts';
import { textOf } from '../../server/src/engine/publish/runs.ts';
import { unfilledIn } from '../../server/src/engine/publish/unfilled.ts';
import { platforms } from '../../server/src/engine/vocabulary.ts';
import { propertyRuns } from '../tools/propertyRuns.ts';

function draftOf(text: string, markdown = true, language: 'auto' | 'fr' | 'en' = 'auto') {
  return readDraft(text, { markdown, language });
}

function texts(draft: string, { markdown = true, form = 'network' as PublishedForm } = {}): string[] {
  return publishedPosts(draftOf(draft, markdown), form).map(({ text }) => text);
}

/** The only post of a draft for LinkedIn. */
function text(body: string): string {
  const [only, ...others] = texts(`---\nplatform: linkedin\n---\n${body}`);
  assert.deepEqual(others, []);
  return only ?? '';
}

function unfilled(body: string, markdown = true): string[] {
  return unfilledIn(draftOf(body, markdown)).map(({ from, to }) => body.slice(from, to));
}

describe('the text to paste', () => {
  it('has neither front matter nor comments', () => {
    assert.equal(
      text('<!-- first try -->\nHier le four <!-- lequel ? --> a calé.\n\n<!-- a\n\nb -->\nOn recommence.\n'),
      'Hier le four a calé.\n\nOn recommence.',
    );
  });

  it('has no comment that it answers, but a quotation between marks', () => {
    assert.equal(text('> @marie: est-ce ouvert ?\n> Demain aussi ?\n\nOui, jusqu’à midi.\n'), 'Oui, jusqu’à midi.');
    assert.equal(
      text('Elle m’a dit hier soir :\n\n> Le pain ne ment pas.\n\nJ’y pense encore.\n'),
      'Elle m’a dit hier soir :\n\n«\u00a0Le pain ne ment pas.\u00a0»\n\nJ’y pense encore.',
    );
    assert.equal(
      text('She told me last night:\n\n> Bread does\n> not lie.\n'),
      'She told me last night:\n\n“Bread does\nnot lie.”',
    );
    assert.equal(
      text('> « Le pain ne ment pas. »\n\nJ’y pense encore.\n'),
      '« Le pain ne ment pas. »\n\nJ’y pense encore.',
    );
  });

  it('has no emphasis, no code marks and no struck marks', () => {
    assert.equal(
      text('Le **grand** _four_ est ***froid***, ~~presque~~ vide, `temp < 20` et ``a`b``.'),
      'Le grand four est froid, presque vide, temp < 20 et a`b.',
    );
    assert.equal(
      text('snake_case et 2*3*4 restent, 5 * 3 aussi.'),
      'snake_case et 2*3*4 restent, 5 * 3 aussi.'.replace('2*3*4', '234'),
    );
  });

  it('has the words of a link and its address, as networks have no hidden links', () => {
    assert.equal(
      text('Voir [la **recette**](https://pain.example/r_1 "Titre"), merci.'),
      'Voir la recette https://pain.example/r_1, merci.',
    );
    assert.equal(
      text('<https://pain.example/a> ou [pain.example](https://www.pain.example/)'),
      'https://pain.example/a ou pain.example',
    );
    assert.equal(
      text('[écrivez-moi](mailto:lea@pain.example?subject=a) ou [plus bas](#fin)'),
      'écrivez-moi lea@pain.example ou plus bas',
    );
    assert.equal(text('[un piège](javascript:alert(1))'), 'un piège');
    assert.equal(text('[](https://pain.example)'), 'https://pain.example');
  });

  it('finds the address of a link that is defined elsewhere, in another post too', () => {
    assert.deepEqual(
      texts(
        '---\nplatform: x\n---\nLire [la recette][R].\n\n---\n\nEt [ce four].\n\n[r]: https://pain.example/r\n[ce four]: <https://four.example>\n',
      ),
      ['Lire la recette https://pain.example/r.', 'Et ce four https://four.example.'],
    );
  });

  it('leaves brackets alone that make no link', () => {
    assert.equal(text('Une note[^1] et [photo] de [Léa][inconnue].'), 'Une note[^1] et [photo] de [Léa][inconnue].');
  });

  it('attaches images and pastes nothing of them', () => {
    const [post] = publishedPosts(draftOf('Voici ![Le four](four.jpg) la mie.\n\n![](mie.png)\n\nBelle, non ?'));
    assert.equal(post?.text, 'Voici la mie.\n\nBelle, non ?');
    assert.deepEqual(
      post?.images.map(({ alt }) => alt),
      ['Le four', ''],
    );
  });

  it('writes lists as text, numbered as Markdown numbers them', () => {
    assert.equal(
      text('À prévoir :\n* farine\n* eau\n  + tiède\n\n3. pétrir\n3. cuire\n\n- [x] levain\n- [ ] sel\n'),
      'À prévoir :\n- farine\n- eau\n  - tiède\n\n3. pétrir\n4. cuire\n\n☑ levain\n☐ sel',
    );
  });

  it('writes headings as lines', () => {
    assert.equal(
      text('# Le four #\nIl est froid.\n\nLa suite\n---------\n\nDemain.'),
      'Le four\nIl est froid.\n\nLa suite\n\nDemain.',
    );
  });

  it('resolves escapes and character references', () => {
    assert.equal(
      text('\\*étoile\\* &amp; caf&eacute; &#233; &#x1F35E; 3&nbsp;% &inconnu; \\[Nom\\]'),
      '*étoile* & café é 🍞 3\u00a0% &inconnu; [Nom]',
    );
  });

  it('keeps the writer’s lines and hard breaks, and joins those that an editor wrapped', () => {
    assert.equal(
      text('Un vers  \net un autre\\\net un troisième<br>et la fin'),
      'Un vers\net un autre\net un troisième\net la fin',
    );
    assert.equal(text('Petit pain\ngrand vin\nbeau temps'), 'Petit pain\ngrand vin\nbeau temps');
    assert.equal(
      text(
        'Hier, nous avons jeté quarante baguettes parce que la pâte avait\npris l’eau pendant la nuit, et personne n’avait rien vu.\nDemain, on pèse.',
      ),
      'Hier, nous avons jeté quarante baguettes parce que la pâte avait pris l’eau pendant la nuit, et personne n’avait rien vu.\nDemain, on pèse.',
    );
  });

  it('keeps code, tables and HTML as the words they hold', () => {
    assert.equal(text('À taper :\n```sh\nnpm *start*\n\nnpm test\n```'), 'À taper :\nnpm *start*\n\nnpm test');
    assert.equal(text('| pain | prix |\n|---|--:|\n| **seigle** | 4 € |'), 'pain · prix\nseigle · 4 €');
    assert.equal(
      text('<div class="a">\nOuvert &amp; chaud<br>demain\n</div>\n\nUn <b>grand</b> four.'),
      'Ouvert & chaud\ndemain\n\nUn grand four.',
    );
  });

  it('comes post by post, empty ones left out', () => {
    assert.deepEqual(
      texts('---\r\nplatform: x\r\n---\r\nUn.\r\n\r\n---\r\n\r\n<!-- rien -->\r\n\r\n---\r\n\r\nDeux\r\nlignes.\r\n'),
      ['Un.', 'Deux\nlignes.'],
    );
    assert.deepEqual(texts('---\nplatform: x\n---\n'), []);
    assert.deepEqual(texts(''), []);
  });

  it('is what is written where the draft is plain text', () => {
    assert.deepEqual(
      texts(
        '---\nplatform: x\n---\n# pas un titre, *ni* [un lien](https://a.example)\n- a\n<!-- note -->\n\\* fin &amp; suite',
        { markdown: false },
      ),
      ['# pas un titre, *ni* [un lien](https://a.example)\n- a\n\\* fin &amp; suite'],
    );
  });

  it('keeps its Markdown for a blog that takes it', () => {
    const article =
      '---\nplatform: blog\n---\n# Le four\n\nUn **grand** <!-- vieux --> [four](https://a.example).\n\n---\n\nFin.\n';
    assert.deepEqual(texts(article, { form: 'markdown' }), [
      '# Le four\n\nUn **grand** [four](https://a.example).\n\n---\n\nFin.',
    ]);
    assert.deepEqual(texts(article), ['Le four\n\nUn grand four https://a.example.\n\n⁂\n\nFin.']);
  });

  it('counts for the limit as much as the rule says, in an ordinary post', () => {
    const draft = draftOf(
      '---\nplatform: x\n---\nUn **grand** [four](https://a.example/x), @lea_p !\n\n- seigle\n- blé\n\n#pain 🍞',
    );
    const [post] = publishedPosts(draft);
    const rule = publishedText(draft, draft.posts[0] as (typeof draft.posts)[0]).text;
    for (const platform of platforms) {
      assert.equal(lengthOn(platform, post?.text ?? '')?.length, lengthOn(platform, rule)?.length, platform);
    }
  });
});

describe('what is left to fill in', () => {
  it('is found wherever a template, a fix or a note left it', () => {
    assert.deepEqual(unfilled('Bonjour {{prénom}}, merci à @… et à [Nom] !'), ['{{prénom}}', '@…', '[Nom]']);
    assert.deepEqual(unfilled('TODO demander à Léa.\n\nThe oven is cold. todo: ask Maya.'), ['TODO', 'todo']);
    assert.deepEqual(unfilled('Le four a calé.\n\n…\n\nOn recommence.'), ['…']);
    assert.deepEqual(unfilled('Nous avons parlé du pain. Et vous, quel regard portez-vous sur … ?'), ['…']);
  });

  it('is a field that an editor with tab stops left in words', () => {
    assert.deepEqual(unfilled('Le four a calé hier soir.\n\nQuel regard portez-vous sur votre sujet ?'), [
      'votre sujet',
    ]);
    assert.deepEqual(
      unfilled('The oven went cold last night, and we waited.\n\nThanks to @maya for what this person did.'),
      ['what this person did'],
    );
    assert.deepEqual(unfilled('Le four a calé hier soir.\n\nMerci à @pseudo pour le bois.'), ['@pseudo']);
  });

  it('is nothing in ordinary words', () => {
    for (const ordinary of [
      'On attend… et on recommence. Bon … voilà.',
      'Votre sujet me plaît, et ce qui manque se trouvera.',
      'Je lis todo dans le texte, #TODO aussi, `TODO` en code et @handle_me.',
      'Il a dit : « TODO ».',
    ])
      assert.deepEqual(unfilled(ordinary), [], ordinary);
  });

  it('is nothing that the author accepted', () => {
    assert.deepEqual(unfilled('Bonjour {{prénom}} ! <!-- causerie-accept template-placeholder -->'), []);
  });
});

const pieces = fc.constantFrom(
  'Le pain lève',
  'la pâte avait pris l’eau pendant toute la nuit, et personne',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '\r',
  '@lea_p',
  '#pain',
  'https://a.example/x_y',
  '[le guide](https://b.example "t")',
  '[x][y]',
  '[y]: https://c.example',
  '![alt](a.png)',
  '**',
  '*',
  '_',
  '`',
  '```',
  '\n---\n',
  '> ',
  '> @alice: tu viens ?',
  '- ',
  '1. ',
  '# ',
  '\n| a | b |\n|---|---|\n| c | d |\n',
  '<!-- note -->',
  '<!--',
  '-->',
  '<br>',
  '<div>',
  '&amp;',
  '&#0;',
  '\\',
  '…',
  '{{nom}}',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\ud800',
  '👩🏽‍🚀',
);
const anyText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('the text to paste, whatever the draft', () => {
  it('is always had, in every form, with its pieces in order', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.constantFrom(...platforms, undefined), (body, markdown, platform) => {
        const draft = draftOf(`---\nplatform: x\n---\n${body}`, markdown);
        unfilledIn(draft);
        for (const form of ['network', 'blog', 'markdown'] as const) {
          for (const post of publishedPosts(draft, form)) {
            assert.equal(textOf(post.runs), post.text);
            assert.equal(post.text, post.text.trim());
            assert.ok(!post.text.includes('\r'));
            const { pieces: shown } = previewPost({ ...post, links: [] }, platform === 'x' ? 'linkedin' : platform);
            if (platform === 'linkedin' || platform === 'blog')
              assert.equal(shown.map((piece) => piece.text).join(''), post.text);
          }
        }
      }),
      propertyRuns(300),
    );
  });

  it('holds no front matter and no comment', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (body, markdown) => {
        const safe = body.replaceAll('<!--', '').replaceAll('-->', '').replaceAll('`', '').replaceAll('\\', '');
        for (const post of texts(
          `---\nplatform: x\nmine: secret-key\n---\n${safe}\n\n<!-- secret-note -->\n\n${safe}`,
          { markdown },
        ))
          assert.doesNotMatch(post, /secret/);
      }),
      propertyRuns(300),
    );
  });

  it('says the same again where nothing is markup', () => {
    const words = fc.constantFrom(
      'Le pain',
      'lève.',
      '\n',
      '\n\n',
      ' ',
      'Et vous ?',
      '@lea',
      '#pain',
      '🍞',
      '\u00a0!',
      '10 %',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const body = parts
          .join('')
          .replace(/^[ \n#]+/, '')
          .replace(/\n[ \n]*#/g, '\n');
        const once = texts(`---\nplatform: x\n---\n${body}`);
        assert.deepEqual(texts(`---\nplatform: x\n---\n${once[0] ?? ''}`), once);
      }),
      propertyRuns(300),
    );
  });
});
