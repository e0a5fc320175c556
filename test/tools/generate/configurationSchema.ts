import type { RuleMessages } from '../../../server/src/engine/messages/messages.ts';
import { platforms } from '../../../server/src/engine/vocabulary.ts';

const severities = ['default', 'off', 'error', 'warning', 'information', 'hint'];

function listOf(items: object, description: string): object {
  return { description, anyOf: [items, { type: 'array', items }] };
}

/** The JSON schema of `.causerie.yml`. */
export function configurationSchema(
  rules: readonly { readonly id: string }[],
  messages: Readonly<Record<string, RuleMessages>>,
): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Causerie',
    type: 'object',
    additionalProperties: false,
    properties: {
      include: listOf({ type: 'string' }, 'Folder names or globs whose Markdown and plain-text documents are drafts.'),
      language: { enum: ['auto', 'fr', 'en'], description: 'Language of drafts that do not declare theirs.' },
      platforms: listOf({ enum: [...platforms] }, 'Platforms of drafts that do not declare theirs.'),
      people: listOf({ type: 'string' }, 'Handles of people whom drafts may mention, without @.'),
      sites: listOf({ type: 'string' }, 'Your own sites and shops: links to them are no partnership.'),
      rules: {
        type: 'object',
        additionalProperties: false,
        description: 'The severity of each rule.',
        properties: Object.fromEntries(
          rules.map(({ id }) => [id, { enum: severities, description: messages[id]?.summary ?? id }]),
        ),
      },
    },
  };
  return JSON.stringify(schema, null, 2);
}
