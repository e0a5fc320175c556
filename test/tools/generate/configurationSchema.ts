import type { RuleMessages } from '../../../server/src/engine/messages/messages.ts';
import { platforms } from '../../../server/src/engine/vocabulary.ts';

const severities = ['default', 'off', 'error', 'warning', 'information', 'hint'];

function listOf(items: object, description: string): object {
  return { description, anyOf: [items, { type: 'array', items }] };
}

/** Somebody: a handle, or what is known of them. */
const handles = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
const person = {
  anyOf: [
    { type: 'string', description: 'A handle, without @.' },
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        name: { type: 'string' },
        handles: {
          anyOf: [
            ...handles.anyOf,
            { type: 'object', properties: Object.fromEntries(platforms.map((platform) => [platform, handles])) },
          ],
        },
        note: { type: 'string' },
        thanked: { type: 'string', description: 'The day of the last thanks: 2026-05-12.' },
      },
    },
  ],
};

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
      people: { type: 'array', items: person, description: 'People whom drafts may mention, as in people.yml.' },
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
