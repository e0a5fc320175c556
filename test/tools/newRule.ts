/**
 * `npm run new-rule -- <id>`: a rule that finds one phrase, with its lexicons, messages, fixture and page, all of which
 * pass their tests: from there one word after the other becomes the rule that is meant.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, runNode } from './command.ts';

const id = process.argv[2] ?? '';
const engine = 'server/src/engine';

const rule = `import { discusses } from '../language/discussion.ts';
import { phrases as english } from '../lexicons/en/${id}.ts';
import { phrases as french } from '../lexicons/fr/${id}.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import { phraseFinding } from '../rewrite/phraseFinding.ts';
import { defineRule } from '../rule.ts';

const lexicon = paragraphLexicon({ fr: french, en: english });

export const rule = defineRule({
  id: '${id}',
  since: '0.1.0',
  principle: 'choose-words',
  severity: 'hint',
  points: 2,
  fixes: ['remove'],
  marks: 'words',
  examples: [
    { language: 'fr', bad: 'Le four, patati patata, est réparé.', good: 'Le four est réparé.' },
    { language: 'en', bad: 'The oven, yada yada yada, works again.', good: 'The oven works again.' },
  ],
  *inParagraph(paragraph) {
    for (const match of lexicon(paragraph)) {
      // What the writer only talks about is not used.
      if (discusses(paragraph, match)) continue;
      yield phraseFinding(paragraph, match, 'found');
    }
  },
});
`;

function lexicon(phrase: string, hits: readonly string[], miss: string, mend: readonly [string, string]): string {
  const quoted = (texts: readonly string[]): string => texts.map((text) => `'${text}'`).join(', ');
  return `import type { MendablePhrase } from '../../phrases/phrase.ts';

export const phrases: readonly MendablePhrase[] = [
  {
    id: '${phrase.replaceAll(/[^a-z]+/g, '-').replace(/-$/, '')}',
    pattern: '${phrase}',
    rewrites: ['remove'],
    hits: [${quoted(hits)}],
    misses: ['${miss}'],
    mends: [[${quoted(mend)}]],
  },
];
`;
}

const frenchMessages = `import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Mots de trop',
  summary: 'Des mots qui ne disent rien.',
  findings: { found: ({ text }) => \`« \${text} » ne dit rien à qui lit. La phrase tient sans.\` },
  fixes: { remove: ({ text }) => \`Retirer « \${text} »\`, removeSentence: ({ text }) => \`Retirer la phrase « \${text} »\` },
  why: 'Chaque mot choisi compte : ceux que l’on n’a pas choisis prennent la place des autres.',
  ignoreWhen: 'Si ces mots font rire ou chanter, gardez-les.',
};
`;

const englishMessages = `import type { RuleMessages } from '../messages.ts';

export const messages: RuleMessages = {
  title: 'Words too many',
  summary: 'Words that say nothing.',
  findings: { found: ({ text }) => \`“\${text}” tells the reader nothing. The sentence stands without it.\` },
  fixes: { remove: ({ text }) => \`Remove “\${text}”\`, removeSentence: ({ text }) => \`Remove the sentence “\${text}”\` },
  why: 'Every word that is chosen counts: those that are not take the place of the others.',
  ignoreWhen: 'Where they make people laugh or sing, keep them.',
};
`;

const fence = '```';
const fixture = `# ${id}

## words that say nothing go
${fence}draft fr
Le four, ⟦patati patata⟧1, est réparé depuis hier soir.
${fence}
${fence}expect
1 ${id} hint fixes:1
score 98
${fence}
${fence}fixed
Le four est réparé depuis hier soir.
${fence}

## the same in English
${fence}draft en
The oven, ⟦yada yada yada⟧1, works again since last night.
${fence}
${fence}expect
1 ${id} hint fixes:1
score 98
${fence}
${fence}fixed
The oven works again since last night.
${fence}

## quoted words are not the writer's
${fence}draft fr
Il répétait « patati patata » à chaque réunion.
${fence}
`;

const page = `# ${id}

**Principle:** made by npm run generate

## English

### What it sees

Words that say nothing.

### Why

Every word that is chosen counts.

### Before and after

| before | after |
| --- | --- |
| The oven, yada yada yada, works again. | The oven works again. |

### When to ignore it

Where they make people laugh or sing. Accept it on its line (\`<!-- causerie-accept ${id} -->\`), or in the front matter
(\`accept: [${id}]\`).

### Options

Severity: \`"causerie.rules": { "${id}": "hint" }\` (or \`off\`).

## Français

### Ce qu’elle voit

Des mots qui ne disent rien.

### Pourquoi

Chaque mot choisi compte.

### Avant, après

| avant | après |
| --- | --- |
| Le four, patati patata, est réparé. | Le four est réparé. |

### Quand passer outre

S’ils font rire ou chanter. Acceptez-la sur sa ligne (\`<!-- causerie-accept ${id} -->\`) ou dans l’en-tête
(\`accept: [${id}]\`).

### Réglages

Gravité : \`"causerie.rules": { "${id}": "hint" }\` (ou \`off\`).
`;

const files: Readonly<Record<string, string>> = {
  [`${engine}/rules/${id}.ts`]: rule,
  [`${engine}/messages/fr/${id}.ts`]: frenchMessages,
  [`${engine}/messages/en/${id}.ts`]: englishMessages,
  [`${engine}/lexicons/fr/${id}.ts`]: lexicon(
    'patati [et] patata',
    ['Patati patata, et voilà.', 'Elle disait patati et patata.'],
    'Patati, mais sans la suite.',
    ['Le four, patati patata, est réparé.', 'Le four est réparé.'],
  ),
  [`${engine}/lexicons/en/${id}.ts`]: lexicon(
    'yada yada [yada]',
    ['Yada yada, and so on.', 'He said yada yada yada.'],
    'One yada is none.',
    ['The oven, yada yada, works again.', 'The oven works again.'],
  ),
  [`test/rules/${id}.md`]: fixture,
  [`docs/rules/${id}.md`]: page,
};

async function main(): Promise<void> {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
    console.error('usage: npm run new-rule -- <id>, the id in small letters and hyphens: too-many-words');
    process.exitCode = 2;
    return;
  }
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) {
    console.error(`There is a rule of that name already: ${taken.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { code, output } = await runNode(['--import', 'tsx', 'test/tools/generate/main.ts']);
  if (code !== 0) throw new Error(output);
  console.log(
    `Made:\n${Object.keys(files)
      .map((path) => `  ${path}`)
      .join('\n')}\nThen: npm test -- unit rules`,
  );
}

void main();
